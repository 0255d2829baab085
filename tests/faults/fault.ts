import { expect, it } from 'vitest';

/** A row of docs/reliability.md. */
export interface Row {
  /** What of it fails, such as "Stopping"; rows of one kind stand together. */
  readonly kind: string;
  readonly tried: string;
  /** How many times, or how many different ones. */
  readonly count: number;
  /** Answers, edits or lines that were lost by it. */
  readonly lost: number;
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: Row;
  }
}

/**
 * Tries a fault, and holds that nothing is lost by it.
 * @param run Does it `count` times, and gives what was lost, one line for each, for whoever reads a failure.
 */
export function fault(kind: string, tried: string, count: number, run: () => Promise<readonly string[]>): void {
  it(`${kind}: ${tried}`, async ({ task }) => {
    const lost = await run();
    task.meta.fault = { kind, tried, count, lost: lost.length };
    expect(lost).toEqual([]);
  });
}
