import { z } from 'zod';
import type { Asking } from './news.ts';
import { STATBANK } from './places.ts';

const info = z.looseObject({ id: z.string(), updated: z.string(), lastPeriod: z.string() });

type Update =
  | { readonly isNew: boolean; readonly updated: string; readonly lastPeriod: string }
  | { readonly fault: string };

/** Asks the bank when a table was last updated, and how far it goes. */
export async function updatesOf(table: string, root = STATBANK, { polite, state }: Asking): Promise<Update> {
  const answer = await polite.get(`${root.replace(/\/$/, '')}/tables/${table}?lang=no`);
  if (answer.state === 'failed') return { fault: answer.why };
  if (answer.state !== 'new')
    return {
      fault:
        answer.state === 'later' ? `the bank asks to be left alone until ${answer.until}` : 'the bank gives nothing',
    };
  try {
    const { updated, lastPeriod } = info.parse(JSON.parse(answer.text));
    const isNew = state.tables[table] !== updated;
    state.tables[table] = updated;
    return { isNew, updated, lastPeriod };
  } catch {
    return { fault: 'what the bank answers is not what it says of a table' };
  }
}
