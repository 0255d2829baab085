import type { Figure } from '../figures/figure.ts';
import { lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';
import { boundsOf } from '../language/period.ts';
import { blanked } from '../language/spans.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import { timesAgoIn } from '../language/times-ago.ts';
import { flatInLatin } from '../language/tokens.ts';
import type { Match } from '../reader/match.ts';
import { ownIdOf } from '../reader/thing.ts';
import type { Claim } from './claim.ts';
import { countedOf, countsBefore, extremeOf, lastCountBy, newestCount } from './counted.ts';
import { denialsIn, isDeniedOutright } from './denial.ts';
import { findFor, seriesIdOf } from './found.ts';
import { knownOf } from './known.ts';
import { type Part, readPart } from './part.ts';
import { excerptOf } from './said.ts';
import { learningOf } from './verdicts.ts';

const UP =
  /(?<!\p{L})(?:flere|fleire|fler|okt|oker|okte|auka|aukar|steget|stiger|stig|vokst|vokser|veks|opp|oppover|lengre|lenger|lengste?|lengst|hoyere|hoyeste?|hogare|hogaste?|storre|storste?|flest|fleste|dyrere|dyrare|more|increas\p{L}*|rising|risen|rose|grow\p{L}*|grew|longer|higher|bigger|up)(?!\p{L})/u;
const DOWN =
  /(?<!\p{L})(?:faerre|farre|mindre|ned|nede|nedover|gatt ned|falt|faller|fell|sunket|synker|sank|minka|minsket|redusert|kortere|kortare|korteste?|kortaste?|lavere|laveste?|lagare|lagaste?|faerrest|farrast|fewer|less|decreas\p{L}*|falling|fallen|dropp\p{L}*|shorter|lower|smaller|down|halvert|halved|krymp\p{L}*|skrump\p{L}*|shr[aiu]nk\p{L}*|minsk\p{L}*|synk\p{L}*|dal(?:er|te|t))(?!\p{L})/u;
/** Only what is said of a course of time: not "more than 200", and not "more money". */
const COURSE =
  /(?<!\p{L})(?:(?:gatt|gar|gikk|gjekk|kom) (?:opp|ned)(?:over)?|gone (?:up|down)|going (?:up|down)|went (?:up|down)|stadig|for hvert ar|for kvart ar|hvert ar|kvart ar|every year|okt|oker|okte|auka|aukar|steget|stiger|vokst|vokser|falt|faller|sunket|synker|minka|minsket|(?<comparative>flere|fleire|faerre|farre|lengre|kortere|kortare|hoyere|hogare|lavere|lagare|storre|mindre|more|fewer|longer|shorter|higher|lower) (?:og|and) \k<comparative>|krymp\p{L}*|synk\p{L}*|minsk\p{L}*|shr[aiu]nk\p{L}*|dal(?:er|te|t)|each year|every single year|year (?:after|by|on) year|ar (?:for|etter) ar|de siste ara|dei siste ara|increas\p{L}*|decreas\p{L}*|rising|falling|risen|fallen|getting|blir|vorte|vorti|blitt|enn (?:i|for|noen ?gang|nokon ?gong)|than (?:in|before|last|ever)|enn for|siden|sidan|ago|since|na enn|no enn|now than)(?!\p{L})/u;
/** What is granted, or set against it, and changes nothing of what is said beside it: "even if it doesn't feel like it". */
const CONCEDED =
  /(?:,\s*|(?<!\p{L}))(?:even (?:if|though)|although|selv om|sjølv? om|men|but|og likevel|and still)(?!\p{L})[^,;]*/iu;
/** A time that is told by who ruled is not known here. */
const UNDER_SOMEBODY = /(?<!\p{L})(?:enn|than) (?:under|da|when)(?!\p{L})/u;
/** "Than in 2023": a year that is only compared with. */
const COMPARED = /(?<!\p{L})(?:enn|than)(?!\p{L})/u;
const YEAR = 'YYYY'.length;
/** A change of less than this share is none that anybody would speak of. */
const LEAST_CHANGE = 0.01;
/** Without a time, it is held against what was so about a year before. */
const A_YEAR = 365;

/** Whether a sentence says how something has gone, and not when it began. */
export function isOfCourse(sentence: string, today: string): boolean {
  if (timesIn(sentence, today).some(({ period }) => period.length === today.length)) return false;
  const text = flatInLatin(sentence);
  return UP.test(text) !== DOWN.test(text) && COURSE.test(text);
}

/** So it is said of the most or the least that there has ever been. */
const EVER =
  /(?<!\p{L})(?:(?:enn|(?:hoy|hog|stor|leng|flei?|faerr|farr|lav|lag|kort|mins|mes)\p{L}*st\p{L}*) (?:noen|nokon) ?(?:gang|gong)(?: for)?|than (?:\p{L}+(?:['’]ve| have|['’]s| has) )?ever(?: before| been)?|(?:aldri|never)(?: \p{L}+)? (?:vart|vaert|vore|hatt|been|had)|rekord\p{L}*|record|all[- ]time)(?!\p{L})/u;
/** "Never so many": more than ever, and no denial. */
const AS_NEVER =
  /(?<!\p{L})(?:aldri|never)(?: \p{L}+){0,3} (?:sa|so|this|as) (?:(?<many>mange|mykje|mye|hoy\p{L}*|hog\p{L}*|lang\p{L}*|stor\p{L}*|many|much|high|long)|(?<few>fa|faa|lite?|lav\p{L}*|lag\p{L}*|kort\p{L}*|few|little|low|short))(?!\p{L})/u;
/** Since the most or the least that there was. */
const SINCE_EXTREME =
  /(?<!\p{L})(?:siden|sidan|fra|frå|etter|since|from|after) (?:den |det |the )?(?:topp(?:en|aret|aren)?|peak|rekord\p{L}*|verste|bunn(?:en)?|botn(?:en)?)(?!\p{L})/u;
/** As plain as this a series is meant by how people claim such things. */
const LEARNT = { likelihood: 0.7, ahead: 0.1 };
/** As sure as this a series is meant that is not named in so many words, with no word left over that says more. */
const SURE = 0.5;
const LEFT_OVER = 0.5;
const COVERED = 0.5;

/** What went up or down, where that is named only before: "the number". */
const REFERS =
  /^\W*(?:tallet|talet|antallet|andelen|ordning(?:en|a)|the (?:number|share|scheme))\s+(?:er|e|har|ble|blei|vart|gikk|gjekk|går|is|has|was|were|have|went|goes)(?!\p{L})/iu;

/** The one series that is named, of levels that were counted. */
function namedIn({ subjects, isWithout }: Part, knowledge: Knowledge): string | undefined {
  const named = [...subjects.series].sort(([, one], [, other]) => other - one);
  const most = named[0]?.[1];
  const ids = named.filter(([, words]) => words === most).map(([id]) => id);
  const main = [...subjects.schemes].flatMap((scheme) =>
    (knowledge.findScheme(scheme)?.main ?? []).map((id) => `${scheme}.${id}`),
  );
  const wanted = isWithout ? ['gp.without-gp'] : ids.length > 0 ? ids : main;
  const [first] = wanted.length > 1 ? wanted.filter((id) => main.includes(id)) : wanted;
  return first === undefined ? undefined : knowledge.findSeries(first)?.id;
}

/** The series that people ask for in such words, where it is sure which. */
function foundIn(part: Part, times: readonly TimeIn[], knowledge: Knowledge): string | undefined {
  const canBe = (match: Match): boolean => {
    const id = seriesIdOf(match);
    if (id === undefined || knownOf(knowledge).without.has(id) !== part.isWithout) return false;
    return countedOf(id, knowledge).length > 1;
  };
  const found = findFor(blanked(part.bare, times), 'direction', canBe, knowledge);
  if (!found || found.sureness < SURE) return undefined;
  const [best] = found.matches;
  return best.leftOver <= LEFT_OVER && best.covered >= COVERED ? seriesIdOf(best) : undefined;
}

/** "Fewer wait for a GP" names GPs and is not of how many there are: whether its words are of another series so far before the one named. */
function isOutdone(named: string, part: Part, times: readonly TimeIn[], knowledge: Knowledge): boolean {
  const found = findFor(blanked(part.bare, times), 'direction', (one) => seriesIdOf(one) !== undefined, knowledge);
  if (!found || found.sureness < SURE) return false;
  const [best] = found.matches;
  const own = found.matches.find((one) => seriesIdOf(one) === named);
  return !own || best.score - own.score >= BEFORE;
}
/** In nats. */
const BEFORE = 0.5;

/** What is said of a share is of no number: "the share falls". */
const SHARE = /(?<!\p{L})(?:andel(?:en|ar|er)?|prosentandel\p{L}*|delen|share|percentage|proportion)(?!\p{L})/iu;
const isOfShares = ({ text }: Part, series: string, { getSeries }: Knowledge): boolean =>
  !SHARE.test(text) || getSeries(series).unit === 'percent';

/** The one series that a text is of, of levels that were counted: as it is named, as it is asked for, or as claims of it go. */
export function meantBy(part: Part, times: readonly TimeIn[], knowledge: Knowledge): string | undefined {
  const isExplained = part.unexplained(part.subjects.schemes, undefined, times) === 0;
  const named = isExplained ? namedIn(part, knowledge) : undefined;
  if (named !== undefined && countedOf(named, knowledge).length > 1)
    return isOutdone(named, part, times, knowledge) || !isOfShares(part, named, knowledge) ? undefined : named;
  return foundIn(part, times, knowledge) ?? learntOf(part, knowledge);
}

/** The series that claims in such words are of, as it was learnt, where none other is likely. */
function learntOf({ text, isWithout }: Part, knowledge: Knowledge): string | undefined {
  const { meant, open } = learningOf(knowledge)(text);
  const [first] = meant;
  if (first?.thing.kind !== 'series') return undefined;
  const id = ownIdOf(first.thing);
  const isPlain = first.likelihood >= LEARNT.likelihood && first.speaks - Math.max(open, 0) >= LEARNT.ahead;
  const isSame = knownOf(knowledge).without.has(id) === isWithout;
  return isPlain && isSame && countedOf(id, knowledge).length > 1 ? id : undefined;
}

/** What the newest is held against: the most or least there was before, else that of the time that is told, or of a year before. */
function beforeOf(
  counted: readonly Figure[],
  newest: Figure,
  [time]: readonly TimeIn[],
  ever: 'most' | 'least' | undefined,
): Figure | undefined {
  const earlier = countsBefore(counted, newest);
  if (ever) return extremeOf(earlier, ever);
  const told = time ? boundsOf(time.period)?.last : undefined;
  const isOfNow = told === undefined || told >= lastDay(newest.period);
  return lastCountBy(earlier, isOfNow ? addDays(lastDay(newest.period), -A_YEAR) : told);
}

/** Which extreme what is said is held against: what is more than ever was more than the most, what fell since the top fell from it. */
const extremeFor = (isUp: boolean, isEver: boolean, isSinceExtreme: boolean): 'most' | 'least' | undefined =>
  isEver || isSinceExtreme ? (isUp === isEver ? 'most' : 'least') : undefined;

/** How it went in the one year that is told, where both its end and the end before were counted. */
function withinYear(
  counted: readonly Figure[],
  text: string,
  [time]: readonly TimeIn[],
): readonly [Figure, Figure] | undefined {
  if (time?.relation !== 'at' || time.period.length !== YEAR || COMPARED.test(text)) return undefined;
  const last = counted.findLast(({ period }) => lastDay(period).startsWith(time.period));
  const before = last && lastCountBy(countsBefore(counted, last), `${Number(time.period) - 1}-12-31`);
  return last && before && lastDay(before.period).startsWith(String(Number(time.period) - 1))
    ? [last, before]
    : undefined;
}

/** Without what is granted, where the rest tells of a course by itself: what is denied there is none of it. */
function withoutConceded(part: Part, knowledge: Knowledge): Part {
  const rest = part.text.replace(CONCEDED, '');
  const text = flatInLatin(rest);
  return rest !== part.text && UP.test(text) !== DOWN.test(text) && COURSE.test(text)
    ? readPart(rest, knowledge)
    : part;
}

/**
 * Holds what is said of a course, up or down, against the newest figure of the series that is meant and the figure of the time that
 * is told, or of a year before. Nothing where more series may be meant, or where hardly anything has changed.
 * @param sentence In which it stands beside other clauses: what it only refers to is of that.
 */
export function judgeTrend(whole: Part, knowledge: Knowledge, today: string, sentence?: Part): Claim | undefined {
  const part = withoutConceded(whole, knowledge);
  const text = flatInLatin(part.text);
  const asNever = AS_NEVER.exec(text)?.groups;
  const isUp = asNever ? asNever.many !== undefined : UP.test(text);
  const isDown = asNever ? asNever.few !== undefined : DOWN.test(text);
  const isEver = EVER.test(text) || asNever !== undefined;
  const isSinceExtreme = SINCE_EXTREME.test(text);
  if (isUp === isDown || !(COURSE.test(text) || isEver) || UNDER_SOMEBODY.test(text)) return undefined;
  // "At det er blitt færre, stemmer ikke" says that it has not; a denial within says less plainly of what.
  const isTurned = part.isDenied && isDeniedOutright(part.text) && denialsIn(part.tokens).length <= 1;
  if ((part.isDenied && !isTurned) || part.places.length > 0) return undefined;
  const ago = timesAgoIn(part.text, today);
  // How it went at a time that is only told from now is not how it went since.
  if (ago.some(({ relation }) => relation === 'at') && !COMPARED.test(text) && !isSinceExtreme) return undefined;
  const told = [...timesIn(part.text, today).filter(({ period }) => period !== today), ...ago];
  const times = isSinceExtreme ? told.filter((one) => !ago.includes(one)) : told;
  if (times.length > 1) return undefined;
  const isReferring = sentence !== undefined && REFERS.test(part.text) && !sentence.text.startsWith(part.text);
  const id = isReferring ? learntOf(sentence, knowledge) : meantBy(part, times, knowledge);
  const counted = id === undefined ? [] : countedOf(id, knowledge);
  const ofYear = withinYear(counted, text, times);
  const newest = ofYear?.[0] ?? newestCount(counted, today);
  if (!newest) return undefined;
  const before = ofYear?.[1] ?? beforeOf(counted, newest, times, extremeFor(isUp, isEver, isSinceExtreme));
  if (!before) return undefined;
  const change = (newest.value - before.value) / Math.abs(before.value || 1);
  if (Math.abs(change) < LEAST_CHANGE) return undefined;
  const said = excerptOf(part.text.trim());
  const evidence = { kind: 'figures' as const, figures: [newest, before] as [Figure, Figure] };
  return (change > 0 === isUp) !== isTurned
    ? { verdict: 'matches', said, about: newest.label, evidence }
    : { verdict: 'differs', by: 'direction', said, about: newest.label, evidence };
}
