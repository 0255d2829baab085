import type { Rate, Yardstick } from '../knowledge/knowledge.ts';
import { LOCALES } from '../language/locale.ts';
import { wordNumber } from '../language/number-words.ts';
import { stem } from '../language/stem.ts';
import { tokensOf } from '../language/tokens.ts';
import { toldLanguageOf } from '../language/told-language.ts';
import { clauseAround, type ToldWord, toldWords, wordAt } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';

/** Asks what several come to. */
export const TOTAL = wholeWords(
  /\b(?:til ?sammen|til saman|tilsaman|totalt|total|i alt|samla|samlet|in all|altogether|(?:hva|kva|ka) (?:blir|vert|utgjør|utgjer) (?:det|d|\p{L}*tilskudd\p{L}*|\p{L}*tilskot\p{L}*|summen|beløpet|satsen)|what (?:would|will|does|is) (?:it|that)|(?:come|comes|add|adds) (?:to|up)|utgjør|utgjer|(?:hva|kva|ka) (?:havner|hamnar|lander|landar|ender|endar) (?:vi|jeg|eg|æ|en|ein|man|det) (?:på|opp)|(?:gang(?:et|a|er|e)|gonga?r?|multipli\p{L}*) (?:med|det|dette|opp|by)|times (?=\d))\b/u,
);
/** Asks for the rate itself. */
const EACH = wholeWords(
  /\b(?:per|pr|for (?:hver|kvar|each)) (?!(?:år|måned|månad|mnd|uke|veke|dag|time|year|month|week|day|hour|annum) )\p{L}/u,
);
/** Wants what comes to oneself, whatever is said of each beside it. */
const GETS = wholeWords(
  /\b(?:(?:hvor|kor|vor|ka|how) ?(?:mye|my|mykje|møye|much)(?: penger| pengar| money)? (?:do |would |will |can |could )?(?:får|far|fikk|tjener|tener|blir|get|earn|make|i get|i earn|i make)|(?:hvor|kor|vor|ka) ?(?:mye|my|mykje|møye)(?: penger| pengar)? (?:vil|ville|kan|kunne|skal|skulle|hadde) (?:jeg|eg|æ|vi|legen|en|ein|man) (?:få|fått|tjene|tjent|tene|tent)|(?:hva|kva|ka|what) (?:får|tjener|tener|do i get|would i get|will i get|do i earn))\b/u,
);
/** Before how many fewer or more there are to be. */
const CHANGED = /^(?:mist|tap|tapt|los|lost|faerre|mindre|fewer|less|flere|fleire|ekstra|extra|more|gain|okt|auk)/;
const FROM = new Set(['fra', 'from']);
const TO = new Set(['til', 'to']);
/** Small words between a number and what it counts: "950 på min liste"; besides them one word more, as in "five short visits". */
const BETWEEN = /^(?:pa|i|of|on|in|av|min|mi|mine|my|our|var|vart|vare|den|the|to)$/;
/** Counts something else: "20 minute visits". */
export const MEASURE =
  /^(?:min|minutt?\p{L}*|minutes?|hours?|time|timer|timar|ar|aret|ara|arene|years?|days?|dag\p{L}*|uk\p{L}{1,3}|vek\p{L}{1,3}|weeks?|maned\p{L}*|manad\p{L}*|mnd|months?|kr|kron\p{L}*|nok|pros\p{L}*|percent|km|mil)$/u;
/** So many for each of several doctors or lists: "five GPs with 900 each", "three lists of 1,000". */
const EACH_OF = new Set(['hver', 'kvar', 'each', 'apiece']);
const DOCTORS_OR_LISTS = /^(?:fastleg|leg|doktor|doctor|gp|allmennleg|list|hjeml|heiml|praksis|practice)/;
const OF = new Set(['pa', 'a', 'of', 'with', 'med']);
/** Before what a rate is multiplied by. */
const BY = new Set(['times', 'x', '×']);
const MULTIPLIED = /^(?:gang(?:et|a|er|e)|gong\p{L}*|multipli\p{L}*)$/u;
/** Stands between what is counted and how many there are. */
const LINKS = new Set(['pa', 'of', 'with', 'er', 'e', 'is', 'har', 'has']);
const IS = /^(?:er|e|is|var|was|har|has|na|no|now)$/;
/** What changes it stands so near before it. */
const BEFORE = 2;

