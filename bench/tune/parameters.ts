import type { Fitted } from '../../src/question/decide.ts';

type Group = keyof Fitted;

/** One number of the reader that may be set otherwise, by its group and its name there. */
export interface Parameter {
  readonly group: Group;
  readonly name: string;
  /** How far it is moved, the widest first. */
  readonly steps: readonly number[];
}

const STEPS = [0.12, 0.05, 0.02];

export const parametersOf = (fitted: Fitted): readonly Parameter[] =>
  (Object.keys(fitted) as Group[]).flatMap((group) =>
    Object.keys(fitted[group]).map((name) => ({ group, name, steps: STEPS })),
  );

const rounded = (value: number): number => Math.round(1000 * value) / 1000;

export const numberOf = (fitted: Fitted, { group, name }: Parameter): number =>
  (fitted[group] as Readonly<Record<string, number>>)[name] ?? 0;

/** The parts of a score are shares of one: what one gains, the others lose. */
function shared(parts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const whole = Object.values(parts).reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, rounded(value / whole)]));
}

/** The same with one number moved; undefined where it would leave 0 to 1. */
export function moved(fitted: Fitted, parameter: Parameter, by: number): Fitted | undefined {
  const { group, name } = parameter;
  const value = rounded(numberOf(fitted, parameter) + by);
  if (value < 0 || value > 1) return undefined;
  const changed = { ...fitted[group], [name]: value };
  return { ...fitted, [group]: group === 'parts' ? shared(changed) : changed };
}
