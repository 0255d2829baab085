import type { Knowledge } from '../knowledge/find.ts';
import { groupBy } from '../knowledge/group-by.ts';
import type { Series, Yardstick } from '../knowledge/knowledge.ts';
import { clauseAround, type ToldWord, toldWords, wordAt } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { AND, type Beside, type Counting, countedIn, type NumberAt, numbersIn } from './numbers-counted.ts';

/** Asks what is left up to the most that can be, or whether that is reached. */
const LEFT = wholeWords(
  /\b(?:igjen|att|gjenstår|gjenstår|står igjen|mangler|manglar|left|remain\p{L}*|how far|hvor langt|kor langt|how much (?:more|till?|until|to)|hvor mye (?:mer|til|før)|kor mykje (?:til|før)|(?:i|er|e|nær|nære|near|close to) (?:mål|målet|frikort|free card|the cap|taket)|kor mykje meir|nådd|nådde|reach(?:ed)?|before it is free|før jeg slipper|før eg slepp)\b/u,
);
/** Asks of so many visits whether they are enough. */
const ENOUGH = wholeWords(
  /\b(?:(?:har|får|fått|fekk|have|get|got) (?:jeg|eg|æ|i|vi|we|han|ho|hun|he|she|the|a|an|da|då|then) ?(?:frikort|fri kort|free card|exemption card)|(?:pass|passed|over|above|nådd|nok til|enough for) (?:the )?(?:limit|cap|taket|grensa|grensen|frikort|free card|exemption card))\b/u,
);
/** A stop that ends no clause: "ca. 1500 kr". */
const SHORTENED = /(?<!\p{L})(ca|kr)\.(?= )/giu;
/** Has been paid; read with the word that follows. */
const PAID = /^(?:(?:inn)?betal(?:t|te|a)|bruk(?:t|te|a)|(?:lagt|la) ut|paid|payed|spent|used(?! to))(?: |$)/;
/** Is left to be paid. */
const OWED = /^(?:igjen|att|gjenstar|gjensta|mangl\p{L}*|left|remain\p{L}*)(?: |$)/u;
/** Shortly before "paid" it was not, or only might be. */
const UNPAID =
  /^(?:ikke|ikkje|ikkj|itj|ikk|aldri|not|never|ma|skal|skulle|vil|ville|kan|kunne|must|should|would|could)$/;
const JUST_BEFORE = 3;
/** Behind it, it is asked how much, and not told. */
const ASKS = /^(?:hvor|kor|vor|hva|kva|ka|how|what)$/;
const KRONER = /^(?:kr|kron\p{L}*|nok)$/u;
/** Says that a sum is the price of one. */
const PRICE = wholeWords(
  /\b(?:koster|kostar|costs?|pris(?:en)?|price|hver gang|kvar gong|each|each time|per (?:gang|gong|time|visit|besøk)|apiece)\b/u,
);

/** Whether a number is told as paid already: what says so stands nearer to it than what says that so much is left. */
function isPaid(words: readonly ToldWord[], at: number): boolean {
  const said = (place: number): string => `${wordAt(words, place)} ${wordAt(words, place + 1)}`;
  const isTold = (place: number): boolean => {
    const [start, end] = [Math.min(at, place), Math.max(at, place)];
    return !words.slice(start, end).some((_, step) => ASKS.test(wordAt(words, start + step)));
  };
  const nearest = clauseAround(words, at)
    .filter((place) => (PAID.test(said(place)) || OWED.test(said(place))) && isTold(place))
    .toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))[0];
  if (nearest === undefined || !PAID.test(said(nearest))) return false;
  const before = clauseAround(words, nearest).filter((place) => place < nearest && place >= nearest - JUST_BEFORE);
  return !before.some((place) => UNPAID.test(wordAt(words, place)));
}

/** The years that a text tells of; what goes on goes on until today. */
const yearsIn = (words: readonly ToldWord[], today: string): readonly string[] => [
  ...new Set(
    words.flatMap((word) =>
      word.kind === 'date' ? (word.value.replace('..', today).match(/\d{4}(?=-\d{2}-)/g) ?? []) : [],
    ),
  ),
];

/** Says of a number close behind it that it is the ceiling itself: "taket er 3278". */
const CEILING =
  /^(?:tak|tak[ea]t|eg[ei]ndel(?:s|ar?s?|er?s?)tak\p{L}*|eigendelstak\p{L}*|grens[ea]n?|cap|ceiling|limit|frikortgrens\p{L}*)$/u;
const SHORTLY_BEFORE = 6;

/** Whether a number is told as the ceiling, and not as what was paid. */
function isCeilingTold(words: readonly ToldWord[], at: number): boolean {
  const before = clauseAround(words, at).filter((place) => place < at && place >= at - SHORTLY_BEFORE);
  const last = before.findLast((place) => CEILING.test(wordAt(words, place)));
  return last !== undefined && !before.some((place) => place > last && PAID.test(`${wordAt(words, place)} `));
}

/** Before the price of one: "2 egenandeler på 190", "en på 300". */
const AT_A_PRICE = /^(?:pa|a|til|at|of|for|med|with)$/;
/** How far before its price a number of fees may stand. */
const AHEAD = 3;

