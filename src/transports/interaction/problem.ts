import type { ErrorAnswer } from '../../answer/answer.ts';
import type { Answered } from '../../answer/answered.ts';
import { nextSteps } from '../../command/next.ts';
import type { AskedOf } from '../persons-interaction.ts';

/** A fault of ours, with the id that it has in the log. */
export type Failed = Extract<ErrorAnswer['problem'], { kind: 'failed' }>;

/** An answer that there is without a command: to a click that cannot be read any more, to haste, or for a fault of ours. */
export function problem(
  what: 'outdated' | 'failed' | 'no-text' | 'too-fast' | 'busy' | 'role-mention' | Failed,
  { house, asked }: AskedOf,
): Answered {
  const { knowledge, commands } = house;
  const next = nextSteps([{ command: 'help' }], { ...asked, knowledge, commands });
  const answer: ErrorAnswer = {
    kind: 'error',
    problem: typeof what === 'string' ? { kind: what } : what,
    notices: [],
    next,
  };
  return {
    call: { command: 'help', options: {} },
    answer,
    today: asked.today,
    knowledge: { version: knowledge.version, newest: knowledge.newest },
  };
}
