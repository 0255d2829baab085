import { oncePer } from '../knowledge/once.ts';
import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { QuestionIndex } from '../reader/index.ts';
import { type Match, matchesOf, PARTS, type Parts } from '../reader/match.ts';
import { agreementOf, SURENESS, surenessOf } from '../reader/sureness.ts';
import type { Thing } from '../reader/thing.ts';
import { askMeaning } from '../reader/vector.ts';
import { holdsAmount, meetsAll, meetsSource, OF_QUANTITY, professionMet } from './conditions.ts';
import { led } from './led.ts';

/** What became of a question: answered, met with the nearest that is known, or not covered. */
export interface Decision {
  readonly outcome: 'answer' | 'nearest' | 'not-covered';
  /** An answer is said as one: it is as sure as that takes, and not only likely enough to read all else of the text by. */
  readonly isCertain: boolean;
  /** Best first. */
  readonly matches: readonly Match[];
  /** What may as well be meant, where the first is not certain. */
  readonly rival?: Match;
  /** How much of what is likely is of the matter of the first, 0 to 1. */
  readonly agreement: number;
}

/**
 * What counts beside how likely a thing is asked for in such words, in nats: that it meets what is asked (the less, the more the
 * question says besides), that it does where a time is named, that it has ended where none is, that it holds the very sum.
 */
const BESIDE = { fitting: 1, timely: 2, ended: 0.3, amount: 1.5 };
/**
 * As sure as this, and so far before the next, it answers, where no word is left over that says more than so much; it is said without
 * "nearest" where it is surer and further before (`certain`, `clear`): of two rounds of strangers' questions, seven of eleven wrong ones
 * were told as answers below that, and 14 of 95 right ones. As sure as this it is
 * the nearest there is, where it holds so much of the question in its words; more, where a word of it is one that nothing here explains.
 * What is as like a way of asking for it as this is near in any case, and so is what is likely and somewhat like one, however few of the
 * words it holds, and what was learnt speaks so much for; where none of them says which matter is meant, it must meet all that is
 * asked, and what was learnt must speak for it, or it must be as sure as an answer with what was learnt all for it: "kor mange står utan".
 * In any words it is near where so much of what is likely is of its matter, and so much of what was learnt speaks for it: "skifte doktor".
 */
const ENOUGH = {
  answer: 0.8,
  ahead: 1,
  certain: 0.9,
  clear: 2,
  leftOver: 0.5,
  nearest: 0.2,
  covered: 0.12,
  unexplained: 0.25,
  alike: 0.9,
  likely: 0.35,
  akin: 0.3,
  learnt: 0.5,
  meant: 0.75,
  taught: 0.25,
  agreed: 0.7,
  agreeing: 0.27,
};
/** Less than this a text of ordinary words says. */
const EVIDENCE = 0.5;
/**
 * No further behind the nearest than this, in nats, the next may as well be meant: of 2,074 questions left out of the knowledge it was right
 * where the nearest was not in 348; further behind, in one of twenty-three. What is of another matter must be nearer, and so much of what
 * was learnt speak for it: of 1,278 seconds in sixteen rounds 199 others were named, of which 15 were what was asked.
 */
const BEHIND = 2;
const OF_OTHER = { behind: 1.5, learnt: 0.2 };
const LOOKED_AT = 60;
/** With more words than this that nothing here explains, a text is of another matter: a dose, a town and its nursery. */
const MOST_UNKNOWN = 1;
/** What a word says that is of no language's daily use. */
const WHOLE = 0.99;

const hasEnded = ({ thing: { to } }: Match, today: string): boolean => to !== undefined && to < today;

/** What is asked of a thing by its name alone: "alis?", "hva er lis1". */
const OF_A_NAME: ReadonlySet<Ask> = new Set(['define', 'may', 'which', 'open']);
/** What is allowed is not told by what something is: "nettlege, lov?" */
const WHETHER_ALLOWED = wholeWords(
  /\b(?:lov|lovlig|lovleg|ulovlig|ulovleg|tillatt|forbudt|forbode|allowed|legal|illegal|banned)\b/u,
);
/** As like a name as this, a text says nothing besides. */
const NAME = 0.99;
/**
 * So far behind the likeliest, in nats, a name says less than the ordinary words beside it: "må eg gå legevakt". Of 2,300 questions not
 * learnt from, 21 more are right by it and 19 fewer surely wrong.
 */
