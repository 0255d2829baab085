/** The ends of an axis of values and what is between two of its marks, all in the unit of the values. */
export interface AxisRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** As many steps as are easily read off on a phone. */
const STEPS = 4;
/** Values that lie closer together than this share of the highest would be a flat line on an axis from nought. */
const FLAT = 0.25;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/** The round number that is nearest above. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = ROUND_STEPS.find((one) => one * power >= rough * (1 - Number.EPSILON)) ?? 10;
  return times * power;
}

/** A multiple of a step without what binary fractions leave behind. */
export const timesStep = (count: number, step: number): number => Number((count * step).toPrecision(12));

/** The axis that values are read off on: from nought, but where all of them lie close together (a share from 47 to 50). */
export function axisRange(values: readonly number[]): AxisRange {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFlat = least > 0 && most - least < FLAT * most && most > least;
  const [low, high] = isFlat ? [least, most] : [Math.min(0, least), Math.max(0, most)];
  const step = roundStep((high - low || 1) / STEPS);
  const from = timesStep(Math.floor(low / step), step);
  const to = timesStep(Math.ceil(high / step), step);
  return { from, to: to === from ? timesStep(from / step + STEPS, step) : to, step };
}
