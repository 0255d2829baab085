import { figuresFor, figuresOf, isBudgeted, newestOf } from '../figures/figures.ts';
import type { OfTwo } from '../figures/operations.ts';
import { isCounted, quotientOf } from '../figures/quotient.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { amountsIn } from '../language/amounts.ts';
import { getPeriod } from '../language/period.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, readAsked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import { LARGE } from './conditions.ts';
import { type Decision, decide, type Fitted } from './decide.ts';
import { seriesShown } from './series-shown.ts';

/** What is worked out from two series, and how sure it is that these are meant. */
export interface TwoSeries {
  readonly outcome: 'answer' | 'nearest';
  readonly step: Step;
}

interface Reader {
  readonly index: QuestionIndex;
  readonly knowledge: Knowledge;
  readonly today: string;
  readonly fitted: Fitted;
}

/** Stands before what is counted and says nothing of it. */
const ALL = `(?:(?:antallet|antall|talet på|tallet på|the number of|number of|alle|all|the|de|dei|våre|our|norske|norwegian) )*`;
const NOUN = String.raw`(?<noun>\p{L}[\p{L}-]+)`;
/** Says in so many words that one number is to be divided by another. */
const DIVIDED = String.raw`(?:(?:delt|fordelt|dividert|deler|dele|del) (?:\p{L}+ ){0,3}?(?:på|med)|divided? (?:\p{L}+ ){0,3}?(?:by|between|among)|split (?:\p{L}+ ){0,2}?(?:between|among|by))`;
const DIVIDES = wholeWords(new RegExp(String.raw`\b${DIVIDED} ${ALL}${NOUN}`, 'u'));
const EACH = wholeWords(
  new RegExp(
    String.raw`\b(?:per|pr|pr \.|for (?:hver|kvar|each|every)|(?:på|til|får|fikk|fekk|blir|ble|did|does) (?:hver|kvar|each)) (?:enkelt )?${ALL}${NOUN}`,
    'u',
  ),
);
/** Each of those whom it is about, whoever they are. */
const HEAD = /^(?:hode|hue|hovud|head|nese|snute|stykk|stk|person|mottaker|recipient)$/u;
const SHARE = wholeWords(
  new RegExp(
    String.raw`\b(?:(?:hvor|kor) (?:stor|store|stort) (?:\p{L}+)?(?:andel|del)|(?:hvilken|kva|ka for|what) (?:\p{L}+)?(?:andel|del|share|percentage|proportion|fraction)|(?:hvor|kor) (?:mange|stor) prosent|how (?:many|large|big) (?:an? )?(?:percent|per cent|share|proportion)|andelen|prosentandelen|prosentdelen|share|percentage|proportion) (?:av|of) ${ALL}${NOUN}`,
    'u',
  ),
);
/** How many more there are of one thing than of another. */
const MORE = wholeWords(
  /\b(?:hvor|kor|how) (?:mange|mye|mykje|many|much) (?:flere|fleire|færre|mer|meir|mindre|more|fewer|less) (?<one>.+?) (?:enn|than) (?<other>.+?)(?: [.?!,]|$)/u,
);
const QUANTITY = /^ ?(?:hvor mange|hvor mye|kor mange|kor mykje|how many|how much)/u;
const WHAT_IS = /^(?:hva|kva|ka|what) (?:er|e|ble|blei|vart|blir|var|is|was|are)(?: det)?(?= )/u;
/** As many of the likeliest things as are tried. */
const TRIED = 6;
/** Less than this for each is said the other way round: so many for each of them. */
const LEAST = 0.05;
/** As many of what the whole question may be about as what is divided has to stand among. */
const LIKELIEST = 3;
/** What costs so much is no rate for each already. */
const TOTAL = 1_000_000;

const decided = (text: string, { index, today, fitted }: Reader): Decision =>
  decide(readAsked(text, index, today), index, today, fitted);

const seriesAmong = ({ matches }: Pick<Decision, 'matches'>, { knowledge }: Reader): readonly Series[] =>
  matches.slice(0, TRIED).flatMap(({ thing }) => seriesShown(thing.step, knowledge) ?? []);

/** Money as a whole, or a number of something: what can be divided among others. */
const isDivisible = (one: Series): boolean =>
  one.unit === 'NOK' ? isBudgeted(one) || one.observations.some(({ value }) => value >= TOTAL) : isCounted(one.unit);

