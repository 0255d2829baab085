import type { Figure } from '../figures/figure.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { timesAgoIn } from '../language/times-ago.ts';
import { flat } from '../language/tokens.ts';
import type { Claim } from './claim.ts';
import { countedOf, extremeOf } from './counted.ts';
import type { Part } from './part.ts';
import { excerptOf } from './said.ts';
import { meantBy } from './trend-claims.ts';

/** The number that is told is how many there were when there were most. */
const AT_MOST =
  /(?<!\p{L})(?:pa det (?:verste|meste|hoyeste|hogaste)|var (?:pa )?topp(?:en)?|topp(?:et|a)(?: seg)? (?:pa|med)|nadde toppen|(?:the|a|its) peak|peaked|at (?:its|the) (?:worst|height|most))(?!\p{L})/u;
/** What is told of now, beside what there was at most, is another number. */
const BESIDE = /(?<!\p{L})(?:enn|than|siden|sidan|since|na|no|now|today|i dag)(?!\p{L})/u;
/** A number is as good as the most by so much, and told of something else where it is so many times more or less. */
const NEAR = 0.1;
const OF_OTHER = 3;

/** Whether there were as many at most as are told: over so many, under so many, or so many. */
function isAsMany({ value, qualifier }: AmountIn, most: number): boolean {
  if (qualifier === 'over') return most > value;
  if (qualifier === 'at-least') return most >= value;
  if (qualifier === 'under') return most < value;
  return qualifier === 'at-most' ? most <= value : Math.abs(value / most - 1) <= NEAR;
}

/** Holds how many there are said to have been at most against the most that was counted of the series that is meant. */
export function judgePeak(part: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const text = flat(part.text);
  if (!AT_MOST.test(text) || BESIDE.test(text) || part.places.length > 0 || part.isDenied) return undefined;
  const times = [...timesIn(part.text, today), ...timesAgoIn(part.text, today)];
  const [amount, ...others] = amountsIn(blanked(part.text, times));
  if (!amount || others.length > 0 || amount.unit !== undefined) return undefined;
  const id = meantBy(part, times, knowledge);
  const most: Figure | undefined = id === undefined ? undefined : extremeOf(countedOf(id, knowledge), 'most');
  if (!most || most.unit === 'NOK') return undefined;
  const share = amount.value / most.value;
  if (share > OF_OTHER || share < 1 / OF_OTHER) return undefined;
  const evidence = { kind: 'figures' as const, figures: [most] as [Figure] };
  const told = { said: excerptOf(part.text), about: most.label, evidence };
  return isAsMany(amount, most.value) ? { verdict: 'matches', ...told } : { verdict: 'differs', by: 'amount', ...told };
}
