/** Weights in steps of one size, which take half the room of numbers with a point and are as exact as any weight here is sure. */
export interface Steps {
  readonly step: number;
  readonly steps: Int16Array;
}

/** As many steps as the largest weight comes to. */
export const MOST_STEPS = 2 ** 15 - 1;

/** What weighs anything at all stays more than nothing. */
export function stepsOf(weights: ArrayLike<number>): Steps {
  let largest = 0;
  for (let at = 0; at < weights.length; at += 1) largest = Math.max(largest, Math.abs(weights[at] as number));
  const step = largest / MOST_STEPS || 1;
  return { step, steps: Int16Array.from(weights, (weight) => Math.round(weight / step) || Math.sign(weight)) };
}