/** Whether a series counts those without a GP. */
const isWithout = ({ id }: Series, { index }: Reader): boolean =>
  index.without[index.things.findIndex((thing) => thing.id === `series:${id}`)] ?? false;

/** Stretches of time are divided by too, and are no number of anything that a series counts. */
const TIME =
  /^(?:år|året|åra|year|years|måned|måneden|månad|month|uke|uka|veke|week|dag|dagen|day|time|timen|hour|minutt|runde|round|halvår|kvartal|quarter|capita|cent|prosent)$/u;
/** As many words of a label as say what is counted: "antall fastleger", "number of GPs". */
const HEAD_WORDS = 3;

/** Whether a series counts what a word names, by the first words of its name. */
function counts(series: Series, noun: string, { index }: Reader): boolean {
  const meant = [...index.lexicon.read(noun).meanings.keys()];
  const heads = [series.label.nb, series.label.en].map((label) => label.split(' ').slice(0, HEAD_WORDS).join(' '));
  return heads.every((head) => {
    const { meanings } = index.lexicon.read(head);
    // What a compound is of stands last: a fastlege is a lege.
    return meant.some((meaning) => [...meanings.keys()].some((named) => named.endsWith(meaning)));
  });
}

/** How much the name of a series says: the plainest is of all there are, "antall fastleger" before "ansatte fastleger". */
const saidBy = ({ label }: Series, { index }: Reader): number =>
  [...index.lexicon.read(label.nb.replace(OF_ALL, '')).meanings.values()].reduce((sum, weight) => sum + weight, 0);
/** What says more than so is some of them, and not all there are. */
const PLAIN = 1.2;
const OF_ALL = /^Antall | (?:i alt|totalt)$/g;

/** Of some series the one of all there are, under the plainest name; none where that says more. */
function plainestOf(series: readonly Series[], reader: Reader): Series | undefined {
  const [plainest] = series.toSorted((one, other) => saidBy(one, reader) - saidBy(other, reader));
  return plainest && saidBy(plainest, reader) <= PLAIN ? plainest : undefined;
}

/** Whether a series counts what a word names. Each of those who have none is said so; otherwise each of all is meant. */
const isNamedBy =
  (noun: string, reader: Reader) =>
  (one: Series): boolean =>
    isCounted(one.unit) && !isWithout(one, reader) && counts(one, noun, reader);

/** What counts what a word names, the likeliest first. */
const namedBy = (noun: string, reader: Reader): readonly Series[] =>
  seriesAmong(decided(`hvor mange ${noun}`, reader), reader).filter(isNamedBy(noun, reader));

/**
 * What is counted by a word, for what is to be divided. What is given to some is divided among those of its own scheme; a part is held
 * against all there are, under the plainest name.
 */
function countingFor({ noun, operation }: Sought, reader: Reader): (over: Series) => Series | undefined {
  const { knowledge } = reader;
  const isCount = ({ unit }: Series) => isCounted(unit);
  const ownOf = ({ scheme }: Series) => knowledge.seriesOf(scheme).filter(isCount);
  if (HEAD.test(noun)) return (over) => ownOf(over).find(({ unit }) => unit === 'GPs' || unit === 'persons');
  const isNamed = isNamedBy(noun, reader);
  const named = namedBy(noun, reader);
  return (over) => {
    const general = named.find(({ id }) => id !== over.id);
    const alike = (one: Series) => (!general || one.unit === general.unit) && one.id !== over.id && isNamed(one);
    const own = ownOf(over);
    const ofScheme = own.find(alike);
    if (operation === 'per' && ofScheme && over.scheme !== general?.scheme) return ofScheme;
    if (!general) return undefined;
    return plainestOf([...own, ...knowledge.seriesOf(general.scheme)].filter(alike), reader);
  };
}

const stepOf = (operation: OfTwo | undefined, series: readonly Series[], period: string | undefined): Step => ({
  command: 'figure',
  options: { series: series.map(({ id }) => id).join(','), operation, period },
  ...(series[0] && { subject: series[0].label }),
});