/** Fees of so much each: `2x190+300`; nothing where any number is left over. */
function feesTold(words: readonly ToldWord[], numbers: readonly NumberAt[], isCounted: (at: number) => boolean) {
  const isFee = (place: number): boolean => isCounted(place) && !KRONER.test(wordAt(words, place));
  const isPrice = ({ at, value }: NumberAt): boolean => value > 1 && AT_A_PRICE.test(wordAt(words, at - 1));
  const prices = numbers.filter(isPrice);
  const fees = prices.map((price) => {
    const count = numbers.findLast(({ at }) => at < price.at && at >= price.at - AHEAD);
    return count && { count, price };
  });
  const [first] = fees;
  const used = fees.flatMap((one) => (one ? [one.count, one.price] : []));
  const isWhole = fees.every((one) => one !== undefined) && numbers.every((one) => used.includes(one));
  if (!first || !isWhole || !isFee(first.count.at + 1)) return undefined;
  return fees.flatMap((one) => (one ? [`${one.count.value}x${one.price.value}`] : [])).join('+');
}

/** So many visits, by the rate that they cost. */
interface Visits extends NumberAt {
  readonly rate: Series;
}

/** Before a noun it is no number: "en konsultasjon". */
const ARTICLE = /^(?:en|ei|ein|et|eit|a|an)$/;
/** As far behind a number as what it counts may stand: "one night visit". */
const BEHIND = 2;

/** Which of the rates a number is so many of: one whose own words stand with it, else the usual one. */
function visitsOf(
  number: NumberAt,
  numbers: readonly NumberAt[],
  words: readonly ToldWord[],
  rates: readonly Series[],
): Visits | undefined {
  const { at } = number;
  const places = Array.from({ length: BEHIND }, (_, step) => at + step + 1).filter(
    (place) => words[place]?.clause === words[at]?.clause,
  );
  const next = numbers.find((one) => one.at > at)?.at ?? words.length;
  const around = clauseAround(words, at).filter((place) => place >= at && place < next);
  const isSaid = (counting: Counting['of'] | undefined, among: readonly number[]): boolean =>
    counting !== undefined && among.some(countedIn(words, { of: counting }));
  const counting = rates.filter(({ rate }) => isSaid(rate?.of, places));
  const rate = counting.find((one) => isSaid(one.rate?.when, around)) ?? counting.find((one) => !one.rate?.when);
  return rate && { ...number, rate };
}

/**
 * What is paid already of the most that can be, as an option has it: sums of kroner, visits for so much each, and visits whose price is
 * known; nothing where it is of several years, each with a ceiling of its own.
 */
export function paidTold(
  { text }: Pick<Asked, 'text'>,
  ceiling: Yardstick,
  knowledge: Knowledge,
  today: string,
): Beside | undefined {
  const [isLeft, isEnough] = [LEFT.test(spaced(text)), ENOUGH.test(spaced(text))];
  if (!isLeft && !isEnough) return undefined;
  const words = toldWords(text.replace(SHORTENED, '$1'), today);
  const [year, ...others] = yearsIn(words, today);
  if (others.length > 0) return undefined;
  const rates = (ceiling.paid_with ?? []).flatMap((id) => knowledge.findSeries(id) ?? []);
  const told = numbersIn(text, words, 1).filter(({ at }) => !isCeilingTold(words, at));
  const fees = feesTold(words, told, countedIn(words, ceiling));
  if (fees !== undefined) return { number: fees, year };
  const numbers = told.filter(({ at }) => !ARTICLE.test(wordAt(words, at)));
  const visits = numbers.flatMap((one) => visitsOf(one, numbers, words, rates) ?? []);
  const isOfVisits = ({ at }: NumberAt): boolean => visits.some((one) => one.at === at);
  const sums = numbers.filter((one) => one.value > 1 && !isOfVisits(one));
  // "179 kroner fem ganger", or the one price of the one number of visits.
  const isPriced = PRICE.test(spaced(text)) && sums.length === 1 && visits.length === 1;
  const priceOf = ({ at }: Visits): NumberAt | undefined =>
    sums.find(
      (sum) =>
        isPriced ||
        (sum.at < at &&
          words
            .slice(sum.at + 1, at)
            .every(({ kind }, step) => kind === 'word' && KRONER.test(wordAt(words, sum.at + 1 + step)))),
    );
  const priced = visits.map((one) => ({ visits: one, price: priceOf(one) }));
  const isPrice = (sum: NumberAt): boolean => priced.some(({ price }) => price === sum);
  const isBeside = ({ at }: NumberAt): boolean => AND.has(wordAt(words, at - 1));
  const paid = sums.filter((sum) => !isPrice(sum) && (isBeside(sum) || isPaid(words, sum.at)));
  const ofRate = groupBy(
    priced.filter(({ price }) => !price).map((one) => one.visits),
    ({ rate }) => rate.id,
  );
  // "Paid 500 for one night visit": what the visit cost is no sum besides it.
  if (ofRate.size > 0 && paid.some((sum) => !isBeside(sum))) return undefined;
  const kroner = [
    ...priced.flatMap(({ visits: { value }, price }) => (price ? [`${value}x${price.value}`] : [])),
    ...paid.map(({ value }) => String(value)),
  ].join('+');
  const counts = [...ofRate.values()].map((some) => some.map(({ value }) => value).join('+'));
  const number = [...counts, ...(kroner === '' ? [] : [kroner])].join(';');
  if (number === '' || (visits.length === 0 && paid.length !== sums.length)) return undefined;
  return { number, year, ...(ofRate.size > 0 && { paidWith: [...ofRate.keys()] }) };
}
