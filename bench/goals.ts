import { arch, cpus, platform } from 'node:os';

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;
export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** The machine that it was measured on. */
export const machine = (): string =>
  `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.`;

/** Goals as they are held against what was measured. */
export function openGoals() {
  const held: boolean[] = [];
  return {
    /** Whether it is kept, as it stands in a table. */
    goal: (holds: boolean, said: string): string => {
      held.push(holds);
      return [said, holds ? 'kept' : 'missed'].filter(Boolean).join(': ');
    },
    areKept: (): boolean => held.every(Boolean),
  };
}
