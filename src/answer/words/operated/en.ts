import type { Operation, Refusal } from '../../../figures/operations.ts';

const EVERY = { year: ' a year', month: ' a month' };

export const operated = {
  /** Under the name of the series: `down 96,207 from December 2023 to December 2025`. */
  change: (amount: string, isMore: boolean, from: string, to: string) =>
    `${isMore ? 'up' : 'down'} ${amount} from ${from} to ${to}`,
  /** Which way, with what it was at both ends: `down from 1,004 in December 2024 to 958 in December 2025`. */
  direction: (start: string, end: string, isMore: boolean) => `${isMore ? 'up' : 'down'} from ${start} to ${end}`,
  /** The same in fewer words: `fallen to 958 in December 2025`. */
  turned: (end: string, isMore: boolean) => `${isMore ? 'risen to' : 'fallen to'} ${end}`,
  unmoved: (amount: string, from: string, to: string) => `the same ${from} and ${to}, ${amount}`,
  same: (from: string, to: string) => `the same ${from} and ${to}`,
  /** The same in fewer words, with what it is: `unchanged since July 2025, NOK 179`. */
  unchanged: (amount: string, from: string) => `unchanged since ${from}, ${amount}`,
  changeIn: (percent: string, isMore: boolean, from: string, to: string) =>
    `${isMore ? 'up' : 'down'} ${percent} from ${from} to ${to}`,
  /** Under the name of what is divided: `NOK 180,869 per GP in 2022`. */
  per: (amount: string, unit: string, when: string) => `${amount} per ${unit} ${when}`,
  /** Under the name of the part: `22.5% of all GP lists in December 2025`. */
  shareOf: (percent: string, whole: string, when: string) => `${percent} of ${whole} ${when}`,
  /** Under the name of what all are: `840 is 14.7% of 5,720 in December 2025`. */
  ownShare: (number: string, percent: string, whole: string, when: string) =>
    `${number} is ${percent} of ${whole} ${when}`,
  /** How names of figures begin that say first that they are numbers. */
  numberOf: /^Number of /i,
  percent: (percent: string, isMore: boolean) => `${isMore ? 'A rise' : 'A fall'} of ${percent}.`,
  /** Of what is counted, or of a level. */
  highest: (amount: string, when: string, _isCount: boolean) => `highest ${when}, ${amount}`,
  lowest: (amount: string, when: string, _isCount: boolean) => `lowest ${when}, ${amount}`,
  /** From which year to the next it moved most: `rose most from December 2022 to December 2023, by 211`. */
  movedMost: (amount: string, isMore: boolean, from: string, to: string) =>
    `${isMore ? 'rose' : 'fell'} most from ${from} to ${to}, by ${amount}`,
  sum: (amount: string, from: string, to: string) => `${amount} in all from ${from} to ${to}`,
  sumOf: (amount: string, years: string) => `${amount} in all in ${years}`,
  sumOfSome: (amount: string, count: string, from: string, to: string) =>
    `${amount} in ${count} years of ${from}–${to}`,
  mean: (amount: string, from: string, to: string) => `${amount} on average from ${from} to ${to}`,
  pace: (amount: string, isMore: boolean, from: string, to: string) =>
    `${isMore ? 'up' : 'down'} ${amount} a year on average from ${from} to ${to}`,
  ratio: (times: string, from: string, to: string) => `${times} times as much in ${to} as in ${from}`,
  /** Under the name of a rate and how many it is for: `about NOK 799,710 a year, on 1 July 2023`; without it, with how many. */
  times: (amount: string, every: keyof typeof EVERY | undefined, when: string, count?: string) =>
    `${amount}${every ? EVERY[every] : ''}${count ? ` for ${count}` : ''}, ${when}`,
  /** Behind it, what it is for one. */
  each: (each: string) => `, ${each} each`,
  /** The same of two rates: the one for the first so many, and that for the rest. */
  eachOfTwo: (first: string, upTo: string, rest: string) => `, ${first} for the first ${upTo}, ${rest} for the rest`,
  /** Under the name of a ceiling: `NOK 1,138 left up to NOK 3,278 in 2026`. */
  left: (amount: string, ceiling: string, when: string) => `${amount} left up to ${ceiling} ${when}`,
  /** The same where what is paid was reckoned: `NOK 1,130 left after NOK 2,148, up to NOK 3,278 in 2026`. */
  leftAfter: (amount: string, paid: string, ceiling: string, when: string) =>
    `${amount} left after ${paid}, up to ${ceiling} ${when}`,
  reached: (number: string, ceiling: string, when: string) => `${number} reaches it, ${ceiling} ${when}`,
  /** Under the name of a mean: `1,350 is 392 above 958 in December 2025, or 41%`. */
  beside: (number: string, amount: string, isMore: boolean, mean: string, when: string, percent?: string) =>
    `${number} is ${amount} ${isMore ? 'above' : 'below'} ${mean} ${when}${percent ? `, or ${percent}` : ''}`,
  /** A number of one's own that is the mean of several. */
  meanOf: (number: string) => `the mean ${number}`,
  /** One that was another before: `900, down 35.7% from 1,400,`. */
  changedTo: (number: string, percent: string, isMore: boolean, before: string) =>
    `${number}, ${isMore ? 'up' : 'down'} ${percent} from ${before},`,
  alike: (mean: string, when: string) => `the same as yours, ${mean} ${when}`,
  newest: (phrase: string) => `Newest: ${phrase}.`,
  /** What numbers of a question come to by themselves: `By your numbers: 410 of 3,100 is 13.2%.` */
  reckoned: {
    of: 'of',
    from: 'from',
    to: 'to',
    is: (formula: string, result: string) => `${formula} is ${result}.`,
    byYours: (sum: string) => `By your numbers: ${sum}`,
    moved: (size: string, isMore: boolean) => `${isMore ? 'up' : 'down'} ${size}`,
    yearly: ' a year',
  },
  worked: 'How it was worked out',
  cannot: (what: string, why: string) => `I cannot work out ${what}: ${why}.`,
  what: {
    change: 'a change',
    percent: 'a change in per cent',
    direction: 'a change',
    highest: 'the highest',
    lowest: 'the lowest',
    rise: 'the largest rise',
    fall: 'the largest fall',
    sum: 'a sum',
    mean: 'a mean',
    pace: 'a change a year',
    ratio: 'a ratio',
    real: 'what this is in kroner of one year',
    per: 'how much there is for each',
    share: 'a share',
    times: 'the total for several',
    against: 'how a number stands to it',
  } satisfies Record<Operation, string> as Record<Operation, string>,
  why: {
    'too-few': 'my sources have only one figure for that time',
    'other-measure': 'the sources only give what was added, not how much there was',
    'other-status': 'the sources have the one as proposed or announced and the other as decided or paid',
    'other-counting': 'they were counted in different ways',
    'other-unit': 'they are counted in different units',
    'other-time': 'they are of different times',
    'not-money': 'these are counts of the same on different days, and do not add up',
    'part-of-year': 'some figures are for part of a year',
    'not-exact': 'one of the figures is nought',
    'no-price-index': 'my sources hold no price index to reckon with',
    'not-counted': 'one of them is no count at one time, but a rate, a mean, a bound or a sum of several years',
    'not-part': 'the one is no part of the other',
    'one-series': 'I lack the number to divide by',
    'no-rate': 'the series is no rate in kroner',
    'no-yardstick': 'the series is no mean or ceiling to hold a number against',
    'no-number': 'I lack how many it is for',
  } satisfies Record<Refusal, string> as Record<Refusal, string>,
};

export type OperatedWords = typeof operated;
