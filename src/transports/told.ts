import type { ErrorAnswer } from '../answer/answer.ts';
import type { Answered } from '../answer/answered.ts';
import type { Shed } from './files.ts';

/** What became of an interaction: of an answer what it is, of a refusal or a fault which. */
type Outcome =
  | 'answered'
  | 'not-found'
  | 'suggested'
  | 'form'
  | 'shared'
  | `without-files-${Shed}`
  | ErrorAnswer['problem']['kind'];

/** How an interaction was answered, for counters and the log. Nothing that was typed is in it. */
export interface Told {
  /** The English name of a command that there is, else `other`. */
  readonly command: string;
  readonly outcome: Outcome;
  /** Where the program failed: the id under which that is in the log, and which the person was shown. */
  readonly fault?: string | undefined;
}
export type Tell = (told: Told) => void;

export function outcomeOf({ answer }: Answered): Pick<Told, 'outcome' | 'fault'> {
  if (answer.kind === 'error')
    return { outcome: answer.problem.kind, ...(answer.problem.kind === 'failed' && { fault: answer.problem.fault }) };
  return { outcome: answer.kind === 'not-found' ? 'not-found' : 'answered' };
}
