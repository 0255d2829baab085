import type { Check } from './check/check.ts';
import { checkDates } from './check/dates.ts';
import { checkFigures } from './check/figures.ts';
import { checkIds } from './check/ids.ts';
import { checkNames } from './check/names.ts';
import { checkReasons } from './check/reasons.ts';
import { checkReferences } from './check/references.ts';
import { checkTables } from './check/tables.ts';
import { checkTotals } from './check/totals.ts';
import type { Finding } from './fault.ts';
import type { Reading } from './written.ts';

const CHECKS: readonly Check[] = [
  checkReferences,
  checkReasons,
  checkIds,
  checkNames,
  checkDates,
  checkFigures,
  checkTotals,
  checkTables,
];

/** All that is wrong between files and inside them, past what each file's schema says. */
export const check = (reading: Reading): readonly Finding[] => CHECKS.flatMap((one) => one(reading));
