import type { Knowledge } from '../knowledge/find.ts';
import type { Unit } from '../knowledge/knowledge.ts';
import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { fold, wordsOf } from '../language/fold.ts';
import { sharesIn } from '../language/shares.ts';
import { blanked, isWithin, meet, type Span } from '../language/spans.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import { tokensOf } from '../language/tokens.ts';
import { denialsIn, isDeniedOutright } from './denial.ts';
import { knownOf } from './known.ts';
import { isChange } from './measure.ts';
import { countedAfter, type Part, readPart } from './part.ts';
import { excerptOf } from './said.ts';
import { type Subjects, subjectLike, surelyNamed } from './subjects.ts';
import { COUNTED, FACTORS, TIME_UNITS } from './words.ts';

/** A number that a message says of something, with all that it says about it. */
export interface FigureClaim {
  readonly said: string;
  /** Base units; a bare number may be short for millions of kroner. */
  readonly value: number;
  /** What else the number may mean, and the other end of a range. */
  readonly or: number | undefined;
  readonly upTo: number | undefined;
  readonly qualifier: AmountIn['qualifier'];
  /** Units that it may be in; undefined where nothing says. */
  readonly units: readonly Unit[] | undefined;
  readonly isFactor: boolean;
  readonly subjects: Subjects;
  /** Whether the subject was said in the same sentence, not carried over from an earlier one. */
  readonly isNamedHere: boolean;
  readonly period: string | undefined;
  /** The period is an end of a stretch (since, before). */
  readonly isPeriodLoose: boolean;
  /** The period is said of another number of the sentence, and may be of that alone. */
  readonly isPeriodLent: boolean;
  /** No time is said, and nothing says that it is past. */
  readonly isNow: boolean;
  readonly today: string;
  readonly measure: Part['measure'];
  readonly status: Part['status'];
  /** It is said of each of something. */
  readonly isPer: boolean;
  /** It is told as a part of another number. */
  readonly isPart: boolean;
  /** It is a share told in words, and so a rough one. */
  readonly isShare: boolean;
  /** It speaks of money: only then is a bare number short for millions. */
  readonly isOfMoney: boolean;
  /** It says of most, or of few, that they are so, and no number. */
  readonly isMajority: boolean;
  /** Something is said to be spent: no proposal says how much. */
  readonly isSpent: boolean;
  /** Something is said to have been got, not only proposed. */
  readonly isReceived: boolean;
  /** It speaks of those who have no GP. */
  readonly isWithout: boolean;
  readonly isDenied: boolean;
  /** It tells how much is allowed at most. */
  readonly isLimit: boolean;
  /** It is said to be over. */
  readonly isOver: boolean;
  /** It is said to be so yet. */
  readonly isStill: boolean;
  /** It is said to have been so all the time. */
  readonly isAlways: boolean;
  readonly unexplained: number;
  readonly isElsewhere: boolean;
  readonly places: readonly string[];
  readonly meanings: ReadonlySet<string>;
  /** Texts without numbers and times that say what it is about, the narrowest first. */
  readonly about: readonly string[];
  /** The kind of figure that its own clause speaks of. */
  readonly measureOfClause: Part['measure'];
  /** When what it says of a change began, as a period or in words. */
  readonly since: string | undefined;
  /** The change is told from the most or the least that there has been. */
  readonly isSincePeak: boolean;
}

const PEAK =
  /(?<!\p{L})(?:siden|sidan|since|fra|frå|from)\s+(?:the\s+)?(?:topp(?:en|året|åra|nivået)?|peak)(?!\p{L})/iu;

/** Since something that is no date: the start, the reform. */
const SINCE = /(?<!\p{L})(?:siden|sidan|since)\s+\p{L}+/iu;

/** How exact a number is says nothing of what it is of. */
const HEDGES =
  /(?<!\p{L})(?:ca\.?|circa|cirka|om lag|omtrent|rundt|sånn|typ|approx\.?|approximately|roughly|about|around|nesten|nearly|almost|over|under|drøyt|knapt|minst|mer enn|meir enn|more than|less than|like|(?:og|and) (?:noe|noko|something))(?!\p{L})/giu;

