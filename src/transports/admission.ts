import type { MakingFiles } from './files.ts';
import { type PersonLimit, type PersonPaces, personLimit } from './person-limit.ts';
import { ANSWERING, openTurns, type Turns, type Waiting } from './turns.ts';

/**
 * A picture takes a tenth of a second in its thread: the last that waits is drawn in time. Some are made side by side, so that
 * one which takes long holds up no export, and none that has been drawn already.
 */
const MAKING: Waiting = { most: 16, withinMs: 5000, atOnce: 4 };

/** What keeps one person, or many, from keeping all others waiting, at whatever door they come. */
export interface Admission {
  readonly isTooFast: PersonLimit;
  /** In which answers are made. */
  readonly turns: Turns;
  /** In which the files of answers are made. */
  readonly making: Turns;
}

/**
 * @param paces Those of one person on Discord, where nothing else is said.
 * @param prepare What takes long of what answers need, where that is not there yet: begun for the first who asks.
 */
export const openAdmission = (paces?: PersonPaces, prepare?: () => Promise<unknown>): Admission => ({
  isTooFast: personLimit(paces),
  turns: openTurns({ ...ANSWERING, before: prepare }),
  making: openTurns(MAKING),
});

/** How the files are made of what one person asks. */
export const makingOf = (who: string, admission?: Pick<Admission, 'isTooFast' | 'making'>): MakingFiles | undefined =>
  admission && { isTooFast: () => admission.isTooFast(who, 'making'), making: admission.making };