const CALLED_BEHIND = 2;
function isItsName({ named }: Match, { text, asks: [ask], times, meanings, norm }: Asked): boolean {
  if (times.length > 0 || (ask !== undefined && !OF_A_NAME.has(ask))) return false;
  // That it asks what something is, is no part of the name.
  const asking = ask === undefined ? 0 : (meanings.get(askMeaning(ask)) ?? 0);
  const isNamed = named * norm >= NAME * Math.sqrt(norm ** 2 - asking ** 2);
  return isNamed && !WHETHER_ALLOWED.test(spaced(text));
}

/** What came instead, followed as far as it has an end that is past. */
function successorOf(match: Match, matches: readonly Match[], today: string): Match {
  let now = match;
  for (const _ of matches) {
    if (!hasEnded(now, today) || now.thing.replacedBy === undefined) break;
    const next = matches.find(({ thing }) => thing.id === now.thing.replacedBy);
    if (!next) break;
    now = next;
  }
  return now;
}

/**
 * The numbers of the reader, set on questions that people put, each left out of the knowledge in its turn: `npm run tune` tells how
 * they do, and what others would win.
 */
export interface Fitted {
  readonly parts: Parts;
  readonly beside: Readonly<typeof BESIDE>;
  readonly sureness: Readonly<typeof SURENESS>;
  readonly enough: Readonly<typeof ENOUGH>;
}
export const FITTED: Fitted = { parts: PARTS, beside: BESIDE, sureness: SURENESS, enough: ENOUGH };
/** Of several questions each says less, and what they are of bears out the others: each answer is said as one. */
export const OF_PARTS: Fitted = { ...FITTED, enough: { ...ENOUGH, certain: ENOUGH.answer, clear: ENOUGH.ahead } };

interface Ranked {
  readonly match: Match;
  /** It meets all that is asked. */
  readonly fits: boolean;
  readonly score: number;
}

/** What is like a question: the same however sure an answer must be, as the parts of a text are asked again for. */
const matchesBy = oncePer((index: QuestionIndex) =>
  oncePer((parts: Parts) => oncePer((asked: Asked) => matchesOf(asked, index, LOOKED_AT, parts))),
);

/** What a question may be about, the likeliest first. */
function rank(asked: Asked, index: QuestionIndex, today: string, { parts, beside }: Fitted): readonly Ranked[] {
  const isTimed = asked.times.length > 0;
  const isOfProfession = professionMet(asked, index);
  return (
    matchesBy(index)(parts)(asked)
      // A release is not even the nearest to what it only tells of.
      .filter((match) => meetsSource(asked, match) && isOfProfession(match))
      .map((match): Ranked => {
        const fits = meetsAll(asked, match, index);
        const isPast = !isTimed && hasEnded(match, today);
        // What tells no time of its own may hold for that which is asked about, and does not tell it.
        const isTimely = isTimed && (match.thing.kind !== 'statement' || match.thing.times.length > 0);
        const forFit = fits ? beside.fitting / asked.meanings.size + (isTimely ? beside.timely : 0) : 0;
        const forAmount = holdsAmount(asked, match.thing) ? beside.amount : 0;
        return { match, fits, score: match.score + forFit + forAmount - (isPast ? beside.ended : 0) };
      })
      .sort((one, other) => other.score - one.score)
  );
}

