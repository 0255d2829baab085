import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { backUp, restore } from '../../src/store/backup.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { REPORT_STATUSES } from '../../src/store/tables.ts';

const GUILD = '500000000000000001';
const OTHER = '500000000000000002';
const AT = '2026-11-26T09:00:00.000Z';
const REPORT = {
  guild: GUILD,
  line: '/figure series:gp.count',
  text: 'It is 5,200.',
  locale: 'nb',
  knowledge: 'v1',
} as const;
/** What breaks out of SQL where it is put together from texts, and out of Markdown. */
const HOSTILE = [
  `'; drop table reports; --`,
  `") or 1=1; --`,
  "\\'; delete from guild_settings where '1'='1",
  '$1 ? :a @b {{x}} %s',
  '**bold** [link](https://example.org) <@1> ||x|| `code`',
  'æøå ÆØÅ 日本 \u202e😀',
  'x'.repeat(4000),
];

export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const lines: string[] = [];

/** What every engine must do. `placeForTest` gives a place that holds nothing yet, and goes with its test. */
export function keepsTheContract(engine: string, placeForTest: () => Promise<Place>): void {
  const opened = async (place: Place): Promise<Store> => {
    const store = await openStore(place, (line) => lines.push(line));
    onTestFinished(() => store.close());
    return store;
  };

  describe(`${engine}: reports`, () => {
    let store: Store;
    let place: Place;
    beforeEach(() => {
      lines.length = 0;
    });
    const begin = async () => {
      place = await placeForTest();
      store = await opened(place);
    };

    it('numbers them, keeps them as they were, and finds them again after a new start', async () => {
      await begin();
      const first = await store.reports.add(REPORT, AT);
      const second = await store.reports.add({ ...REPORT, guild: null, locale: 'nn' }, AT);
      expect(second).toBeGreaterThan(first);
      const again = await opened(place);
      expect(await again.reports.find(first, GUILD)).toEqual({
        ...REPORT,
        id: first,
        status: 'open',
        created_at: AT,
        decided_at: null,
        notes: [],
      });
      expect((await again.reports.find(second, null))?.locale).toBe('nn');
      expect(lines).toEqual([]);
    });

    it('keeps texts of any kind letter for letter, and nothing in them is SQL', async () => {
      await begin();
      for (const text of HOSTILE) {
        const id = await store.reports.add({ ...REPORT, text, line: text, knowledge: text }, AT);
        expect(await store.reports.note(id, GUILD, text, AT)).toBe(true);
        expect(await store.reports.find(id, GUILD)).toMatchObject({ text, line: text, knowledge: text, notes: [text] });
      }
      for (const guild of HOSTILE) {
        expect(await store.reports.all(guild)).toEqual([]);
        expect(await store.reports.find(1, guild)).toBeUndefined();
        expect(await store.erase(guild)).toEqual({ reports: 0, settings: 0 });
      }
      expect(await store.reports.all()).toHaveLength(HOSTILE.length);
    });

    it('gives a server nothing of another, whatever is asked', async () => {
      await begin();
      const own = await store.reports.add(REPORT, AT);
      const direct = await store.reports.add({ ...REPORT, guild: null }, AT);
      for (const guild of [OTHER, null]) {
        expect(await store.reports.find(own, guild)).toBeUndefined();
        expect(await store.reports.decide(own, guild, 'accepted', AT)).toBe(false);
        expect(await store.reports.note(own, guild, 'mine now', AT)).toBe(false);
      }
      expect(await store.reports.find(direct, GUILD)).toBeUndefined();
      expect(await store.reports.all(OTHER)).toEqual([]);
      expect((await store.reports.all(GUILD)).map(({ id }) => id)).toEqual([own]);
      expect((await store.reports.all(null)).map(({ id }) => id)).toEqual([direct]);
      expect(await store.reports.next('open', OTHER, { side: 'after', id: 0 })).toBeUndefined();
      expect(await store.reports.counts(OTHER)).toEqual({});
      expect(await store.reports.find(own, GUILD)).toMatchObject({ status: 'open', notes: [] });
    });

    it('decides each once, and leafs through those of a status both ways', async () => {
      await begin();
      const ids = [];
      for (let one = 0; one < 4; one += 1) ids.push(await store.reports.add(REPORT, AT));
      const [a = 0, b = 0, c = 0, d = 0] = ids;
      expect(await store.reports.decide(b, GUILD, 'duplicate', AT)).toBe(true);
      expect(await store.reports.decide(b, GUILD, 'accepted', AT)).toBe(false);
      const next = async (side: 'after' | 'before', id: number) =>
        (await store.reports.next('open', GUILD, { side, id }))?.id;
      expect([await next('after', 0), await next('after', a), await next('after', c), await next('after', d)]).toEqual([
        a,
        c,
        d,
        undefined,
      ]);
      expect([await next('before', d), await next('before', c), await next('before', a)]).toEqual([c, a, undefined]);
      expect(await store.reports.counts(GUILD)).toEqual({ open: 3, duplicate: 1 });
      const both = await Promise.all(
        REPORT_STATUSES.filter((one) => one !== 'open').map((one) => store.reports.decide(a, GUILD, one, AT)),
      );
      expect(both.filter(Boolean)).toHaveLength(1);
    });

    it('erases a server whole, and never gives its numbers again', async () => {
      await begin();
      const id = await store.reports.add(REPORT, AT);
      await store.reports.note(id, GUILD, 'noted', AT);
      const others = await store.reports.add({ ...REPORT, guild: OTHER }, AT);
      const chosen = { locale: 'nn', visibility: null, reports_channel: '1', news_channel: '2' } as const;
      await store.settings.choose(GUILD, chosen, '2026-11-01');
      await store.news.claim({ guild: GUILD, channel: '2' }, '2026-11-26', { now: AT, expired: AT });
      expect(await store.erase(GUILD)).toEqual({ reports: 1, settings: 1 });
      expect((await store.reports.all()).map((one) => one.id)).toEqual([others]);
      expect(await store.settings.all()).toEqual([]);
      expect(await store.engine.db.selectFrom('report_notes').selectAll().execute()).toEqual([]);
      expect(await store.engine.db.selectFrom('news_deliveries').selectAll().execute()).toEqual([]);
      expect(await store.reports.add(REPORT, AT)).toBeGreaterThan(others);
    });

    it('erases one report by its number, or all of direct messages, with their notes, and leaves all else', async () => {
      await begin();
      const direct = { ...REPORT, guild: null };
      const ids = [];
      for (const one of [direct, direct, REPORT, direct]) ids.push(await store.reports.add(one, AT));
      const [a = 0, b = 0, c = 0, d = 0] = ids;
      for (const [id, guild] of [
        [a, null],
        [b, null],
        [c, GUILD],
      ] as const)
        await store.reports.note(id, guild, `on ${id}`, AT);
      const left = async () => (await store.reports.all()).map(({ id, notes }) => [id, notes]);
      expect(await store.eraseReport(b)).toBe(true);
      expect(await store.eraseReport(b)).toBe(false);
      expect(await left()).toEqual([
        [a, [`on ${a}`]],
        [c, [`on ${c}`]],
        [d, []],
      ]);
      expect(await store.erase(null)).toEqual({ reports: 2, settings: 0 });
      expect(await left()).toEqual([[c, [`on ${c}`]]]);
      const notes = await store.engine.db.selectFrom('report_notes').selectAll().execute();
      expect(notes.map(({ report }) => report)).toEqual([c]);
    });

    it('takes the reports of two that write at once, every one of them', async () => {
      await begin();
      const other = await opened(place);
      const many = Array.from({ length: 100 }, (_, at) => (at % 2 ? store : other).reports.add(REPORT, AT));
      expect(new Set(await Promise.all(many)).size).toBe(100);
      expect(await store.reports.all(GUILD)).toHaveLength(100);
    });

    it('begins once where two start at once', async () => {
      const empty = await placeForTest();
      const both = await Promise.all([opened(empty), opened(empty)]);
      await Promise.all(both.map((one) => one.reports.add(REPORT, AT)));
      expect(await both[0].reports.all()).toHaveLength(2);
    });

    it('is backed up while it is used, and put into an empty database, numbers and all', async () => {
      await begin();
      const id = await store.reports.add(REPORT, AT);
      await store.reports.note(id, GUILD, 'noted', AT);
      await store.unanswered.add([{ locale: 'nb', outcome: 'nearest', question: 'q' }], '2026-11-26');
      const file = join(folderForTest(), 'backup.sqlite');
      await backUp(store.engine, file);
      await expect(restore(file, store.engine)).rejects.toThrow('holds something already');
      const empty = await opened(await placeForTest());
      await restore(file, empty.engine);
      expect(await empty.reports.all()).toEqual(await store.reports.all());
      expect(await empty.unanswered.list()).toEqual(await store.unanswered.list());
      expect(await empty.reports.add(REPORT, AT)).toBeGreaterThan(id);
    });
  });

  describe(`${engine}: unanswered questions, settings, news`, () => {
    it('counts a question by language and outcome, most asked first, and lets go of old days', async () => {
      const store = await opened(await placeForTest());
      const one = { locale: 'nb', outcome: 'nearest', question: 'hva koster det' } as const;
      await store.unanswered.add([one, one, { ...one, locale: 'nn' }], '2026-08-01');
      await store.unanswered.add(
        [one, { ...one, outcome: 'not-covered', question: HOSTILE[0] as string }],
        '2026-11-26',
      );
      await store.unanswered.add([], '2026-11-26');
      expect(await store.unanswered.list()).toEqual([
        { ...one, count: 3, first: '2026-08-01', last: '2026-11-26' },
        { ...one, outcome: 'not-covered', question: HOSTILE[0], count: 1, first: '2026-11-26', last: '2026-11-26' },
        { ...one, locale: 'nn', count: 1, first: '2026-08-01', last: '2026-08-01' },
      ]);
      expect(await store.unanswered.list(2)).toHaveLength(1);
      expect(await store.unanswered.dropBefore('2026-08-28')).toBe(2);
      expect((await store.unanswered.list()).map(({ count }) => count)).toEqual([1, 1]);
    });

    it('keeps what a server chose, and lets go of it long after the bot has left', async () => {
      const store = await opened(await placeForTest());
      const chosen = { locale: 'nn', visibility: 'public', reports_channel: '11', news_channel: null } as const;
      await store.settings.choose(GUILD, chosen, '2026-11-01');
      await store.settings.choose(OTHER, { ...chosen, locale: null }, '2026-11-01');
      expect(await store.settings.find(GUILD)).toMatchObject({ guild: GUILD, ...chosen, news_edition: null });
      await store.settings.choose(GUILD, { ...chosen, locale: 'en', news_channel: '12' }, '2026-11-01');
      expect(await store.settings.find(GUILD)).toMatchObject({ locale: 'en', news_edition: '2026-11-01' });
      await store.settings.setAbsent(GUILD, '2026-10-01T00:00:00.000Z');
      await store.settings.setAbsent(GUILD, '2026-11-20T00:00:00.000Z');
      expect((await store.settings.find(GUILD))?.absent_since).toBe('2026-10-01T00:00:00.000Z');
      expect(await store.settings.dropAbsentBefore('2026-09-30T00:00:00.000Z')).toEqual([]);
      await store.settings.setAbsent(OTHER, '2026-11-20T00:00:00.000Z');
      await store.settings.setAbsent(OTHER, null);
      expect(await store.settings.dropAbsentBefore('2026-11-25T00:00:00.000Z')).toEqual([GUILD]);
      expect((await store.settings.all()).map(({ guild }) => guild)).toEqual([OTHER]);
    });

    it('lets one of many tell a channel of an edition, once', async () => {
      const place = await placeForTest();
      const replicas = await Promise.all(Array.from({ length: 3 }, () => opened(place)));
      const [store] = replicas as [Store, Store, Store];
      const chosen = { locale: null, visibility: null, reports_channel: null, news_channel: '12' };
      await store.settings.choose(GUILD, chosen, '2026-11-01');
      const following = { guild: GUILD, channel: '12', since: '2026-11-01' };
      const edition = '2026-11-26';
      expect(await store.news.untold('2026-11-01')).toEqual([]);
      expect(await store.news.untold(edition)).toEqual([following]);
      const times = { now: '2026-11-26T10:00:00Z', expired: '2026-11-26T09:59:00Z' };
      const claims = await Promise.all(replicas.map(({ news }) => news.claim(following, edition, times)));
      expect(claims.filter((one) => one !== undefined)).toEqual([1]);
      const later = { now: '2026-11-26T10:05:00Z', expired: '2026-11-26T10:04:00Z' };
      const again = await Promise.all(replicas.map(({ news }) => news.claim(following, edition, later)));
      expect(again.filter((one) => one !== undefined)).toEqual([2]);
      await store.news.told(following, edition, later.now);
      const last = { now: '2026-11-27T00:00:00Z', expired: '2026-11-27T00:00:00Z' };
      expect(await store.news.claim(following, edition, last)).toBeUndefined();
      expect(await store.news.untold(edition)).toEqual([]);
    });

    it('gives back what was not told, and ends following a channel that is gone', async () => {
      const store = await opened(await placeForTest());
      const chosen = { locale: null, visibility: null, reports_channel: null, news_channel: '12' };
      await store.settings.choose(GUILD, chosen, null);
      const following = { guild: GUILD, channel: '12' };
      const times = { now: AT, expired: AT };
      expect(await store.news.claim(following, '2026-11-26', times)).toBe(1);
      await store.news.giveBack(following, '2026-11-26');
      expect(await store.news.claim(following, '2026-11-26', times)).toBe(1);
      expect(await store.news.unfollow(following, AT)).toBe(true);
      expect(await store.news.unfollow(following, AT)).toBe(false);
      expect(await store.news.untold('2026-11-26')).toEqual([]);
      expect(await store.settings.find(GUILD)).toMatchObject({ news_lost_at: AT, news_lost_channel: '12' });
      await store.settings.choose(GUILD, chosen, null);
      expect(await store.settings.find(GUILD)).toMatchObject({ news_lost_at: null, news_lost_channel: null });
    });
  });
}
