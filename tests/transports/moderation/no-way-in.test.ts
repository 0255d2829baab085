import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import { isAct, readAct } from '../../../src/transports/moderation/act.ts';
import { keyPair, signed } from '../../discord-stand-in/endpoint.ts';
import { interaction } from '../../discord-stand-in/interactions.ts';
import { startHttp } from '../http/serving.ts';
import { type Answer, type By, DOORS, deskForTest, GUILD, OTHER, textOf } from './desk.ts';

const { refusals } = WORDS.nb.moderation;
const SECRET = 'Tallet for 2024 er et helt annet';

type Desk = Awaited<ReturnType<typeof deskForTest>>;

/** Every action of a moderator's, on report 1. */
const ACTIONS: Readonly<Record<string, (desk: Desk, by: By) => Promise<Answer>>> = {
  '/curate reports': ({ sub }, by) => sub('curate', 'reports', {}, by),
  '/curate reports status:accepted': ({ sub }, by) => sub('curate', 'reports', { status: 'accepted' }, by),
  '/curate unanswered': ({ sub }, by) => sub('curate', 'unanswered', {}, by),
  '/curate status': ({ sub }, by) => sub('curate', 'status', {}, by),
  '/curate settings': ({ sub }, by) => sub('curate', 'settings', {}, by),
  '/curate export': ({ sub }, by) => sub('curate', 'export', {}, by),
  '/curate export format:json': ({ sub }, by) => sub('curate', 'export', { format: 'json' }, by),
  '/curate without a subcommand': ({ slash }, by) => slash('curate', {}, by),
  accept: ({ click }, by) => click('m:decide:1:accepted', by),
  reject: ({ click }, by) => click('m:decide:1:rejected', by),
  duplicate: ({ click }, by) => click('m:decide:1:duplicate', by),
  'turn on': ({ click }, by) => click('m:turn:open:after:0', by),
  'turn back': ({ click }, by) => click('m:turn:open:before:9', by),
  'open the note': ({ click }, by) => click('m:note:1', by),
  'hand the note in': ({ handIn }, by) => handIn('m:note:1', { note: 'a note' }, by),
  'open the settings': ({ click }, by) => click('m:settings', by),
  'hand the settings in': ({ handIn }, by) =>
    handIn(
      'm:settings',
      { language: 'en', visibility: 'public', news: '400000000000000001', reports: '400000000000000001' },
      by,
    ),
};

/** What stands before and after whatever was tried. */
const kept = ({ live }: Desk) =>
  live.use(async (store) => ({ reports: await store.reports.all(), settings: await store.settings.all() }));

const WITHOUT: Readonly<Record<string, readonly [By, string]>> = {
  'a member without the permission': [{ permissions: '0' }, refusals.notAllowed],
  'a member with every permission but that one': [
    { permissions: String(BigInt.asUintN(53, ~8192n)) },
    refusals.notAllowed,
  ],
  'a member of whom Discord says nothing readable': [{ permissions: '-8192' }, refusals.notAllowed],
  'somebody in a direct message': [{ guild: null }, refusals.onlyInServer],
};

const HOSTILE = [
  `'; drop table reports; --`,
  `"; delete from guild_settings; --`,
  '**fet** [lenke](https://example.org) ||skjult|| `kode` # stor',
  '> sitat\n# overskrift\n- punkt\n-# liten\n```\nkode\n```',
  '@everyone <@&1> <#2> https://example.org/<x>',
  '\u202eabc\u0000\u0007\u200b',
];

