import type { Fitted } from '../../src/question/decide.ts';

type Group = keyof Fitted;

/** One number of the reader that may be set otherwise, by its group and its name there. */
export interface Parameter {
  readonly group: Group;
  readonly name: string;
  /** How far it is moved, the widest first. */
  readonly steps: readonly number[];
}

const STEPS = [0.3, 0.1];

export const parametersOf = (fitted: Fitted): readonly Parameter[] =>
  (Object.keys(fitted) as Group[]).flatMap((group) =>
    Object.keys(fitted[group]).map((name) => ({ group, name, steps: STEPS })),
  );

const rounded = (value: number): number => Math.round(1000 * value) / 1000;

export const numberOf = (fitted: Fitted, { group, name }: Parameter): number =>
  (fitted[group] as Readonly<Record<string, number>>)[name] ?? 0;

/** The same with one number moved. */
export function moved(fitted: Fitted, parameter: Parameter, by: number): Fitted {
  const { group, name } = parameter;
  return { ...fitted, [group]: { ...fitted[group], [name]: rounded(numberOf(fitted, parameter) + by) } };
}
