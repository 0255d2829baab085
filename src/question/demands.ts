import type { Table } from '../knowledge/schema/table.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { isDemanded } from './facts/denied.ts';
import { matchesOf, mayBeIn } from './facts/phrase.ts';
import { tellersOf } from './facts/tellers.ts';
import { readTold } from './facts/text-told.ts';

/** Asks whether one must, and not whether one may or has a right. */
const MUST = wholeWords(
  /\b(?:må|måtte|trenger|treng|trengs|trengst|kreves|krevst|must|have to|has to|need to|needs to|need|required)\b/u,
);

/** Whether a question asks whether something must be, and not whether it may. */
export const asksMust = ({ asking }: Asked): boolean => MUST.test(spaced(asking));

/** What a question asks whether one must be or have, by input of the table. */
export function demandsIn({ text }: Asked, table: Table, today: string): ReadonlyMap<string, string> {
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
  asksMust(asked) && demandsIn(asked, table, today).size > 0;
