import { questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { meetsAll } from './conditions.ts';
import { asNearest, type By, type PartAsked } from './question-part.ts';
import type { QuestionRead } from './read.ts';
import { asksOfCourse } from './same-figure.ts';
import { stepFor } from './step-for.ts';

/** A thing as the second question is by its own words, and as the whole text is with the second for what it asks. */
interface Both {
  readonly match: Match;
  /** In nats, of both together. */
  readonly score: number;
  /** How much what was learnt speaks for it, of both together. */
  readonly learnt: number;
}

/**
 * What must speak for it: little where it is of the matter of the first, more where it is of another and both come to it before all else,
 * much where it is of another.
 */
const SPOKEN_FOR = {
  same: { score: 0.5, learnt: 0.45 },
  both: { score: -1, learnt: 0.65 },
  other: { score: 3, learnt: 0.9 },
};

/**
 * What a second question is likeliest asked for that would be left open. Its own few words tell what is asked and the whole text of which
 * matter, so that it is looked for with both: what it comes to beside the first, of the same matter before any other.
 */
export function likelySecond({ own, within }: PartAsked, first: QuestionRead, by: By): QuestionRead | undefined {
  const { knowledge, today } = by;
  const [best] = first.matches;
  if (!best || asksOfCourse(own, first, knowledge)) return undefined;
  const index = questionIndex(knowledge);
  const inText = new Map(by.read(within).matches.map((match) => [match.at, match]));
  const found = by
    .read(own)
    .matches.flatMap((match): readonly Both[] => {
      const told = inText.get(match.at);
      if (!told || match.at === best.at || !meetsAll(own, match, index)) return [];
      return [{ match, score: match.score + told.score, learnt: match.learnt + told.learnt }];
    })
    .toSorted((one, other) => other.score - one.score);
  const isSpokenFor = (one: Both, enough: (typeof SPOKEN_FOR)['same']): boolean =>
    one.score >= enough.score && one.learnt >= enough.learnt;
  const ofSame = found.find(({ match }) => match.thing.scheme === best.thing.scheme);
  const beside = (matches: readonly Match[]): number | undefined => matches.find(({ at }) => at !== best.at)?.at;
  const isBefore = ({ match }: Both): boolean =>
    match.at === beside(by.read(own).matches) && match.at === beside(by.read(within).matches);
  const likeliest =
    ofSame && isSpokenFor(ofSame, SPOKEN_FOR.same)
      ? ofSame
      : found.slice(0, 1).find((one) => isSpokenFor(one, isBefore(one) ? SPOKEN_FOR.both : SPOKEN_FOR.other));
  if (!likeliest) return undefined;
  const { match } = likeliest;
  return asNearest({ ...by.read(own), matches: [match], steps: [stepFor(match, own, knowledge, today, false)] });
}