/** More than so many nobody has of anything. */
const MOST = 999_999;

export const valueAt = (words: readonly ToldWord[], at: number): number | undefined => {
  const word = words[at];
  if (word?.kind === 'word') return wordNumber(word.word);
  if (word?.kind !== 'number') return undefined;
  const { low, high } = word.number;
  // "About 1,200" is read as from so many to so many; of some the upper end is one too high, as binary fractions are.
  return low === undefined || high === undefined ? undefined : Math.floor((low + high) / 2);
};

const isInEnglish = (text: string): boolean => toldLanguageOf(text) === 'en';

/** What tells in which words people count something. */
type Counting = Pick<Rate | Yardstick, 'of'>;

/**
 * How many a text tells of what a rate is for; nothing where it tells none, or several that it does not part.
 * @param mayBe Whether the number at a place may be meant at all.
 */
function toldOf(
  words: readonly ToldWord[],
  isEnglish: boolean,
  { of: counting }: Counting,
  mayBe: (at: number) => boolean = () => true,
): number | undefined {
  const counted = new Set(
    LOCALES.flatMap((locale) => counting[locale]).flatMap((of) => tokensOf(of).map(({ word }) => stem(word))),
  );
  const isCounted = (at: number): boolean => {
    const word = words[at];
    return word?.kind === 'word' && counted.has(word.stem);
  };
  const near = (at: number, steps: readonly number[]): readonly number[] =>
    steps.map((step) => at + step).filter((place) => words[place]?.clause === words[at]?.clause);
  const before = Array.from({ length: BEFORE }, (_, step) => -step - 1);
  const numbers = words.flatMap((_, at) => {
    // The English "to" is no two.
    const value = isEnglish && TO.has(wordAt(words, at)) ? undefined : valueAt(words, at);
    return value !== undefined && mayBe(at) && Number.isInteger(value) && value > 1 && value <= MOST
      ? [{ at, value }]
      : [];
  });
  // What it counts, or what else stands first behind it.
  const behind = (at: number): number => {
    const places = near(at, [1, 2, 3]);
    const small = places.filter((one) => BETWEEN.test(wordAt(words, one)));
    const [first = at, second] = places.filter((one) => !small.includes(one));
    const isOwn = isCounted(first) || MEASURE.test(wordAt(words, first));
    return !isOwn && second !== undefined && isCounted(second) ? second : first;
  };
  // What is counted in doctors or lists is how many there are of these, with so many each.
  const isSeveral = ({ at }: { readonly at: number }): boolean => {
    const [next, after] = [wordAt(words, at + 1), wordAt(words, at + 2)];
    return DOCTORS_OR_LISTS.test(next) || (!BETWEEN.test(next) && DOCTORS_OR_LISTS.test(after));
  };
  const several = numbers.find(isSeveral);
  const isOfEach = ({ at }: { readonly at: number }): boolean =>
    EACH_OF.has(wordAt(words, behind(at) + 1)) ||
    (OF.has(wordAt(words, at - 1)) && DOCTORS_OR_LISTS.test(wordAt(words, at - 2)));
  const each = numbers.find((one) => !isSeveral(one) && isOfEach(one));
  if (each && several && numbers.length === 2) return each.value * several.value;
  // "The rate times 950".
  const isMultiplier = (at: number): boolean =>
    BY.has(wordAt(words, at - 1)) || (wordAt(words, at - 1) === 'med' && MULTIPLIED.test(wordAt(words, at - 2)));
  // "Lista mi er på 620": what it counts stands before it.
  const ahead = (at: number): number => {
    const places = near(at, [-1, -2, -3, -4]);
    return places.find((one) => !BETWEEN.test(wordAt(words, one)) && !IS.test(wordAt(words, one))) ?? at;
  };
  const isToldOf = (at: number): boolean =>
    isCounted(behind(at)) ||
    isMultiplier(at) ||
    (!several && LINKS.has(wordAt(words, at - 1)) && !MEASURE.test(wordAt(words, at + 1)) && isCounted(ahead(at)));
  const told = numbers.filter((one) => !isSeveral(one) && isToldOf(one.at));
  if (told.length === 0) return undefined;
  // "From 1,500 to 1,100": as many as are between.
  const [start, end] = numbers;
  if (
    numbers.length === 2 &&
    start &&
    end &&
    FROM.has(wordAt(words, start.at - 1)) &&
    TO.has(wordAt(words, end.at - 1))
  )
    return Math.abs(start.value - end.value) || undefined;
  const changed = numbers.filter(({ at }) => near(at, before).some((place) => CHANGED.test(wordAt(words, place))));
  const meant = changed.length > 0 ? changed : told;
  const [one, ...rest] = new Set(meant.map(({ value }) => value));
  return rest.length === 0 ? one : undefined;
}