const ENDS_CLAUSE = /[,;:!?]\s|\s[-–—]\s|\s(?:og|and|men|but|mens|while|så|so)\s/giu;

/** The clause of a stretch of a sentence in which an amount stands: what is thought of it is no part of it. */
function clauseOf(sentence: string, amount: Amount, { start, end }: Span): Span {
  const ends = [...sentence.matchAll(ENDS_CLAUSE)].map(({ index }) => index);
  return {
    start: Math.max(start, ends.findLast((at) => at < amount.start) ?? start),
    end: Math.min(end, ends.find((at) => at >= amount.end) ?? end),
  };
}

/** A clause in its words, where there are enough of them to say what it is about. */
function wordsOfClause(text: string, { start, end }: Span): string {
  const clause = text.slice(start, end);
  return countWords(clause) >= FEWEST_WORDS ? clause : '';
}
const FEWEST_WORDS = 3;

/** What denies all that was said before it: "…, det stemmer ikke". */
const TAKEN_BACK =
  /(?:[,;:.–-]|\s(?:men|but|og|and|som|which))\s*(?:(?:det|dette|that|it|this)\s+)?(?:stemmer|er|is|was|var|isn)\S*\s+(?:bare\s+|jo\s+|rett og slett\s+|simply\s+)?(?:ikke|ikkje|not|feil|gale|galt|usant|løgn|wrong|false|untrue|true|right)/iu;
/** How much there may be at most is what a rule says, and no count. */
const LIMIT =
  /(?<!\p{L})(?:kan|får|må|can|may|must|lov\p{L}*|law|allowed|tillatt|tving\p{L}*|force\p{L}*|nekt\p{L}*|refuse\p{L}*)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:maks\p{L}*|max\p{L}*|høyst|høgst|at most|at least|(?:mer|meir|flere|fleire|færre|mindre) enn|(?:no )?(?:more|fewer|less) than|gå under|go below)(?!\p{L})|(?<!\p{L})(?:makstak\p{L}*|maksgrens\p{L}*|listetak\p{L}*|tak(?:et)? (?:er|på|blir|ble|vart|på lista er)|maks(?:imalt)?(?= \d)|ceiling|cap (?:is|of)|maximum of|limit (?:is|of))(?!\p{L})/iu;
/** It was so, and is said to be so no more. */
const OVER =
  /(?<!\p{L})(?:før|tidligere|tidlegare|den gang|before|formerly|used to|borte|(?:ikke|ikkje) lenger|no longer|gone|avskaff\p{L}*|avvikl\p{L}*|fjern\p{L}*|forsv[ai]nn?\p{L}*|abolished|ended)(?!\p{L})/iu;
/** It goes on being so. */
const STILL =
  /(?<!\p{L})(?:fortsatt|fremdeles|framleis|frem[d]?eles|still|ennå|enno|alltid|always|i årevis|i alle år|i mange år|for years|for ages|st[åo]d?(?:tt)? stille|uendr[ea]\p{L}*|unchanged)(?!\p{L})/iu;
const ALWAYS =
  /(?<!\p{L})(?:har (?:det |jo |dei |de )?alltid|alltid (?:vært|vore|hatt)|(?:has|have) always|always been)(?!\p{L})/iu;
/** Said of now, in the clause of a number. */
const PRESENT = /(?<!\p{L})(?:er|har|står|finnes|finst|is|are|has|have|lacks?|mangler|manglar)(?!\p{L})/iu;

/** Whether it is the clause of an amount that is denied, and not another of the sentence, or what somebody thinks of it. */
function isDeniedAt(sentence: string, clause: Span, end: number): boolean {
  const own = sentence.slice(clause.start, clause.end);
  // "At det er 5000 …" is denied by what comes after it, "nei, …" by what comes before.
  const isOwn = denialsIn(tokensOf(own)).length > 0 || isDeniedOutright(own);
  return isOwn || TAKEN_BACK.test(sentence.slice(clause.end, end)) || countWords(own) < FEWEST_WORDS;
}

const textsAbout = (...texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.replace(HEDGES, ' ').replace(/\s+/gu, ' ').trim()).filter(Boolean)),
];