/** Whether most of a text is letters and digits, and not signs. */
const isInWords = (text: string): boolean =>
  2 * (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > (text.match(/\S/gu)?.length ?? 0);

/** The numbers that the line of a thing tells, times apart. */
const amountsOf = oncePer(({ label: { nb } }: Thing): readonly number[] =>
  amountsIn(blanked(nb, timesIn(nb, ''))).map(({ value }) => value),
);

/** Whether another thing says no more than the first: the figure that its line tells, or the rule that has the very figure. */
function saysTheSame(other: Thing, first: Thing): boolean {
  const [figure, told] = other.kind === 'series' ? [other, first] : [first, other];
  const isPair = figure.kind === 'series' && told.kind !== 'series' && figure.scheme === told.scheme;
  if (!isPair || (told === other && told.kind !== 'rule')) return false;
  const amounts = amountsOf(told);
  return amounts.length === 1 && amounts.every((amount) => figure.amounts?.includes(amount));
}

/** The next that says something by itself: a table asks back, a topic is many rules. */
function rivalOf([best, ...others]: readonly Ranked[], first: Match): Match | undefined {
  const next = others.find(
    ({ match: { thing } }) =>
      thing.id !== first.thing.id &&
      thing.kind !== 'table' &&
      thing.kind !== 'topic' &&
      !saysTheSame(thing, first.thing),
  );
  if (!best || !next || best.match !== first) return undefined;
  const behind = best.score - next.score;
  const isOfSame = next.match.thing.scheme === first.thing.scheme;
  const isNear = isOfSame ? behind <= BEHIND : behind <= OF_OTHER.behind && next.match.learnt >= OF_OTHER.learnt;
  return isNear ? next.match : undefined;
}

/** What the likeliest is to a question: its answer, the nearest there is, or nothing. @param first It, or what came instead. */
function standingOf(
  [best, next]: readonly [Ranked, ...Ranked[]],
  { sureness, agreement }: { readonly sureness: number; readonly agreement: number },
  first: Match,
  asked: Asked,
  enough: Fitted['enough'],
): Decision['outcome'] {
  const { covered, leftOver, likeness, learnt } = best.match;
  const held = leftOver < WHOLE ? enough.covered : enough.unexplained;
  const isLikely = sureness >= enough.likely && likeness >= enough.akin;
  const isAgreed =
    best.fits && agreement >= enough.agreed && learnt >= enough.agreeing && asked.unknown.length <= MOST_UNKNOWN;
  if (!first.isOfMatter && !holdsAmount(asked, first.thing)) {
    if (isAgreed) return 'nearest';
    if (sureness >= enough.answer && learnt >= enough.meant) return 'nearest';
    return isLikely && best.fits && (learnt >= enough.learnt || likeness >= enough.alike) ? 'nearest' : 'not-covered';
  }
  const isNear =
    isAgreed ||
    isLikely ||
    learnt >= enough.taught ||
    likeness >= enough.alike ||
    (sureness >= enough.nearest && covered >= held);
  if (!isNear) return 'not-covered';
  const isAhead = !next || best.score - next.score >= enough.ahead;
  // Who tells the very number wants another: "how many were there before these 66".
  const isTold =
    OF_QUANTITY.has(asked.asks[0]) && asked.amounts.some((amount) => first.thing.amounts?.includes(amount));
  return best.fits && isAhead && !isTold && sureness >= enough.answer && leftOver <= enough.leftOver
    ? 'answer'
    : 'nearest';
}

const NOTHING: Decision = { outcome: 'not-covered', isCertain: false, matches: [], agreement: 0 };

export function decide(asked: Asked, index: QuestionIndex, today: string, fitted = FITTED): Decision {
  if (asked.evidence < EVIDENCE || !isInWords(asked.text)) return NOTHING;
  const ranked = rank(asked, index, today, fitted);
  const [best, ...others] = ranked;
  if (!best) return NOTHING;
  const all = ranked.map(({ match }) => match);
  // Its name alone asks for the thing itself, also where it has ended.
  const called = ranked.find(
    ({ match, fits, score }) => fits && isItsName(match, asked) && best.score - score <= CALLED_BEHIND,
  )?.match;
  const agreement = agreementOf(ranked.map(({ match, score }) => ({ score, matter: match.thing.scheme })));
  if (called) {
    const isSure = called.leftOver <= fitted.enough.leftOver;
    return { outcome: isSure ? 'answer' : 'nearest', isCertain: isSure, matches: led(all, called), agreement };
  }
  const first = asked.times.length > 0 ? best.match : successorOf(best.match, all, today);
  const scores = ranked.map(({ score }) => score);
  const sureness = surenessOf(scores, best.match, asked.text.length, fitted.sureness);
  const outcome = standingOf([best, ...others], { sureness, agreement }, first, asked, fitted.enough);
  const [next] = others;
  const { certain, clear } = fitted.enough;
  const isCertain = outcome === 'answer' && sureness >= certain && (!next || best.score - next.score >= clear);
  const rival = outcome !== 'not-covered' && !isCertain ? rivalOf(ranked, first) : undefined;
  return { outcome, isCertain, matches: led(all, first), agreement, ...(rival && { rival }) };
}