/**
 * How many a question wants the total of, where it tells that and asks what it comes to; nothing where it asks for the rate alone.
 * @param rate Of the series that it is about.
 */
export function numberTold(
  { text, asking, asks }: Pick<Asked, 'text' | 'asking' | 'asks'>,
  rate: Rate,
  today: string,
): number | undefined {
  const isTotal = TOTAL.test(spaced(text));
  const isMoney =
    asks.some((ask) => ask === 'much' || ask === 'define') && (!EACH.test(spaced(asking)) || GETS.test(spaced(asking)));
  return isTotal || isMoney ? toldOf(toldWords(text, today), isInEnglish(text), rate) : undefined;
}

/** Holds a number against what there is of others; what a usual one is, is asked for with no number of one's own. */
const BESIDE_OTHERS = wholeWords(
  /\b(?:mer|meir|mindre|flere|fleire|færre|more|less|fewer|over|under|above|below|(?:mot|til|with|to) (?:snittet|gjennomsnittet|the average)|compared?|sammenlign\p{L}*|sammenlikn\p{L}*|samanlikn\p{L}*|i forhold til|than others|(?<!(?:en|ei|ein|et|eit|a|an|the) )(?:vanlig|vanleg|normal\p{L}*|usual|typical)|(?:er|e|is) (?:det|d|it|this|that) (?:\p{L}+ )?(?:mye|mykje|my|mange|lite|få|stort?|lang\p{L}*|kort\p{L}*|a lot|much|many|big|small|long|short))\b/u,
);
/** The number was one's own once. */
const HAD = wholeWords(/\b(?:hadde|had|used to have|da (?:jeg|eg|æ) (?:begynte|starta|startet)|då eg byrja)\b/u);
/** Asks what is left up to the most that can be, or whether that is reached. */
const LEFT = wholeWords(
  /\b(?:igjen|att|gjenstår|gjenstår|står igjen|mangler|manglar|left|remain\p{L}*|how far|hvor langt|kor langt|how much more|hvor mye mer|kor mykje meir|nådd|nådde|reached|before it is free|før jeg slipper|før eg slepp)\b/u,
);

/** A sum that looks like a year, which would be read as one: "1900 kr". */
const LIKE_A_YEAR = /(?<![\d.,])([12])([09]\d{2})(?= ?(?:kr|kroner|kronar|nok)(?!\p{L}))/giu;
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

/** A number of the asker's own; of what is paid in a year, with the year that is told. */
interface Beside {
  readonly number: number;
  readonly year?: string | undefined;
}

/** What is paid already of the most that can be; nothing where it is of several years, each with a ceiling of its own. */
function paidIn(text: string, ceiling: Yardstick, today: string): Beside | undefined {
  if (!LEFT.test(spaced(text))) return undefined;
  const words = toldWords(text.replace(SHORTENED, '$1').replace(LIKE_A_YEAR, '$1 $2'), today);
  const number = toldOf(words, isInEnglish(text), ceiling, (at) => isPaid(words, at));
  const [year, ...others] = yearsIn(words, today);
  return number === undefined || others.length > 0 ? undefined : { number, year };
}

/**
 * A number of the asker's own that a question holds against a figure; nothing where it tells none, or asks for something else.
 * @param yardstick Of the series that it is about.
 */
export function numberBeside(
  { text, asking, asks: [first], times }: Pick<Asked, 'text' | 'asking' | 'asks' | 'times'>,
  yardstick: Yardstick,
  today: string,
): Beside | undefined {
  if (yardstick.ceiling) return paidIn(text, yardstick, today);
  // How the mean itself has gone, or was then, is asked for with no number of one's own.
  const isOfMean = first === 'direction' || times.length > 0;
  if (isOfMean || HAD.test(spaced(text)) || !BESIDE_OTHERS.test(spaced(asking))) return undefined;
  const number = toldOf(toldWords(text, today), isInEnglish(text), yardstick);
  return number === undefined ? undefined : { number };
}