/** "Kommuner med under 2 000 innbyggere": the number tells which are meant, where another is said of them. */
const IN_NAME =
  /(?:kommuner|kommunar|municipalities|fastleger|fastlegar|leger|legar|gps|doctors|lister|lists)(?:,)?\s+(?:med|of|with|på)\s+(?:(?:under|over|minst|mer enn|meir enn|more than|fewer than|less than|at least)\s+)?$/iu;
const BEFORE = 48;

/** "For ti år siden", "på ti år", "over the last ten years": a time or a stretch that is reckoned from now, and no count of years. */
const AGO = /(?<!\p{L})(?:for\s+)?(?<count>\p{L}+|\d{1,2})\s+(?:år|years?)\s+(?:siden|sidan|tilbake|ago)(?!\p{L})/giu;
const STRETCH =
  /(?<!\p{L})(?:på|gjennom|i løpet av|(?:(?:de|dei)\s*)?siste|over|in|during|within|the last|the past)\s+(?:(?:de|dei|the)\s+)?(?:siste\s+|last\s+|past\s+)?(?<count>\p{L}+|\d{1,2})\s+(?:år(?:a|ene)?|years?)(?!\p{L})/giu;

/** Speaks of kroner, or of what is given, asked or paid. */
const MONEY =
  /(?<!\p{L})(?:kr|kroner|kronar|krone|nok|mill|mrd|milli\p{L}+|penge?r\p{L}*|pengar\p{L}*|money|funds|midlar|midler|budsjett\p{L}*|\p{L}*budget\p{L}*|\p{L}*bevilg\p{L}*|løyv\p{L}*|\p{L}*tilsko[td]\p{L}*|\p{L}*tilskudd\p{L}*|grants?|støtt\p{L}*|pott\p{L}*|sats\p{L}*|styrk\p{L}*|kost\p{L}*|costs?|spen[dt]\p{L}*|betal\p{L}*|pa(?:y|ys|id)|påpluss\p{L}*|friske|ramme\p{L}*|statsbudsjett\p{L}*|\p{L}*økning\p{L}*|utgift\p{L}*|boost\p{L}*|strengthen\p{L}*)(?!\p{L})/iu;

const SPENT = /(?<!\p{L})(?:bruk(?:er|ar|te|t)|spends?|spent|kost(?:er|ar|et|a))(?!\p{L})/iu;

/** "700 fleire" are counted, and no kroner. */
const COUNTS = /^\s*(?:flere|fleire|færre|fewer)(?!\p{L})/iu;
const countable: readonly Unit[] = [...new Set(COUNTED.flatMap(([, units]) => units))].filter(
  (unit) => !TIME_UNITS.includes(unit),
);

interface Reckoned {
  readonly start: number;
  readonly end: number;
  readonly year: string;
  readonly isAgo: boolean;
}

function reckonedIn(text: string, today: string): readonly Reckoned[] {
  return [AGO, STRETCH].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: whole, groups }) => {
      const [count] = amountsIn(`${groups?.count} år`);
      if (!count || count.value < 1 || count.value > 60) return [];
      const year = String(Number(today.slice(0, 4)) - count.value);
      return [{ start: index, end: index + whole.length, year, isAgo: form === AGO }];
    }),
  );
}

/** "30 000 per lege": of each, and not in all. */
const PER =
  /^\s*(?:(?:kr\.?|kroner|kronar|nok)\s*)?(?:per|pr\.?|for each|for every|for hver|for kvar)\s+(?:lege|fastlege|pasient|innbygger|innbyggjar|hode|kontor|liste|doctor|gp|patient|head|inhabitant|person|capita|office|list)/iu;

/** "Færre enn for fem år siden", "meir no enn i 2020": the time is what it is compared with. */
const COMPARED = /(?:enn|than)\s+(?:(?:i|in|for|før|back in)\s+)?$/iu;