interface Sought {
  readonly operation: OfTwo;
  /** What is divided, in the asker's words. */
  readonly over: string;
  readonly noun: string;
  /** It says that it is to be worked out. */
  readonly isPlain: boolean;
}

/** Whoever asks what part "of us" are is one of those that the scheme is of. */
const US = /^(?:oss|us|kollegene|kollegane|colleagues)$/u;
const GPS = 'fastleger';

/** What a question wants divided by what; nothing of any other. */
function soughtIn({ asking, text: whole, amounts }: Asked): Sought | undefined {
  const text = spaced(asking);
  // What is divided by what may stand beside the part that asks: "divided by the doctors, what was it a head?"
  const [divides, share, each] = [DIVIDES.exec(spaced(whole)), SHARE.exec(text), EACH.exec(text)];
  // Who tells how much each gets asks something else of it.
  const found = divides ?? share ?? (amounts.some((amount) => amount >= LARGE) ? null : each);
  const { noun } = found?.groups ?? {};
  if (!found || noun === undefined) return undefined;
  const isShare = !divides && share !== null;
  const counted = US.test(noun) ? GPS : noun;
  const said = divides ? spaced(whole) : text;
  const bare = [divides, each].reduce((so, one) => (one ? so.replace(one[0], ' ') : so), said).trim();
  const rest = isShare ? text.replace(found[0], `hvor mange ${counted}`).trim() : bare;
  const over = isShare || QUANTITY.test(rest) ? rest : `hvor mye ${rest.replace(WHAT_IS, '')}`;
  return { operation: isShare ? 'share' : 'per', over, noun: counted, isPlain: divides !== null };
}

/** The newest year that a series tells of. */
const newestYear = (one: Series, { knowledge, today }: Reader): number =>
  Math.max(...newestOf(figuresOf(one, knowledge), today).map(({ period }) => getPeriod(period).lastYear));

/** What is so much for each, or a share, already. */
const isQuotient = (one: Series, { operation }: Sought): boolean =>
  operation === 'share' ? one.unit === 'percent' : !isDivisible(one);

/**
 * Whether something says it already: what a publisher has worked out itself goes before what we do, unless it is of a year or more
 * before; and what is no figure answers where it is sure, unless a question says that it is to be divided.
 */
function isSaid(whole: Decision, sought: Sought, asked: Asked, year: number, reader: Reader): boolean {
  const [best] = whole.matches;
  if (whole.outcome === 'not-covered' || !best) return false;
  const [ready] = seriesAmong({ ...whole, matches: [best] }, reader);
  if (!ready) return !sought.isPlain;
  if (!isQuotient(ready, sought)) return false;
  const isOld = asked.times.length === 0 && year - newestYear(ready, reader) > 1;
  return !(sought.operation === 'share' && isOld);
}

/** The likeliest share of the same scheme, of those with a GP where the count is, and of those without where it is. */
function readyShare(count: Series, whole: Decision, reader: Reader): Series | undefined {
  const isOfWithout = isWithout(count, reader);
  return seriesAmong(whole, reader).find(
    (one) => one.unit === 'percent' && one.scheme === count.scheme && isWithout(one, reader) === isOfWithout,
  );
}

