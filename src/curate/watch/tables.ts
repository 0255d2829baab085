import { z } from 'zod';
import type { Asking } from './news.ts';
import { addressOfTable, STATBANK } from './places.ts';
import { whyNot } from './polite.ts';

const info = z.looseObject({ id: z.string(), updated: z.string(), lastPeriod: z.string() });

type Update =
  | { readonly isNew: boolean; readonly updated: string; readonly lastPeriod: string }
  | { readonly fault: string };

/** Asks the bank when a table was last updated, and how far it goes. */
export async function updatesOf(table: string, root = STATBANK, { polite, state }: Asking): Promise<Update> {
  const answer = await polite.get(`${addressOfTable(root, table)}?lang=no`);
  if (answer.state !== 'new') return { fault: whyNot(answer) };
  try {
    const { updated, lastPeriod } = info.parse(JSON.parse(answer.text));
    const isNew = state.tables[table] !== updated;
    state.tables[table] = updated;
    return { isNew, updated, lastPeriod };
  } catch {
    return { fault: 'what the bank answers is not what it says of a table' };
  }
}
