import { checkAsks } from './check/asks.ts';
import { checkCases } from './check/cases.ts';
import type { Check } from './check/check.ts';
import { checkClaims } from './check/claims.ts';
import { checkDates } from './check/dates.ts';
import { checkEnds } from './check/ends.ts';
import { checkFigures } from './check/figures.ts';
import { checkIds } from './check/ids.ts';
import { checkNames } from './check/names.ts';
import { checkQuestions } from './check/questions.ts';
import { checkReasons } from './check/reasons.ts';
import { checkReferences } from './check/references.ts';
import { checkTableWords } from './check/table-words.ts';
import { checkTables } from './check/tables.ts';
import { checkTotals } from './check/totals.ts';
import type { Finding } from './fault.ts';
import type { Reading } from './written.ts';

/** What must hold for an answer to be right. */
const SOUND: readonly Check[] = [
  checkReferences,
  checkReasons,
  checkIds,
  checkNames,
  checkDates,
  checkFigures,
  checkTotals,
  checkTables,
  checkTableWords,
];

/** What curators owe to those who ask: that a thing is found, and that what has ended says so. */
const COMPLETE: readonly Check[] = [checkAsks, checkQuestions, checkCases, checkClaims, checkEnds];

/**
 * All that is wrong between files and inside them, past what each file's schema says.
 * @param isPast The knowledge is that of an older revision: it must be sound, but nobody can complete it any more.
 */
export const check = (reading: Reading, isPast = false): readonly Finding[] =>
  (isPast ? SOUND : [...SOUND, ...COMPLETE]).flatMap((one) => one(reading));
