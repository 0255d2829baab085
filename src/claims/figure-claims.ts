import type { Knowledge } from '../knowledge/find.ts';
import { blanked, isWithin } from '../language/spans.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import { clauseOf, isDeniedAt, unexplainedIn, wordsOfClause } from './clause-of-number.ts';
import type { FigureClaim } from './figure-claim.ts';
import { knownOf } from './known.ts';
import { isChange } from './measure.ts';
import { measureOfPiece } from './measure-of-number.ts';
import { countedAfter, type Part, readPart } from './part.ts';
import { headOf, piecesOf, timeOf } from './pieces.ts';
import { reckonedIn } from './reckoned.ts';
import { excerptOf } from './said.ts';
import {
  ALWAYS,
  COMPARED,
  COUNTS,
  countable,
  LIMIT,
  MONEY,
  OVER,
  PEAK,
  PER,
  PRESENT,
  SINCE,
  SPENT,
  STILL,
} from './said-of-number.ts';
import { isNamed, type Subjects, subjectLike, surelyNamed } from './subjects.ts';

/** How exact a number is says nothing of what it is of. */
const HEDGES =
  /(?<!\p{L})(?:ca\.?|circa|cirka|om lag|omtrent|rundt|sånn|typ|approx\.?|approximately|roughly|about|around|nesten|nearly|almost|over|under|drøyt|knapt|minst|mer enn|meir enn|more than|less than|like|(?:og|and) (?:noe|noko|something))(?!\p{L})/giu;

const textsAbout = (...texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.replace(HEDGES, ' ').replace(/\s+/gu, ' ').trim()).filter(Boolean)),
];

const NONE: Subjects = { schemes: new Set(), series: new Map() };
/** What is carried on to a part that names nothing: the subject, not which of its figures. */
const schemesOf = ({ schemes, series }: Subjects, knowledge: Knowledge): Subjects => ({
  schemes: new Set([...schemes, ...[...series.keys()].map((id) => knowledge.getSeries(id).scheme)]),
  series: new Map(),
});

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