describe.each(DOORS)('by %s', (door) => {
  describe.each(Object.entries(WITHOUT))('%s', (_who, [by, refusal]) => {
    it.each(Object.keys(ACTIONS))('is refused: %s', async (name) => {
      const desk = await deskForTest(door);
      await desk.report(SECRET);
      const before = await kept(desk);
      expect(before.reports).toHaveLength(1);
      const answer = (await ACTIONS[name]?.(desk, by)) as Answer;
      expect(answer).toMatchObject({ type: 4, data: { flags: 64 } });
      expect(textOf(answer)).toBe(refusal);
      expect(await kept(desk)).toEqual(before);
    });
  });

  describe('a moderator of another server', () => {
    it.each(Object.keys(ACTIONS))('reads and changes nothing of this one: %s', async (name) => {
      const desk = await deskForTest(door);
      await desk.report(SECRET);
      const before = await kept(desk);
      const answer = (await ACTIONS[name]?.(desk, { guild: OTHER })) as Answer;
      expect(JSON.stringify(answer)).not.toContain('helt annet');
      const after = await kept(desk);
      expect(after.reports).toEqual(before.reports);
      expect(after.settings.filter(({ guild }) => guild === GUILD)).toEqual([]);
    });

    it('finds out nothing with /report status, in a direct message neither', async () => {
      const desk = await deskForTest(door);
      await desk.report(SECRET);
      for (const by of [{ guild: OTHER }, { guild: null }]) {
        const answer = await desk.sub('report', 'status', { number: '1' }, by);
        expect(textOf(answer)).toContain(WORDS.nb.moderation.report.noSuch('1'));
      }
      expect(textOf(await desk.sub('report', 'status', { number: '1' }, { permissions: '0' }))).toContain('Melding 1');
    });
  });

  describe('forged and replayed ids', () => {
    it.each([
      'm:',
      'm:decide',
      'm:decide:1',
      'm:decide:1:open',
      'm:decide:1:deleted',
      'm:decide:-1:accepted',
      'm:decide:01:accepted',
      'm:decide:1:accepted:x',
      'm:decide:1e3:accepted',
      'm:decide:99999999999999:accepted',
      "m:decide:1' or 1=1:accepted",
      'm:turn:open:after',
      'm:turn:open:around:1',
      'm:turn:all:after:1',
      'm:note:',
      'm:note:1:2',
      'm:settings:1',
      'm:erase:1',
      'm:decide:1:__proto__',
    ])('%s is none that was ever written, and does nothing', async (id) => {
      expect(isAct(id)).toBe(true);
      expect(readAct(id)).toBeUndefined();
      const desk = await deskForTest(door);
      await desk.report(SECRET);
      const before = await kept(desk);
      for (const answer of [await desk.click(id), await desk.handIn(id, { note: 'x' })])
        expect(textOf(answer)).toBe(WORDS.nb.errors.outdated);
      expect(await kept(desk)).toEqual(before);
      expect(desk.failures).toEqual([]);
    });

    it('a button pressed again decides nothing again, and says so', async () => {
      const desk = await deskForTest(door);
      await desk.report(SECRET);
      await desk.click('m:decide:1:accepted');
      const [first] = (await kept(desk)).reports;
      const again = await desk.click('m:decide:1:rejected');
      expect(textOf(again)).toContain(refusals.decided);
      expect((await kept(desk)).reports).toEqual([first]);
    });

    it('a channel that Discord does not tell of is no channel of the server, and is not written in', async () => {
      const desk = await deskForTest(door);
      const chosen = { news: '400000000000000001', reports: '400000000000000002' };
      await desk.handIn('m:settings', chosen, {}, undefined, (channel) => channel === chosen.reports);
      expect((await kept(desk)).settings).toMatchObject([{ news_channel: null, reports_channel: chosen.reports }]);
      await desk.handIn('m:settings', chosen, {}, undefined, () => false);
      expect((await kept(desk)).settings).toMatchObject([{ news_channel: null, reports_channel: null }]);
    });

    it('a number that no report has is not here', async () => {
      const desk = await deskForTest(door);
      expect(textOf(await desk.click('m:decide:77:accepted'))).toBe(refusals.noSuch);
      expect(textOf(await desk.handIn('m:note:77', { note: 'x' }))).toBe(refusals.noSuch);
    });
  });

  describe('what is typed', () => {
    it.each(HOSTILE)('stands as text where moderators read it: %j', async (text) => {
      const desk = await deskForTest(door);
      const receipt = await desk.report(text);
      if (text.includes('@everyone')) {
        // What could name somebody is not kept at all.
        expect(textOf(receipt)).toBe(WORDS.nb.moderation.report.personal.mention);
        return;
      }
      expect(textOf(receipt)).toContain('nummer 1');
      await desk.handIn('m:note:1', { note: text });
      for (const shown of [await desk.sub('curate', 'reports'), await desk.sub('report', 'status', { number: '1' })]) {
        const written = textOf(shown)
          .split('\n')
          .filter((line) => line.startsWith('> '));
        expect(written.length).toBeGreaterThan(0);
        for (const line of written) {
          // Nothing marks up where it is not escaped, begins a line of another kind, links, or cannot be seen.
          expect(line).not.toMatch(/(?<!\\)[*|`[\]<_~]|^> (?:[#>-]|\d+\.)|(?<!\\):\/\/|[\p{Cc}\p{Cf}]/u);
        }
        expect(shown.data).toMatchObject({ allowed_mentions: { parse: [] } });
      }
      expect(await desk.live.use(({ reports }) => reports.all())).toHaveLength(1);
      expect(desk.failures).toEqual([]);
    });

    it.each(HOSTILE)('is no way in as a number, a status, a format or a setting: %j', async (text) => {
      const desk = await deskForTest(door);
      await desk.report(SECRET);
      const before = await kept(desk);
      await desk.sub('report', 'status', { number: text });
      await desk.sub('curate', 'reports', { status: text });
      await desk.sub('curate', 'export', { format: text });
      await desk.sub('curate', text, {});
      await desk.handIn('m:settings', { news: text, reports: text });
      await desk.handIn('m:settings', { language: text, visibility: text, news: null, reports: null });
      const after = await kept(desk);
      expect(after.reports).toEqual(before.reports);
      expect(after.settings).toMatchObject([
        { locale: null, visibility: null, news_channel: null, reports_channel: null },
      ]);
      expect(desk.failures).toEqual([]);
    });
  });
});

it('over HTTP nothing is a moderator’s that Discord has not signed just now, and what is repeated decides once', async () => {
  const desk = await deskForTest('gateway');
  await desk.report(SECRET);
  const before = await kept(desk);
  const { url, post } = await startHttp({ respond: desk.respond });
  const pressed = (id: string) =>
    JSON.stringify(
      interaction(
        3,
        { component_type: 2, custom_id: id },
        { permissions: '8192' },
        { flags: 64, embeds: [], components: [] },
      ),
    );
  const accept = pressed('m:decide:1:accepted');
  const now = Math.floor(Date.now() / 1000);
  const { privateKey } = keyPair();
  const unsigned = [
    {},
    signed(accept, privateKey),
    { ...signed(accept, privateKey), 'X-Signature-Ed25519': '0'.repeat(128) },
  ];
  for (const headers of unsigned)
    expect((await fetch(`${url}/interactions`, { method: 'POST', body: accept, headers })).status).toBe(401);
  for (const seconds of [now - 400, now + 400]) expect((await post(accept, seconds)).status).toBe(401);
  expect(await kept(desk)).toEqual(before);

  await post(accept);
  const [decided] = (await kept(desk)).reports;
  expect(decided).toMatchObject({ status: 'accepted' });
  expect(await (await post(accept)).text()).toContain(refusals.decided);
  await post(pressed('m:decide:1:rejected'));
  expect((await kept(desk)).reports).toEqual([decided]);
});
