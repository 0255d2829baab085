import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { meet, type Span } from '../language/spans.ts';
import { flat } from '../language/tokens.ts';

/** A number of a sentence with what it counts, so that 24 months and two years are the same. */
export interface Quantity {
  readonly value: number;
  /** `months` for any length of time in months or years; `age` for the years of a person; `bare` where nothing says. */
  readonly of: 'months' | 'days' | 'hours' | 'times' | 'age' | 'percent' | 'money' | 'people' | 'things' | 'bare';
  readonly qualifier?: AmountIn['qualifier'];
}

/** Ages and lengths of time are of rules; sums, shares and counts are of figures, and a rule beside them says nothing. */
export const OF_RULES: readonly Quantity['of'][] = ['age', 'months', 'days', 'hours', 'times'];

/** From so many years on, "60 år" is an age and no length of time. */
const AGE_FROM = 12;
const OLDEST = 100;
const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;

const UNITS: readonly (readonly [RegExp, Quantity['of'], number])[] = [
  [/^(?:ars? gam|aring|years? old|-aring)/, 'age', 1],
  [/^(?:ar|years?|yrs?)(?![a-z])/, 'months', MONTHS_A_YEAR],
  [/^(?:maned|manad|mnd|months?)/, 'months', 1],
  [/^(?:uke|veke|weeks?)/, 'days', DAYS_A_WEEK],
  [/^(?:arbeids|virke|working )?(?:dag|days?)/, 'days', 1],
  [/^(?:time|hours?)/, 'hours', 1],
  [/^(?:gang|gong|times)/, 'times', 1],
  [/^(?:prosent|per ?cent|pst|%)/, 'percent', 1],
  [/^(?:kr|nok)/, 'money', 1],
  [/^(?:pasient|patient|person|people|innbygg|inhabitant|folk|menneske)/, 'people', 1],
  [/^[a-z]/, 'things', 1],
];
/** What follows these tells no more what the number counts. */
const ENDS =
  /^(?:i|in|til|to|for|med|with|per|pr|fra|from|pa|on|ved|at|som|og|and|men|but|er|is|are|uten|without|nar|when)(?![a-z])/;
/** Lengths whose number is a word that counts nothing else. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:et |eit |ett |a )?halvt ar(?![a-z])|(?<![a-z])half a year(?![a-z])/g, 6],
  [/(?<![a-z])halvann(?:et|a) ar(?![a-z])|(?<![a-z])(?:a|one) year and a half(?![a-z])/g, 18],
  [/(?<![a-z0-9])(?:ett|et|eit|eitt|one|a) (?:ar|year)(?![a-z])/g, 12],
];
/** A length of more than one, however many. */
const MANY_YEARS = /(?<![a-z])(?:flere|fleire|mange|several|many) (?:ar|years)(?![a-z])/g;
const TWO_YEARS = 24;
/** After these a number without a noun is somebody's age. */
const AGED = /(?:over|under|fyl\w+|er|ved|blir|passert|fra|til|at|are|is|turn\w*|after|etter|from|until)\s*$/;
const NUMBER_WORDS =
  'null,ett,to,tre,fire,fem,seks,sju,atte,ni,ti,elleve,tolv;zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve;zero,eitt,to,tre,fire,fem,seks,syv,atte,ni,ti,elleve,tolv'
    .split(';')
    .flatMap((list) => list.split(',').map((word, value) => [word, value] as const));
const IN_WORDS =
  /(?<![a-z])(?<word>[a-z]+)(?= (?:ganger|gonger|gangar|times|ar|years?|maneder|manader|months?|uker|veker|weeks?|(?:arbeids|working )?dag(?:er|ar)|(?:working )?days?|timer|timar|hours?|pasienter|patients)(?![a-z]))/g;
const TWICE = /(?<![a-z])twice(?![a-z])/g;
const ONCE = /(?<![a-z])(?:once|(?:en|ein|1) (?:gang|gong))(?= (?:i aret|per ar|a year|i livet|only)|$|[,.])/g;

