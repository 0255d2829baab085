import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { DOORS, deskForTest, GUILD, idsOf, OTHER, partsOf, textOf } from './desk.ts';

const say = WORDS.nb.moderation;

describe.each(DOORS)('by %s', (door) => {
  it('has a way to report in every answer, with folds and without, and in an open fold', async () => {
    const desk = await deskForTest(door);
    for (const [name, options] of [
      ['budget', { year: '2024' }],
      ['help', {}],
      ['ask', { question: 'hva koster en hest i Mongolia' }],
      ['alis-eligibility', {}],
    ] as const) {
      const answer = await desk.slash(name, options);
      expect(idsOf(answer).filter((id) => id.startsWith('r'))).toHaveLength(1);
    }
    const budget = await desk.slash('budget', { year: '2024' });
    const fold = idsOf(budget).find((id) => id.startsWith('ob'));
    const open = await desk.click(fold ?? '');
    expect(partsOf(open).map(({ label }) => label)).toContain(say.report.button);
  });

  it('asks what is wrong and says what is kept, in the language of the answer', async () => {
    const desk = await deskForTest(door);
    for (const [letter, locale] of [
      ['b', 'nb'],
      ['n', 'nn'],
      ['e', 'en'],
    ] as const) {
      const { type, data } = await desk.click(`r${letter}/budget year:2024`);
      const { report } = WORDS[locale].moderation;
      expect(type).toBe(9);
      expect(data).toMatchObject({ custom_id: `r${letter}/budget year:2024`, title: report.title });
      expect(data.components?.[0]).toMatchObject({ type: 10, content: report.kept });
    }
  });

  it('keeps a report with its answer and nothing of who sent it, and tells what became of it', async () => {
    const desk = await deskForTest(door);
    const receipt = await desk.report('Det var 130 millioner, se Prop. 1 S', {
      permissions: '0',
      person: '700000000000000077',
    });
    expect(receipt).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(textOf(receipt)).toContain(say.report.receipt(1));
    const [report] = await desk.live.use(({ reports }) => reports.all());
    expect(report).toMatchObject({ guild: GUILD, line: '/budget year:2024', locale: 'nb', status: 'open' });
    const everything = JSON.stringify(
      await desk.live.use(({ engine }) => engine.db.selectFrom('reports').selectAll().execute()),
    );
    expect(everything).not.toContain('700000000000000077');
    const status = async () => textOf(await desk.sub('report', 'status', { number: '1' }, { permissions: '0' }));
    expect(await status()).toContain(say.report.became.open);
    await desk.handIn('m:note:1', { note: 'Rettes i neste utgave' });
    await desk.click('m:decide:1:accepted');
    expect(await status()).toContain(say.report.became.accepted);
    expect(await status()).toContain('Rettes i neste utgave');
  });

  it('keeps nothing that could be a patient, and says what it is', async () => {
    const desk = await deskForTest(door);
    for (const [text, kind] of [
      ['Pasienten 170540 00189 fikk avslag', 'identity-number'],
      ['ring meg på 912 34 567', 'phone'],
      ['skriv til kari@example.org', 'email'],
      ['Pasienten min er 57 år og fikk feil svar', 'patient'],
    ] as const) {
      expect(textOf(await desk.report(text))).toBe(say.report.personal[kind]);
      await desk.report('riktig melding', { person: kind });
      expect(textOf(await desk.handIn('m:note:1', { note: text }))).toContain(say.report.personal[kind]);
    }
    const all = await desk.live.use(({ reports }) => reports.all());
    expect(all.map(({ text, notes }) => [text, notes])).toEqual(
      Array.from({ length: 4 }, () => ['riktig melding', []]),
    );
  });

  it('keeps of a command line no words of a message, and a question only where it is short and nobody is in it', async () => {
    const desk = await deskForTest(door);
    const lines = [
      ['/check text:"ALIS fikk 129,5 millioner"', '/check'],
      ['/ask question:"hva koster en hest"', '/ask question:"hva koster en hest"'],
      ['/ask question:"ring 91234567"', '/ask'],
      ['/alis-eligibility affiliation:agency', '/alis-eligibility affiliation:agency'],
    ] as const;
    for (const [at, [line]] of lines.entries()) await desk.report('feil', { person: String(at) }, line);
    expect((await desk.live.use(({ reports }) => reports.all())).map(({ line }) => line)).toEqual(
      lines.map(([, kept]) => kept),
    );
  });

  it('takes so many reports of one person and no more', async () => {
    const desk = await deskForTest(door);
    const said = [];
    for (let one = 0; one < 7; one += 1) said.push(textOf(await desk.report('feil')));
    expect(said.filter((text) => text === say.report.tooMany)).toHaveLength(2);
  });

  it('answers questions and refuses reports where the database is gone, in words', async () => {
    const desk = await deskForTest(door);
    await desk.live.use(({ reports }) => reports.all());
    rmSync(desk.folder, { recursive: true });
    writeFileSync(desk.folder, 'no folder any more');
    expect(textOf(await desk.report('feil'))).toBe(say.report.refused);
    expect(textOf(await desk.slash('budget', { year: '2024' }))).toContain('2024');
    expect(textOf(await desk.slash('ask', { question: 'hva koster en hest' }))).not.toBe('');
    expect(textOf(await desk.sub('curate', 'reports'))).toBe(say.refusals.gone);
    expect(textOf(await desk.sub('curate', 'settings'))).toBe(say.refusals.gone);
    expect(textOf(await desk.sub('report', 'status', { number: '1' }))).toBe(say.refusals.gone);
    expect(desk.failures).toEqual([]);
  });

  it('leafs through the queue, goes on after a decision, and says when nothing waits', async () => {
    const desk = await deskForTest(door);
    expect(textOf(await desk.sub('curate', 'reports'))).toBe(say.queue.none.open);
    for (const text of ['en', 'to', 'tre']) await desk.report(text, { person: text });
    expect(textOf(await desk.sub('curate', 'reports'))).toContain('> en');
    expect(textOf(await desk.click('m:turn:open:after:1'))).toContain('> to');
    expect(textOf(await desk.click('m:turn:open:before:2'))).toContain('> en');
    expect(textOf(await desk.click('m:turn:open:after:3'))).toContain(say.queue.noMore);
    expect(textOf(await desk.click('m:decide:1:duplicate'))).toContain('> to');
    expect(textOf(await desk.click('m:decide:3:rejected'))).toContain('> to');
    expect(textOf(await desk.click('m:decide:2:accepted'))).toBe(say.queue.none.open);
    expect(textOf(await desk.sub('curate', 'reports', { status: 'rejected' }))).toContain('> tre');
    expect(textOf(await desk.sub('curate', 'status'))).toContain('1 godtatt');
    for (const text of ['fire', 'fem']) await desk.report(text, { person: text });
    expect(textOf(await desk.sub('curate', 'status'))).toContain('2 åpne, 1 godtatt');
  });

  it('tells moderators how old the knowledge is, which channel follows it, and that one was lost', async () => {
    const desk = await deskForTest(door);
    const { status } = say;
    const shown = async () => textOf(await desk.sub('curate', 'status'));
    expect(await shown()).toContain(theKnowledge.version);
    expect(await shown()).toMatch(/Kunnskapen ble sist endret (?:i dag|i går|for \d+ dager siden) \(\d+\. /);
    expect(await shown()).toContain(status.notFollowing);
    expect(await shown()).toContain(status.noReports);
    const channel = '400000000000000001';
    await desk.handIn('m:settings', { news: channel });
    expect(await shown()).toContain(status.following(`<#${channel}>`));
    await desk.live.use(({ news }) => news.unfollow({ guild: GUILD, channel }, '2026-11-24T23:30:00.000Z'));
    // A day in Oslo, where it was past midnight.
    expect(await shown()).toContain(status.lost('25. november 2026'));
  });

  it('gives all reports of the server as a file, for a spreadsheet in its language or for programs', async () => {
    const desk = await deskForTest(door);
    expect(textOf(await desk.sub('curate', 'export'))).toBe(say.export.none);
    await desk.report('=1+1; "feil"\npå to linjer', { person: 'a' });
    await desk.report('en annen feil', { person: 'b' });
    await desk.report('ikke herfra', { guild: OTHER });
    await desk.handIn('m:note:1', { note: 'Rettes' });
    await desk.click('m:decide:1:accepted');
    const csv = await desk.sub('curate', 'export');
    expect(csv).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(textOf(csv)).toContain('2 meldinger fra denne serveren');
    expect(csv.data.attachments).toMatchObject([{ filename: 'reports.csv', description: say.export.alt('2') }]);
    const table = csv.files.get('reports.csv') ?? '';
    const [head, ...lines] = table.split('\r\n');
    expect(head).toBe('\uFEFFNummer;Status;Sendt;Avgjort;Språk;Kunnskap;Gjelder svaret på;Melding;Merknader');
    expect(lines[0]).toMatch(/^1;godtatt;20\d\d-.*;\/budget year:2024;"'=1\+1; ""feil""\npå to linjer";Rettes$/s);
    expect(lines[1]).toMatch(/^2;åpen;.*;en annen feil;$/);
    const json = await desk.sub('curate', 'export', { format: 'json' });
    const all = JSON.parse(json.files.get('reports.json') ?? '');
    expect(all).toMatchObject([
      { id: 1, status: 'accepted', text: '=1+1; "feil"\npå to linjer', notes: ['Rettes'] },
      { id: 2, status: 'open', text: 'en annen feil' },
    ]);
    expect(JSON.stringify([table, all])).not.toMatch(/ikke herfra|5000000000/);
    const english = await desk.sub('curate', 'export', {}, { locale: 'en-GB' });
    expect(english.files.get('reports.csv')).toMatch(/^\uFEFFNumber,Status,/);
  });

  it('exports the newest reports that a file has room for, and says how many it has not', async () => {
    const desk = await deskForTest(door);
    const rows = Array.from({ length: 25 }, (_, at) => ({
      ...{ guild: GUILD, line: '/help', locale: 'nb', knowledge: '', status: 'open', decided_at: null },
      text: `${at} ${'x'.repeat(500_000)}`,
      created_at: '2026-11-26T09:00:00.000Z',
    }));
    await desk.live.use(({ engine }) =>
      engine.db
        .insertInto('reports')
        .values(rows as never)
        .execute(),
    );
    const answer = await desk.sub('curate', 'export', { format: 'json' });
    const held = JSON.parse(answer.files.get('reports.json') ?? '');
    expect(held.at(-1).id).toBe(25);
    expect(textOf(answer)).toContain('25 meldinger');
    expect(textOf(answer)).toContain(say.export.rest(String(25 - held.length)).split(':')[0]);
  });

  it('keeps the version of the knowledge that gave the answer, and tells moderators where it has changed since', async () => {
    const desk = await deskForTest(door);
    const { version } = theKnowledge;
    const budget = await desk.slash('budget', { year: '2024' });
    const [id = ''] = idsOf(budget).filter((one) => one.startsWith('r'));
    const form = await desk.click(id);
    await desk.handIn(form.data.custom_id ?? '', { text: 'feil nå' });
    const earlier = '0123456789ab';
    const before = `rb@${Buffer.from(earlier, 'hex').toString('base64url')}/budget year:2024`;
    await desk.handIn(before, { text: 'feil før' });
    await desk.report('av en knapp fra før versjonen sto på den');
    const long = await desk.slash('check', {
      text: `ALIS fikk 129,5 millioner mer i 2024. ${'Det er mye. '.repeat(9)}`,
    });
    const [shown = ''] = idsOf(long).filter((one) => one.startsWith('r'));
    expect(shown).toMatch(/^rb@[\w-]{8}\/check$/);
    await desk.handIn(shown, { text: 'for lang til å stå på knappen' });
    const all = await desk.live.use(({ reports }) => reports.all());
    expect(all.map(({ line, knowledge }) => [line, knowledge])).toEqual([
      ['/budget year:2024', version],
      ['/budget year:2024', earlier],
      ['/budget year:2024', ''],
      ['/check', version],
    ]);
    const turned = async (after: number) => textOf(await desk.click(`m:turn:open:after:${after}`));
    expect(await turned(0)).not.toContain(say.queue.changed);
    expect(await turned(1)).toContain(earlier);
    expect(await turned(1)).toContain(say.queue.changed);
    expect(await turned(2)).toContain(say.queue.unknownVersion);
    expect(await turned(2)).not.toContain(say.queue.changed);
  });

  it('answers a server in the language that it chose, and for all to see where it chose that', async () => {
    const desk = await deskForTest(door);
    const chosen = { language: 'nn', visibility: 'public', news: '400000000000000001', reports: null };
    expect(textOf(await desk.handIn('m:settings', chosen))).toContain('<#400000000000000001>');
    const budget = await desk.slash('budget', { year: '2024' });
    expect(budget.data.flags).toBeUndefined();
    expect(idsOf(budget).some((id) => id.startsWith('on'))).toBe(true);
    // Another server, and a direct message, are as they were.
    for (const guild of ['500000000000000009', null]) {
      const elsewhere = await desk.slash('budget', { year: '2024' }, { guild });
      expect(elsewhere.data.flags).toBe(64);
      expect(idsOf(elsewhere).some((id) => id.startsWith('ob'))).toBe(true);
    }
    // What is about a person is for that person.
    for (const [name, options] of [
      ['alis-eligibility', { affiliation: 'agency' }],
      ['ask', { question: 'eg er 57, må eg gå legevakt' }],
      ['ask', { question: 'hva får Kari på kari@example.org' }],
    ] as const)
      expect((await desk.slash(name, options)).data.flags).toBe(64);
    const form = await desk.click('m:settings');
    expect(JSON.stringify(form)).toContain('"value":"nn","label":"Nynorsk","default":true');
  });

  it('counts what it could not answer, without whom and where, unless somebody could be in it, or it is switched off', async () => {
    const desk = await deskForTest(door);
    const ask = (question: string) => desk.slash('ask', { question });
    for (let one = 0; one < 3; one += 1) await ask('Hva koster en hest?');
    await ask('hva koster en hest for Kari Hansen');
    await ask('hva koster det å ringe 91234567');
    await ask('hesten 17054000189');
    await ask('hva koster '.repeat(30));
    await ask('hvor mange fastleger er det');
    await new Promise((done) => setTimeout(done, 50));
    await desk.moderation.finish();
    const all = await desk.live.use(({ unanswered }) => unanswered.list());
    expect(all).toMatchObject([{ question: 'hva koster en hest', locale: 'nb', count: 3, outcome: 'nearest' }]);
    expect(JSON.stringify(all)).not.toContain(GUILD);
    expect(textOf(await desk.sub('curate', 'unanswered'))).toContain(
      'hva koster en hest (3 ganger, viste det nærmeste)',
    );
    const off = await deskForTest(door, 0);
    await off.slash('ask', { question: 'Hva koster en hest?' });
    await off.moderation.finish();
    expect(await off.live.use(({ unanswered }) => unanswered.list())).toEqual([]);
    expect(textOf(await off.sub('curate', 'unanswered'))).toBe(say.unanswered.off);
  });
});
