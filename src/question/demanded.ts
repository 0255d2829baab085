import { evaluateTable } from '../eligibility/evaluation.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { OwnCase } from './case.ts';
import { isDemanded } from './facts/denied.ts';
import { matchesOf, mayBeIn } from './facts/phrase.ts';
import { tellersOf } from './facts/tellers.ts';
import { readTold } from './facts/text-told.ts';

/** Asks whether one must, and not whether one may or has a right. */
const MUST = wholeWords(
  /\b(?:må|måtte|trenger|treng|trengs|trengst|kreves|krevst|must|have to|has to|need to|needs to|need|required)\b/u,
);

/** What a question asks whether one must be or have, by input of the table. */
function demandsIn({ text }: Asked, table: Table, today: string): ReadonlyMap<string, string> {
  const { words } = readTold(text, today);
  const demands = mayBeIn(tellersOf(table), words).flatMap(({ input, value, phrase }) =>
    value !== undefined && matchesOf(phrase, words).some((match) => isDemanded(match, words))
      ? [[input.id, value] as const]
      : [],
  );
  return new Map(demands);
}

/** Whether a question asks whether one must be or have what a table asks for. */
export const isOfDemand = (asked: Asked, table: Table, today: string): boolean =>
  MUST.test(spaced(asked.asking)) && demandsIn(asked, table, today).size > 0;

/**
 * Whether a verdict of yes says that what is asked about need not be: "must I be a specialist" is answered with no by "work as a GP: yes",
 * where that is so without it. The yes alone would be read as the opposite.
 */
export function isNotRequired(asked: Asked, { table, facts }: OwnCase, today: string): boolean {
  if (!MUST.test(spaced(asked.asking))) return false;
  const isOpen = [...demandsIn(asked, table, today)].some(([input, value]) => facts[input] !== value);
  const [first] = isOpen ? evaluateTable(table, facts, today).found : [];
  return first?.row.outcome === 'eligible' && first.missing.length === 0;
}
