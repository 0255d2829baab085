import { setTimeout as sleep } from 'node:timers/promises';

/** Answers that are on their way, for whoever ends: they are let finish. */
export function underWay() {
  const all = new Set<Promise<void>>();
  return {
    doing: (work: Promise<void>): void => {
      const done = work.finally(() => all.delete(done));
      all.add(done);
    },
    /** Resolves once `closed` has and nothing is on its way, at the latest after so many milliseconds. */
    finish: async (closed: Promise<void>, withinMs: number): Promise<void> => {
      const finished = Promise.all([closed, ...all]);
      await Promise.race([finished, sleep(withinMs, undefined, { ref: false })]);
    },
  };
}
