import type { Knowledge } from '../knowledge/find.ts';
import { WrongUse } from '../wrong-use.ts';
import { pageOf } from './draft/source.ts';
import { describeDraft, writeDraft } from './draft.ts';
import { bareAddress } from './new-release.ts';
import { numberIn } from './number-in.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import type { Desk, Verb } from './verb.ts';
import { newsIn } from './watch/news.ts';
import { behindDraft, behindTable } from './watch/old-series.ts';
import { type Places, readPlaces } from './watch/places.ts';
import { Polite, whyNot } from './watch/polite.ts';
import { readState, type WatchState, writeState } from './watch/state.ts';
import { updatesOf } from './watch/tables.ts';

const STATE = '.watch.json';
/** More than this in one run would be more than a person looks through. */
const MOST_DRAFTS = 10;

interface Errand {
  readonly knowledge: Knowledge;
  readonly places: Places;
  readonly polite: Polite;
  readonly state: WatchState;
  readonly out: string;
  readonly most: number;
  readonly desk: Desk;
}

/** Drafts what is pending, and says which series each shows to be old. @returns what could not be drafted yet. */
async function draftPending({ knowledge, polite, state, out, most, desk }: Errand): Promise<WatchState['pending']> {
  const left: WatchState['pending'] = [];
  let made = 0;
  for (const one of state.pending) {
    if (made >= most) {
      left.push(one);
      continue;
    }
    const answer = await polite.get(one.link);
    if (answer.state !== 'new') {
      left.push(one);
      desk.say(`  not drafted, tried again next time: ${one.link} (${whyNot(answer)})`);
      continue;
    }
    made += 1;
    try {
      const page = pageOf(answer.text, answer.contentType);
      const { draft, file } = writeDraft({ page, from: one.link }, knowledge, desk, out);
      desk.say(`  drafted: ${file} (${describeDraft(draft)})`);
      for (const old of behindDraft(draft, knowledge)) desk.say(`    ${old}`);
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      desk.say(`  not drafted: ${one.link} (${error.message})`);
    }
  }
  return left;
}

/** @returns how many places could not be asked. */
async function lookAround(errand: Errand): Promise<number> {
  const { knowledge, places, polite, state, desk } = errand;
  const isKnown = new Set(knowledge.releases.map(({ url }) => bareAddress(url)));
  let failed = 0;
  for (const feed of places.feeds) {
    desk.progress(`Asking ${feed.name} …`);
    const { fault, news, total } = await newsIn(feed, { polite, state, knowledge, now: new Date() });
    if (fault !== undefined) {
      failed += 1;
      desk.say(`${feed.name}: ${fault} (${feed.url})`);
      continue;
    }
    const fresh = news.filter(({ link }) => !isKnown.has(bareAddress(link)));
    desk.say(
      `${feed.name}: ${total === undefined ? 'nothing new' : `${count(total, 'new entry', 'new entries')}, ${fresh.length} of the field`}`,
    );
    for (const { title, link, words } of fresh) {
      desk.say(`  ${title} (${words.join(', ')})\n    ${link}`);
      state.pending.push({ title, link });
    }
  }
  for (const table of places.tables) {
    desk.progress(`Asking for table ${table} …`);
    const update = await updatesOf(table, places.statbank, { polite, state, now: new Date() });
    if ('fault' in update) {
      failed += 1;
      desk.say(`Table ${table}: ${update.fault}`);
      continue;
    }
    desk.say(
      `Table ${table}: ${update.isNew ? `updated ${update.updated}, up to ${update.lastPeriod}` : 'not updated'}`,
    );
    const old = behindTable(table, update.lastPeriod, knowledge);
    for (const one of old) desk.say(`  ${one}`);
    if (old.length > 0) desk.say(`  Draft it: npm run knowledge -- statbank ${table}`);
  }
  return failed;
}

export const watch: Verb = {
  name: 'watch',
  usage: '[--state FILE] [--places FILE] [--out DIR] [--most NUMBER] [--timeout SECONDS] [--pause SECONDS]',
  does: 'Asks publishers’ open interfaces what is new, drafts what is of the field, and says which series have become old.',
  options: {
    state: { type: 'string' },
    places: { type: 'string' },
    out: { type: 'string' },
    most: { type: 'string' },
    timeout: { type: 'string' },
    pause: { type: 'string' },
  },
  run: async (given, desk) => {
    const text = (option: string): string | undefined =>
      typeof given[option] === 'string' ? given[option] : undefined;
    const manners = {
      timeoutMs: numberIn(given.timeout, 30, 'timeout') * 1000,
      pauseMs: numberIn(given.pause, 2, 'pause') * 1000,
      longestWaitMs: 60_000,
    };
    const most = numberIn(given.most, MOST_DRAFTS, 'most');
    const file = text('state') ?? STATE;
    const state = readState(file);
    const places = readPlaces(text('places'));
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    const errand = { knowledge, places, polite: new Polite(manners), state, out: text('out') ?? 'drafts', most, desk };
    const failed = await lookAround(errand);
    // What was found is remembered before it is drafted: a draft that goes wrong must not lose it.
    writeState(file, state);
    const left = await draftPending(errand);
    writeState(file, { ...state, pending: left });
    if (left.length > 0) desk.say(`${count(left.length, 'candidate')} left for next time.`);
    return failed > 0 ? 1 : 0;
  },
};