function divided(asked: Asked, whole: Decision, reader: Reader): TwoSeries | undefined {
  const sought = soughtIn(asked);
  if (!sought) return undefined;
  const { knowledge } = reader;
  const period = asked.times.find(({ relation }) => relation === 'at')?.period;
  const read = decided(sought.over, reader);
  if (read.outcome === 'not-covered') return undefined;
  const [first, ...others] = seriesAmong(read, reader).filter(isDivisible);
  if (!first || TIME.test(sought.noun)) return undefined;
  const isMeant = read.outcome === 'answer' && read.matches[0]?.thing.id === `series:${first.id}`;
  // Two figures that are no more than near come to nothing, unless a question says that they are to be divided.
  // A share of the same that may be of years ago says what is meant as well.
  const [ready] = seriesAmong({ ...whole, matches: whole.matches.slice(0, 1) }, reader);
  const isShare = ready !== undefined && ready.scheme === first.scheme && isQuotient(ready, sought);
  const likeliest = whole.outcome === 'not-covered' ? [] : whole.matches.slice(0, isShare ? TRIED : LIKELIEST);
  const isNamed = likeliest.some(({ thing }) => thing.id === `series:${first.id}`);
  if (!isMeant && !isNamed && !sought.isPlain) return undefined;
  const countFor = countingFor(sought, reader);
  // What else the same scheme has may be of the time that is known for both.
  for (const over of [first, ...others.filter(({ scheme }) => scheme === first.scheme)]) {
    const under = countFor(over);
    // So many of one kind for each of the same kind is no quotient that anybody asks for.
    if (!under || (sought.operation === 'per' && over.unit === under.unit)) continue;
    const worked = quotientOf(sought.operation, figuresOf(over, knowledge), figuresOf(under, knowledge), period);
    if (!worked.ok || worked.figure.value < LEAST) continue;
    if (isSaid(whole, sought, asked, getPeriod(worked.figure.period).lastYear, reader)) return undefined;
    // Divided among all there are, and not among those whom it is for: no more than near.
    const isSure = isMeant && over.id === first.id && over.scheme === under.scheme;
    return { outcome: isSure ? 'answer' : 'nearest', step: stepOf(sought.operation, [over, under], period) };
  }
  if (!isMeant || whole.outcome === 'answer') return undefined;
  // Nothing to divide it by: a share that a publisher has worked out of the same is as near as it comes.
  const share = sought.operation === 'share' ? readyShare(first, whole, reader) : undefined;
  if (share) {
    const isKnown = period !== undefined && figuresFor(period, figuresOf(share, knowledge)).length > 0;
    return { outcome: 'nearest', step: stepOf(undefined, [share], isKnown ? period : undefined) };
  }
  // Else the figure itself is the nearest, with the reason.
  return { outcome: 'nearest', step: stepOf(sought.operation, [first], period) };
}

/** Whether what part a number is was asked of that number: "hvor stor andel av alle fastleger blir det". */
const OF_IT = wholeWords(
  /\b(?:er|e|blir|vert|utgjør|utgjer|is|are|does|would|make) (?:det|d|dette|that|this|it|vi|de|dei|they|we|those)\b/u,
);

/** What part of all that a series counts a number of the asker's own is. */
function ownPart(asked: Asked, reader: Reader): TwoSeries | undefined {
  const sought = soughtIn(asked);
  const [own, ...others] = amountsIn(asked.text);
  if (sought?.operation !== 'share' || !own || own.unit || others.length > 0) return undefined;
  if (!OF_IT.test(spaced(asked.asking))) return undefined;
  const [general] = namedBy(sought.noun, reader);
  if (!general) return undefined;
  const all = reader.knowledge.seriesOf(general.scheme).filter(isNamedBy(sought.noun, reader));
  const whole = plainestOf(all, reader);
  if (!whole) return undefined;
  const options = { series: whole.id, operation: 'share', number: String(own.value) };
  return { outcome: 'answer', step: { command: 'figure', options, subject: whole.label } };
}

/** Two things of one kind that are counted, one of which is more. */
function compared({ asking, times }: Asked, reader: Reader): TwoSeries | undefined {
  const { one, other } = MORE.exec(spaced(asking))?.groups ?? {};
  if (one === undefined || other === undefined || times.length > 0) return undefined;
  const read = [one, other].map((text) =>
    decided(`hvor mange ${text.replace(/ (?:er|finnes|finst) det$| are there$/, '')}`, reader),
  );
  const [a, b] = read.map(({ outcome, matches }) =>
    outcome === 'not-covered' ? undefined : seriesAmong({ matches: matches.slice(0, 1) }, reader)[0],
  );
  if (!a || !b || a.id === b.id || a.unit !== b.unit || !isCounted(a.unit)) return undefined;
  const isSure = read.every(({ outcome }) => outcome === 'answer');
  return {
    outcome: isSure ? 'answer' : 'nearest',
    step: { command: 'compare', options: { a: a.id, b: b.id }, subject: a.label },
  };
}

/**
 * What a question wants worked out from two series: how much there is of one for each of another, what part the one is of the other,
 * how many more there are. Nothing where one series says it already.
 * @param whole What the question was read as by itself.
 */
export const askedOfTwo = (asked: Asked, whole: Decision, reader: Reader): TwoSeries | undefined =>
  ownPart(asked, reader) ?? divided(asked, whole, reader) ?? compared(asked, reader);