/** All quantities of a sentence in their order. Dates and years are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const plain = flat(text);
  const said: (Span & { readonly is: Quantity })[] = [];
  const put = (form: RegExp, value: number, of: Quantity['of'], qualifier?: Quantity['qualifier']): void => {
    for (const { index, 0: whole } of plain.matchAll(form))
      said.push({ start: index, end: index + whole.length, is: { value, of, ...(qualifier && { qualifier }) } });
  };
  for (const [form, months] of WORDS) put(form, months, 'months');
  put(MANY_YEARS, TWO_YEARS, 'months', 'over');
  put(TWICE, 2, 'times');
  put(ONCE, 1, 'times');
  for (const amount of amountsIn(text)) {
    if (said.some((one) => meet(amount, one))) continue;
    said.push({ start: amount.start, end: amount.end, is: quantityOf(amount, plain) });
  }
  for (const { index, 0: word } of plain.matchAll(IN_WORDS)) {
    const value = NUMBER_WORDS.find(([name]) => name === word)?.[1];
    const span = { start: index, end: index + word.length };
    if (value === undefined || said.some((one) => meet(span, one))) continue;
    said.push({ ...span, is: quantityOf({ ...span, value, precision: 1, scale: 0 }, plain) });
  }
  return said.sort((one, other) => one.start - other.start).map(({ is }) => is);
}

function quantityOf(amount: AmountIn, plain: string): Quantity {
  const { value, qualifier, unit } = amount;
  const as = (of: Quantity['of'], times = 1): Quantity => ({
    value: value * times,
    of,
    ...(qualifier && { qualifier }),
  });
  if (unit === 'NOK') return as('money');
  if (unit === 'percent') return as('percent');
  const after = plain.slice(amount.end).replace(/^[\s-]+/, '');
  const isOfAge = value >= AGE_FROM && value < OLDEST && Number.isInteger(value);
  const found = ENDS.test(after) ? undefined : UNITS.find(([begins]) => begins.test(after));
  const [, of, times] = found ?? [undefined, 'bare' as const, 1];
  const isNounless = of === 'bare' || of === 'things';
  if (isNounless && isOfAge && AGED.test(plain.slice(0, amount.start))) return as('age');
  if (of === 'bare') return as(isOfAge && after === '' ? 'age' : 'bare');
  return of === 'months' && times === MONTHS_A_YEAR && value >= AGE_FROM ? as('age') : as(of, times);
}

const isAlike = (one: Quantity, other: Quantity): boolean =>
  one.of === other.of || one.of === 'bare' || other.of === 'bare' || (one.of === 'people' && other.of === 'things');

export const isSameQuantity = (one: Quantity, other: Quantity): boolean =>
  one.value === other.value && isAlike(one, other);

/** What is so of all under 18 is so of all under 16. */
export const isImplied = (said: Quantity, known: Quantity): boolean =>
  said.of === 'age' &&
  known.of === 'age' &&
  ((said.qualifier === 'under' && known.qualifier === 'under' && said.value <= known.value) ||
    (said.qualifier === 'over' && known.qualifier === 'over' && said.value >= known.value));

/**
 * How the numbers of a claim sit with those of a sentence that says the same: all held, in their order; another number of
 * the same kind where only one stands; or neither.
 */
export function compareQuantities(
  said: readonly Quantity[],
  known: readonly Quantity[],
): 'none' | 'held' | 'other' | 'unsure' {
  if (said.length === 0) return 'none';
  const places = said.map((one) => known.findIndex((other) => isSameQuantity(one, other)));
  if (places.every((at) => at >= 0))
    return places.every((at, n) => n === 0 || at >= (places[n - 1] ?? 0)) ? 'held' : 'unsure';
  const missing = said.filter((_, n) => (places[n] ?? -1) < 0);
  const isRefuted = missing.every((one) => {
    const kin = known.filter((other) => other.of === one.of && one.of !== 'bare' && one.of !== 'things');
    const [only] = kin;
    if (kin.length !== 1 || only === undefined) return false;
    // "Under 3000" is no claim against 2500.
    if (one.qualifier === 'under' || one.qualifier === 'about') return false;
    return one.qualifier !== 'over' || only.value < one.value;
  });
  return isRefuted ? 'other' : 'unsure';
}
