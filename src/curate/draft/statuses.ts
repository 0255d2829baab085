import type { Status, Unit } from '../../knowledge/knowledge.ts';
import type { Told } from './numbers.ts';

const PROPOSED =
  /\b(?:foresla\w*|forslag\w*|foreslar|propose\w*|statsbudsjett\w*|regjeringen (?:vil|oker|styrker)|oker bevilgning\w*)/;
const ADOPTED = /\b(?:vedtatt\w*|vedteke\w*|stortinget har|fastsatt|adopted)/;
const PAID = /\b(?:utbetalt\w*|utbetalingene|betalt ut|paid out|brukt\b|regnskap\w*)/;
const ANNOUNCED =
  /\b(?:lyser|lyst|utlys\w*|setter av|sett av|vil (?:bruke|fa|gi|oke|lyse)|skal|varsle\w*|annonser\w*|strekker seg|innforer|planlegg\w*|announc\w*)/;
/** Units of what a plan or rule sets, and nobody counts. */
const SET: ReadonlySet<Unit> = new Set(['years', 'months', 'weeks', 'patients-per-list']);

/** How far a figure has come, by its sentence, else by its piece and what kind of release it is. */
export function statusOf(told: Told, unit: Unit | undefined, isOfBudget: boolean): Status {
  const { plain } = told;
  if (PAID.test(plain)) return 'paid';
  if (ADOPTED.test(plain)) return 'adopted';
  if (unit === 'NOK' || unit === 'positions') {
    if (PROPOSED.test(plain) || isOfBudget) return 'proposed';
    if (ANNOUNCED.test(plain)) return 'announced';
    return 'observed';
  }
  return unit !== undefined && SET.has(unit) ? 'announced' : 'observed';
}
