import type { Context } from '../command/command.ts';
import type { Step } from '../command/next.ts';
import { isOfKind } from './apt.ts';
import { type Asked, askedIn } from './asked.ts';
import { readTitle } from './by-title.ts';
import { sureOf } from './certain.ts';
import { isOfTime } from './fit.ts';
import { questionIndex } from './index.ts';
import { readName } from './read-name.ts';
import { type Scored, scoreAll } from './score.ts';
import { stepFor } from './step.ts';
import { CHOICE } from './words/asking.ts';

/** What a question was read as: one command; a few that it may be; or nothing known, with what is nearest. */
export type Reading =
  | { readonly kind: 'sure'; readonly step: Step }
  | { readonly kind: 'unsure'; readonly steps: readonly Step[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly Step[]; readonly isOffTopic: boolean };

/** Below this, too much of the question is not accounted for to offer it as a meaning of it. */
const POSSIBLE = 0.65;
const NEAR = 0.3;
const MOST_CHOICES = 4;
/** How much of a question may be words that nothing holds for it still to be asked what is meant. */
const MOST_UNKNOWN = 0.3;

/** How much of what a question says is in words that nothing holds, or that it turns round. */
function unknownShare({ words, turns }: Asked): number {
  const [all, unknown] = [words, words.filter(({ meaning }) => meaning === undefined || turns.includes(meaning))].map(
    (some) => some.reduce((sum, { weight }) => sum + weight, 0),
  );
  return (unknown ?? 0) / (all || 1);
}

/** Reads a free question as commands that answer it: surely, perhaps, or not at all. */
export function readQuestion(question: string, { knowledge, today }: Context): Reading {
  const index = questionIndex(knowledge);
  const asked = askedIn(question, today, index);
  const isOffTopic = asked.isSteering || asked.words.every(({ meaning }) => meaning === undefined);
  if (isOffTopic) return { kind: 'unknown', nearest: [], isOffTopic };
  const titled = readTitle(question, asked, knowledge);
  if (titled) return { kind: 'sure', step: titled };
  const named = readName(asked, index, knowledge);
  if (named) return { kind: 'sure', step: named };

  const { scored, isCrowded, subjects } = scoreAll(asked, index);
  // Which of two is more, or whether it is the one or the other, no one command answers.
  const isChoice = subjects > 1 && CHOICE.test(asked.folded);
  const sure = isCrowded || isChoice ? undefined : sureOf(scored, asked, knowledge);
  if (sure) return { kind: 'sure', step: sure };
  const steps = (some: readonly Scored[]): readonly Step[] => {
    // A year that is not known is no part of what is offered instead.
    const untimed = { ...asked, period: undefined, bounds: undefined };
    const all = some.map(({ target }) => stepFor(target, isOfTime(target, asked) ? asked : untimed, knowledge));
    return [...new Map(all.map((step) => [JSON.stringify(step), step])).values()].slice(0, MOST_CHOICES);
  };
  const isPossible = (one: Scored): boolean =>
    one.score >= POSSIBLE && isOfTime(one.target, asked) && isOfKind(one, asked, knowledge);
  const possible = steps(scored.filter(isPossible));
  // One thing that it may mean is no choice, and a question that says more than is known may mean none of them.
  if (possible.length > 1 && !asked.isPersonal && unknownShare(asked) <= MOST_UNKNOWN)
    return { kind: 'unsure', steps: possible };
  return { kind: 'unknown', nearest: steps(scored.filter(({ score }) => score >= NEAR)), isOffTopic: false };
}
