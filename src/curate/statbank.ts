import { WrongUse } from '../wrong-use.ts';
import { describeDraft, writeDraft } from './draft.ts';
import { numberIn } from './number-in.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import { rowOf } from './statbank/ask.ts';
import { tablePage } from './statbank/table-page.ts';
import type { Verb } from './verb.ts';
import { STATBANK } from './watch/places.ts';
import { Polite } from './watch/polite.ts';

const PAGE_OF_TABLE = 'https://www.ssb.no/statbank/table/';

export const statbank: Verb = {
  name: 'statbank',
  usage: 'TABLE [--region CODE] [--since YEAR] [--api URL] [--out DIR] [--timeout SECONDS]',
  does: 'Drafts the row for the whole country of a table in SSB’s bank, such as 12005, for you to check and accept.',
  options: {
    region: { type: 'string' },
    since: { type: 'string' },
    api: { type: 'string' },
    out: { type: 'string' },
    timeout: { type: 'string' },
  },
  takes: ['table'],
  run: async ({ table, region, since, api, out, timeout }, desk) => {
    if (typeof table !== 'string' || !/^\d{5}$/.test(table))
      throw new WrongUse('Say which table, by its five digits: 12005.');
    if (typeof since === 'string' && !/^\d{4}$/.test(since)) throw new WrongUse('--since is a year.');
    const timeoutMs = numberIn(timeout, 30, 'timeout') * 1000;
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    const polite = new Polite({ timeoutMs, pauseMs: 1000, longestWaitMs: 60_000 });
    const row = await rowOf(
      table,
      typeof api === 'string' ? api : STATBANK,
      polite,
      typeof region === 'string' ? region : undefined,
    );
    const page = tablePage(table, row, typeof since === 'string' ? Number(since) : undefined);
    if (page.pieces.length === 0)
      throw new WrongUse(`Table ${table} has no figure there${since ? ` since ${since}` : ''}.`);
    const to = typeof out === 'string' ? out : 'drafts';
    const { draft, file } = writeDraft({ page, from: PAGE_OF_TABLE + table }, knowledge, desk, to);
    desk.say(`Made ${file} from "${row.name || 'the table'}": ${describeDraft(draft)}.`);
    if (page.empty > 0) desk.say(`${count(page.empty, 'cell')} of the table without a figure left out.`);
    return 0;
  },
};