/** "Halvparten av det", "til halvparten": a part of the number before it. */
const PART_OF =
  /(?:(?<qualifier>under|mindre enn|over|mer enn|meir enn|less than|more than)\s+)?(?:(?<part>halvparten|halvdelen|half|en tredel|ein tredel|a third|det dobbelte|det doble|twice)\s+(?:av\s+(?:det|dette)|of\s+that|that|så mange|så mykje)|(?=halv|half|det halve)(?<=(?:til|to)\s+(?:ca\.?\s+|omtrent\s+|rundt\s+|nesten\s+|om lag\s+|about\s+|roughly\s+)?(?:under\s+|over\s+)?)(?<reached>halvparten|det halve|half))(?!\p{L})/iu;
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:halv|half)/iu, 1 / 2],
  [/tredel|third/iu, 1 / 3],
  [/dobb|dobl|twice/iu, 2],
];

/** A part of the amount before it as an amount of its own. */
function partOf(text: string, amounts: readonly Amount[]): readonly Amount[] {
  const match = PART_OF.exec(text);
  const before = match ? amounts.filter(({ end }) => end <= match.index).at(-1) : undefined;
  const part = match?.groups?.part ?? match?.groups?.reached?.replace(/^det /iu, '') ?? '';
  const times = PARTS.find(([is]) => is.test(part))?.[1];
  if (!match || !before || times === undefined) return [];
  const said = match.groups?.qualifier?.toLowerCase();
  const qualifier = said === undefined ? 'about' : /^(?:under|mindre|less)/u.test(said) ? 'under' : 'over';
  const { or: _or, upTo: _upTo, ...rest } = before;
  return [
    {
      ...rest,
      isPart: true,
      value: before.value * times,
      qualifier,
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}

/** A sentence with more amounts is a table, of which no more is read. */
const MOST_AMOUNTS = 24;
/** What may stand between two amounts that are said of different things. */
const BETWEEN = /[,;:(]\s|\s(?:og|and|men|but|mens|while|samt|pluss|plus|derav|hvorav)\s|\s[-–—]\s/giu;
/** Else a verb begins what is said of the second. */
const VERB = /\s(?:var|er|som|vart|ble|blei|was|is|which|utgjør|utgjorde)\s/giu;
const NONE: Subjects = { schemes: new Set(), series: new Map() };
const factors = FACTORS.flatMap(([words, factor]) => wordsOf(words).map((word) => [word, factor] as const));
const isNamed = ({ schemes, series }: Subjects): boolean => schemes.size + series.size > 0;

/** What is carried on to a part that names nothing: the subject, not which of its figures. */
const schemesOf = ({ schemes, series }: Subjects, knowledge: Knowledge): Subjects => ({
  schemes: new Set([...schemes, ...[...series.keys()].map((id) => knowledge.getSeries(id).scheme)]),
  series: new Map(),
});

interface Amount extends Omit<AmountIn, 'precision'> {
  readonly isFactor: boolean;
  /** It is told as a part of the amount before it. */
  readonly isPart?: boolean;
  /** It is a share told in words, "one in five". */
  readonly isShare?: boolean;
  /** It is only told as most or as few. */
  readonly isMajority?: boolean;
}

/** "Doblet" says a number too, where no other number is said. */
function factorIn(text: string): readonly Amount[] {
  const half = /(?<!\p{L})(?:(?:cut|down|reduced) (?:in|by|to) half|delt på to)(?!\p{L})/iu.exec(text);
  if (half) return [{ start: half.index, end: half.index + half[0].length, value: 0.5, scale: 0, isFactor: true }];
  for (const match of text.matchAll(/\p{Letter}+/gu)) {
    const factor = factors.find(([word]) => word === fold(match[0]))?.[1];
    if (factor === undefined) continue;
    return [{ start: match.index, end: match.index + match[0].length, value: factor, scale: 0, isFactor: true }];
  }
  return [];
}

/** "De fleste fastleger er …", "a minority of GPs": more or less than half of them. */
const MOST_OF =
  /(?<!\p{L})(?:(?:de|dei) fleste|fler(?:tallet|talet)|fleir(?:tallet|talet)|majoritet\p{L}*|(?:the |a |great |vast |large ){0,4}majority|most)(?!\p{L})/iu;
const FEW_OF =
  /(?<!\p{L})(?:(?:et |eit |i )?mindretal\p{L}*|(?:en |ein )?minoritet\p{L}*|(?:a |the )?(?:small )?minority)(?!\p{L})/iu;
const HALF = 50;

/** Most or few of something, where no number is said. */
function majorityIn(text: string): readonly Amount[] {
  const found = [MOST_OF, FEW_OF].flatMap((form) => {
    const match = form.exec(text);
    return match ? [{ form, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ form, start, end }) => {
      const qualifier = form === MOST_OF ? 'over' : 'under';
      return { start, end, value: HALF, scale: 0, unit: 'percent', qualifier, isFactor: false, isMajority: true };
    });
}

/** What is left over of a clause that says of most that they are so; where it does not say of whom, all of it. */
function unexplainedIn(clause: string, schemes: ReadonlySet<string>, at: number, knowledge: Knowledge): number {
  const part = readPart(clause, knowledge);
  const said = clause.slice(at).split(/\s/u, 2).join(' ').length;
  return isNamed(part.subjects) ? part.unexplained(schemes, undefined, [{ start: at, end: at + said }]) : 1;
}

/** What is told as a number where none is said: doubled, or most of them. */
function inWordsIn(text: string): readonly Amount[] {
  const factor = factorIn(text);
  return factor.length > 0 ? factor : majorityIn(text);
}

/** "Vinteren 22/23", "70/30": neither is a number of anything. */
const SLASHED = /(?<![\d/.,])\d{2,4}\/\d{1,2}(?![\d/%]|[.,]\d)/gu;
const slashedIn = (text: string): readonly Span[] =>
  [...text.matchAll(SLASHED)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));

function amountsOf(text: string): readonly Amount[] {
  const shares = sharesIn(text).map((one) => ({ ...one, isFactor: false, isShare: true }));
  const plain = amountsIn(text).map((one) => ({ ...one, isFactor: false }));
  const read = [...plain.filter((one) => !shares.some((share) => meet(one, share))), ...shares];
  const parts = partOf(text, read);
  const slashed = slashedIn(text);
  const amounts = [...read.filter((one) => ![...parts, ...slashed].some((part) => meet(one, part))), ...parts];
  return amounts.sort((one, other) => one.start - other.start);
}

/** Where the sentence is cut, so that each piece has one amount: at the first mark or word between two of them. */
function cuts(text: string, amounts: readonly Amount[]): readonly number[] {
  return amounts.slice(1).map(({ start }, at) => {
    const from = amounts[at]?.end ?? 0;
    const [first] = text.slice(from, start).matchAll(BETWEEN);
    if (first) return from + first.index + 1;
    const [verb] = text.slice(from, start).matchAll(VERB);
    if (verb) return from + verb.index + 1;
    const between = text.slice(from, start).trimEnd();
    return from + Math.max(0, between.lastIndexOf(' '));
  });
}

/** "Fra 480 til 730 millioner": two levels, and the first is in millions too. */
const isFromTo = (text: string, one: Amount, other: Amount): boolean =>
  /(?:\bfra|\bfrå|\bfrom)\s+\S*\s*$/iu.test(text.slice(0, one.start)) &&
  /^[^.,;]{0,40}?\s(?:til|to)\s+\S*\s*$/iu.test(text.slice(one.end, other.start));

interface Piece {
  readonly amount: Amount;
  readonly start: number;
  readonly part: Part;
  readonly times: readonly TimeIn[];
  /** The amount's own end of "from … to …". */
  readonly end: 'from' | 'to' | undefined;
}

function piecesOf(
  text: string,
  times: readonly TimeIn[],
  reckoned: readonly Reckoned[],
  knowledge: Knowledge,
): { readonly pieces: readonly Piece[]; readonly isCut: boolean } {
  const isDate = (one: Amount) => [...times, ...reckoned].some((time) => meet(one, time));
  const read = amountsOf(text).filter((one) => !isDate(one));
  const undated = read.length > 0 ? read : inWordsIn(text);
  const stated = undated.filter(({ start }) => !IN_NAME.test(text.slice(Math.max(0, start - BEFORE), start)));
  const all = stated.length > 0 ? stated : undated;
  const amounts = all.slice(0, MOST_AMOUNTS);
  const at = [0, ...cuts(text, amounts), text.length];
  const pieces = amounts.map((amount, index): Piece => {
    const [start = 0, end = text.length] = [at[index], at[index + 1]];
    const [before, after] = [amounts[index - 1], amounts[index + 1]];
    const isFrom = after !== undefined && isFromTo(text, amount, after);
    const isTo = before !== undefined && isFromTo(text, before, amount);
    return {
      amount:
        isFrom && amount.scale === 0
          ? {
              ...amount,
              value: amount.value * 10 ** after.scale,
              scale: after.scale,
              ...(after.unit && { unit: amount.unit ?? after.unit }),
            }
          : amount,
      start,
      part: readPart(text.slice(start, end), knowledge),
      times: times.filter((time) => isWithin(time, { start, end })),
      end: isFrom ? 'from' : isTo ? 'to' : undefined,
    };
  });
  return { pieces, isCut: all.length > amounts.length };
}

/** `øker til 730`: what is reached, not what is added. */
const REACHES = /(?:^|\s)(?:opp )?(?:til|to)\s+(?:\S+\s+)?$/iu;

/** "Falt under 1 000": a level that is passed. */
const PASSES =
  /(?<!\p{L})(?:passer\p{L}*|passed|kryss\p{L}*|(?:fal[lt]\p{L}*|fell|drop\p{L}*|gikk|gjekk|går|sank|sunke\p{L}*|steg|stige\p{L}*|rose|risen|went|kom|came)\s+(?:ned\s+|opp\s+|down\s+)?(?:under|below|over|above))\s*$/iu;

/** "Nede i under tusen": where it stands, and not by how much it fell. */
const STANDS_AT =
  /(?<!\p{L})(?:nede|oppe|ned|opp|down|up)\s+(?:i|på|til|to|at|under|over)(?:\s+(?:godt|well|like|bare|just))?(?:\s+(?:under|over|below|above|rundt|om lag|ca\.?|about|around|nesten|almost))?\s*$/iu;

/** "Is up 15 per cent". */
const WENT =
  /(?<!\p{L})(?:er|gått|gikk|gjekk|is|are|gone|went)\s+(?<way>opp|up|ned|down)(?:\s+(?:med|by))?(?:\s+(?:about|around|ca\.?|rundt|om lag|nesten|over|almost|some))?\s*$/iu;

function measureOfPiece({ part, amount, start, end }: Piece, sentence: string): Part['measure'] {
  if (amount.isFactor) return 'factor';
  const before = sentence.slice(0, amount.start);
  const isReached =
    REACHES.test(sentence.slice(start, amount.start)) &&
    /(?:øk|auk|mer|meir|styrk|opp|kutt|ned|increas|rais|rose|cut|more)/iu.test(before);
  if (
    end ||
    isReached ||
    amount.isPart ||
    STANDS_AT.test(before) ||
    (amount.qualifier !== undefined && PASSES.test(before))
  )
    return 'level';
  const way = WENT.exec(before)?.groups?.way;
  if (way !== undefined) return /^(?:opp|up)$/iu.test(way) ? 'increase' : 'decrease';
  // "20 millioner, dobbelt så mye": the number is not how many times.
  return part.measure === 'factor' ? undefined : part.measure;
}

function timeOf({ times, end }: Piece): { readonly period: string | undefined; readonly isLoose: boolean } {
  // "Fra desember 2023 til mai 2024" gives each of two numbers its own.
  const first = end === 'to' ? times.at(-1) : times[0];
  const [from, to] = first?.period.split('/') ?? [];
  if (end && to !== undefined) return { period: end === 'from' ? from : to, isLoose: false };
  return { period: first?.period, isLoose: first !== undefined && first.relation !== 'at' };
}

/** What stands before the first number and its words holds for all of them: "I 2021 vedtok Stortinget …". */
function headOf(text: string, pieces: readonly Piece[], today: string): string {
  const [first] = pieces;
  if (!first) return '';
  const head = text.slice(0, first.amount.start);
  const [time] = timesIn(head, today);
  const before = time ? head.slice(0, time.start) : head;
  return countWords(before) <= HEAD_WORDS ? head : '';
}
const HEAD_WORDS = 3;
const countWords = (text: string): number => text.match(/\p{Letter}+/gu)?.length ?? 0;

const nearestOf = <Item>(items: readonly Item[], at: number, has: (item: Item) => boolean): Item | undefined =>
  items.slice(0, at + 1).findLast(has) ?? items.slice(at).find(has);

interface ClaimsIn {
  readonly claims: readonly FigureClaim[];
  /** There are more numbers than are read. */
  readonly isCut: boolean;
}

/** Reads the claims with numbers of one sentence after the other; a subject is carried on to those that name none. */
export function figureClaimReader(knowledge: Knowledge, today: string): (whole: Part) => ClaimsIn {
  const known = knownOf(knowledge);
  let carried: Subjects = NONE;
  let isCarriedWithout = false;
  let sentenceBefore = '';
  return (whole) => {
    const { text: sentence } = whole;
    const allTimes = timesIn(sentence, today);
    const reckoned = reckonedIn(sentence, today);
    const bare = blanked(whole.bare, [...allTimes, ...reckoned]);
    const previous = sentenceBefore;
    sentenceBefore = bare;
    const isOfNow = ({ period }: TimeIn): boolean => period === today;
    const { pieces, isCut } = piecesOf(
      sentence,
      allTimes.filter((one) => !isOfNow(one)),
      reckoned,
      knowledge,
    );
    const subjects = pieces.map(({ part }) => part.subjects);
    const times = pieces.map(timeOf);
    const isOfToday = pieces.map(({ part }) => timesIn(part.text, today).some(isOfNow));
    const head = headOf(sentence, pieces, today);
    const isToday = allTimes.some(isOfNow);
    const isHeadTimed = timesIn(head, today).length > 0;
    const fromTo = allTimes.find(({ period }) => period.includes('/'));
    const isCompared = [...reckoned, ...allTimes].some((one) => COMPARED.test(sentence.slice(0, one.start)));
    const ofSentence = {
      today,
      isOfMoney: MONEY.test(`${previous} ${sentence}`),
      isSpent: SPENT.test(sentence),
      isLimit: LIMIT.test(sentence),
      isOver: OVER.test(sentence),
      isStill: STILL.test(sentence),
      isAlways: ALWAYS.test(sentence),
      isSincePeak: PEAK.test(sentence),
    };
    /** Whether two numbers are said of one thing: nothing of its own stands between them. */
    const isShared = (one: number, other: number): boolean => {
      const [low, high] = one < other ? [one, other] : [other, one];
      return subjects.slice(low + 1, high + 1).every((subject) => !isNamed(subject));
    };
    const timeFor = (at: number) => {
      if (times[at]?.period !== undefined || isOfToday[at]) return times[at];
      const isOf = (other: number): boolean =>
        times[other]?.period !== undefined && (isShared(at, other) || (other === 0 && isHeadTimed));
      const before = times.map((_, other) => other).findLast((other) => other < at && isOf(other));
      const found = before ?? times.findIndex((_, other) => other > at && isOf(other));
      return times[found];
    };
    const claims = pieces.map((piece, at): FigureClaim => {
      const { amount, part, start, end } = piece;
      const within = { start, end: start + part.text.length };
      const clause = clauseOf(sentence, amount, within);
      // "Fra 322 til 277" says both of one thing.
      const from = end === 'to' ? pieces[at - 1]?.part : undefined;
      const own = from?.subjects ?? nearestOf(subjects, at, isNamed);
      const isStrange = own === undefined && part.unexplained(new Set(), undefined, piece.times) > 0;
      const isOwn = from === undefined && isNamed(part.subjects);
      const owner = pieces[own ? subjects.indexOf(own) : -1];
      const like = own === undefined ? subjectLike(part.subject, known) : NONE;
      const isLike = isNamed(like);
      const about = isOwn
        ? part.subjects
        : own
          ? from
            ? own
            : schemesOf(own, knowledge)
          : isLike
            ? like
            : isStrange
              ? NONE
              : carried;
      const schemes = schemesOf(
        { ...about, series: new Map(surelyNamed(about).map((id) => [id, 1])) },
        knowledge,
      ).schemes;
      const ownTime = end && fromTo ? timeOf({ ...piece, times: [fromTo] }) : undefined;
      const ago = reckoned.find((one) => one.isAgo && one.start >= start && one.end <= within.end);
      const stretch = reckoned.find((one) => !one.isAgo);
      // A time that is reckoned from now, or that something is compared with, is about then.
      const then = end === 'from' ? (stretch ?? ago) : end === 'to' ? undefined : ago;
      const isNowAfter = end === 'to' && reckoned.length > 0;
      const found = isNowAfter ? undefined : then ? { period: then.year, isLoose: true } : (ownTime ?? timeFor(at));
      const words = sentence.slice(clause.start, clause.end);
      const [spoken] = piece.times;
      // What is so yet is so now, whatever else has been so since when.
      const isYet = STILL.test(words) && spoken !== undefined && !isWithin(spoken, clause);
      const time = isYet ? undefined : found && isCompared ? { ...found, isLoose: true } : found;
      const isPast = !isYet && part.isPast && !PRESENT.test(words);
      const nouns =
        countedAfter(part.tokens, amount.end - start) ??
        (COUNTS.test(sentence.slice(amount.end)) && amount.unit === undefined ? countable : undefined);
      const isMoney = amount.unit === 'NOK' || (amount.scale >= 6 && nouns === undefined);
      const inPart = { ...amount, precision: 1, start: amount.start - start, end: amount.end - start };
      const inPartTimes = piece.times.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
      // What is done to the first is done to all that follow it in the sentence, whatever they are.
      const first = pieces[0]?.part;
      const status = part.status ?? (whole.status?.isDenied ? undefined : isOwn ? first?.status : whole.status);
      return {
        ...ofSentence,
        said: excerptOf(part.text, inPart),
        value: amount.value,
        or: amount.or,
        upTo: amount.upTo,
        qualifier: amount.qualifier,
        units: amount.isFactor ? ['ratio'] : amount.unit === 'percent' ? ['percent'] : isMoney ? ['NOK'] : nouns,
        isFactor: amount.isFactor,
        subjects: about,
        isNamedHere: isOwn || (own !== undefined && pieces.length === 1),
        period: time?.period,
        isPeriodLoose: time?.isLoose ?? false,
        isPeriodLent: found !== undefined && !then && found !== times[at] && found !== ownTime,
        isNow:
          time?.period === undefined &&
          end !== 'from' &&
          (isToday || isNowAfter || (!isPast && (isOwn || !whole.isPast))),
        measure: amount.isMajority ? undefined : measureOfPiece(piece, sentence),
        status,
        isPart: amount.isPart ?? false,
        isShare: amount.isShare ?? false,
        isMajority: amount.isMajority ?? false,
        isPer: PER.test(sentence.slice(amount.end)),
        isReceived: part.isReceived || (first?.isReceived ?? false),
        isWithout:
          part.isWithout || (from?.isWithout ?? false) || (!isOwn && (owner ? owner.part.isWithout : isCarriedWithout)),
        isDenied: part.isDenied && isDeniedAt(sentence, clause, within.end),
        // "Flertallet er næringsdrivende, men andelen med fastlønn øker, særlig i nord": most are told of in their own clause.
        unexplained: amount.isMajority
          ? unexplainedIn(words, schemes, amount.start - clause.start, knowledge)
          : part.unexplained(schemes, inPart, inPartTimes),
        isElsewhere: part.isElsewhere(schemes),
        places: part.places,
        meanings: from ? new Set([...from.meanings, ...part.meanings]) : part.meanings,
        about: textsAbout(
          from ? bare : wordsOfClause(bare, clause),
          bare.slice(within.start, within.end),
          bare,
          `${previous} ${bare}`,
        ),
        measureOfClause: isChange(part.measure)
          ? readPart(wordsOfClause(sentence, clause), knowledge).measure
          : part.measure,
        since: stretch?.year ?? (time?.isLoose ? time.period : SINCE.exec(sentence)?.[0]),
      };
    });
    const last = subjects.findLast(isNamed) ?? (isNamed(whole.subjects) ? whole.subjects : undefined);
    if (last) {
      carried = schemesOf(last, knowledge);
      isCarriedWithout = whole.isWithout;
    }
    return { claims, isCut };
  };
}
