import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { type Asked, readAsked } from '../reader/asked.ts';
import { isClaim, isGreeting, isSteering } from '../reader/asking.ts';
import { questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { decide } from './decide.ts';
import { doorsFor } from './doors.ts';

/** What a question was read as, and how surely. */
export interface QuestionRead {
  readonly outcome: 'answer' | 'nearest' | 'ask-back' | 'not-covered' | 'help' | 'claim';
  /** Best first: the first answers, the others lead on. */
  readonly steps: readonly Step[];
  /** Whom to ask instead, by id. */
  readonly doors: readonly string[];
  readonly asked: Asked;
}

const MOST_STEPS = 4;

/** The command that gives a thing, for the time that is asked about. */
function stepFor({ thing: { step, kind } }: Match, { times }: Asked): Step {
  const time = times.find(({ relation }) => relation === 'at');
  return kind === 'series' && time ? { ...step, options: { ...step.options, period: time.period } } : step;
}

const once = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [JSON.stringify([step.command, step.options]), step])).values(),
];

/** Reads a free question as the commands that answer it. */
export function readQuestion(question: string, knowledge: Knowledge, today: string): QuestionRead {
  const index = questionIndex(knowledge);
  const text = question.trim();
  const asked = readAsked(text, index, today);
  if (isGreeting(text)) return { outcome: 'help', steps: [{ command: 'help' }], doors: [], asked };
  if (isSteering(text)) return { outcome: 'not-covered', steps: [], doors: [], asked };
  if (isClaim(text) && asked.amounts.length > 0)
    return { outcome: 'claim', steps: [{ command: 'check', options: { text } }], doors: [], asked };
  const { outcome, matches } = decide(asked, index, today);
  const steps = once(matches.map((one) => stepFor(one, asked))).slice(0, MOST_STEPS);
  return { outcome, steps, doors: doorsFor(asked, matches, knowledge), asked };
}
