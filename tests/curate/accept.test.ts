import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadKnowledge } from '../../src/compile/load.ts';
import { ownKnowledge, run } from './desk.ts';

const TEXT = `Flere fastleger enn før

Først publisert: 14.03.2025 Sist faglig oppdatert: 14.03.2025

Ved utgangen av 2024 var det 5 301 fastleger.

Vikarbyrå gir ikke rett til tilskudd for avtaler inngått fra og med 1.5.2025.

Ordningen begynte i 2001. Se side 7.`;

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** All files under a folder, by what is in them. */
function stateOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const said = files.map((one) => join(one.parentPath, one.name)).sort();
  return createHash('sha256')
    .update(said.map((file) => `${file}\n${readFileSync(file, 'utf8')}`).join('\n'))
    .digest('hex');
}

async function draft(folder: string) {
  const out = place();
  const source = join(place(), 'hdir-2025-03-14-flere.txt');
  writeFileSync(source, TEXT);
  const before = stateOf(folder);
  const { code, said } = await run(['draft', source, '--out', out], { folder });
  expect(said).toContain('hdir-2025-03-14-flere.yaml: 1 figure, 0 totals, 1 rule, 1 statement, 1 not placed.');
  expect(said).toContain('not placed: "7" in sentence');
  expect(code).toBe(0);
  expect(stateOf(folder)).toBe(before);
  return join(out, 'hdir-2025-03-14-flere.yaml');
}

/** Does what a person does who checks the draft. */
function check(file: string): void {
  const asks = (words: string) =>
    `asks: { nb: [${words} a, ${words} b, ${words} c, ${words} d], nn: [${words} n], en: [${words} e, ${words} f] }`;
  const text = readFileSync(file, 'utf8')
    .replace('url: ""', 'url: https://example.org/flere')
    .replace('publisher: ""', 'publisher: Helsedirektoratet')
    .replace(/(about: )\{ nb: "", en: "" \}/, '$1{ nb: Om tall., en: On figures. }')
    .replace(/topic: .*\n {4}id: ""/, 'topic: alis-rules\n    id: agency-2025')
    .replace(/scheme: .*\n {4}id: ""/, 'scheme: gp\n    id: begun')
    .replace(/scheme: [^\n]*\n {4}from/, 'scheme: alis-grant\n    from')
    .replaceAll('text: { nb: "", en: "" }', 'text: { nb: Et vikarbyrå., en: An agency. }')
    .replace(/asks: \{[^\n]*\n/, `${asks('byrå 2025')}\n`)
    .replace(/asks: \{ nb: \[ "" \][^\n]*\n/, `${asks('begynte')}\n`)
    .replace(/not_placed:(?:.|\n)*$/, 'not_placed: []\n')
    .replace(/where: \{ paragraph: 1 \}/, 'where: { paragraph: 1 }\n    # Seen on paper too.')
    .replaceAll(/ # sjekk.*$/gm, '');
  writeFileSync(file, text);
}

test('a draft goes into the knowledge once a person has been through it, and every other line stays as it was', async () => {
  const folder = ownKnowledge();
  const file = await draft(folder);
  check(file);
  const before = readFileSync(join(folder, 'series/gp/count.yaml'), 'utf8');
  const { code, said } = await run(['accept', file], { folder });
  expect(said).toContain('Made knowledge/releases/hdir-2025-03-14-flere.yaml');
  expect(code).toBe(0);
  expect(existsSync(file)).toBe(false);
  const { series, topics, schemes, releases } = loadKnowledge(folder);
  expect(series.find(({ id }) => id === 'gp.count')?.observations.at(-1)).toMatchObject({
    ...{ period: '2024', value: 5301, measure: 'level', status: 'observed', source: 'hdir-2025-03-14-flere' },
    ...{ where: { paragraph: 1 }, printed: '5 301 fastleger' },
  });
  expect(releases.find(({ id }) => id === 'hdir-2025-03-14-flere')).toMatchObject({ published: '2025-03-14' });
  expect(topics[0]?.rules.at(-1)).toMatchObject({
    id: 'agency-2025',
    from: '2025-05-01',
    to: null,
    where: { paragraph: 2 },
  });
  expect(schemes.find(({ id }) => id === 'gp')?.statements.at(-1)).toMatchObject({ id: 'gp.begun', period: '2001' });
  const after = readFileSync(join(folder, 'series/gp/count.yaml'), 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after).toContain('# Seen on paper too.');
});

test('a series that there is none of yet is made from the draft, with its figures', async () => {
  const folder = ownKnowledge();
  const file = await draft(folder);
  check(file);
  const asks =
    'asks: { nb: [antall leger 1, antall leger 2, antall leger 3, antall leger 4], nn: [talet på legar], en: [doctors 1, doctors 2] }';
  const series = `series:
  - id: gp.doctors # one for us
    label: { nb: Leger, en: Doctors }
    ${asks}
    unit: GPs
    definition: { nb: Ved utgangen av året., en: At the end of the year. }
`;
  const text = readFileSync(file, 'utf8').replace('series: gp.count', 'series: gp.doctors');
  writeFileSync(file, text.replace('observations:\n', `${series}observations:\n`));
  const { said, code } = await run(['accept', file], { folder });
  expect(said).toContain('Made knowledge/series/gp/doctors.yaml');
  expect(code).toBe(0);
  expect(loadKnowledge(folder).series.find(({ id }) => id === 'gp.doctors')).toMatchObject({
    unit: 'GPs',
    observations: [{ value: 5301, source: 'hdir-2025-03-14-flere' }],
  });
});

test('nothing goes in while a line is not checked, a number is not placed, or check finds a fault; the draft stays', async () => {
  const folder = ownKnowledge();
  const file = await draft(folder);
  const before = stateOf(folder);
  const refused = async (why: string, code: number) => {
    const text = readFileSync(file, 'utf8');
    const told = await run(['accept', file], { folder });
    expect(`${told.message ?? ''}${told.said}`).toContain(why);
    expect(told.code).toBe(code);
    expect(stateOf(folder)).toBe(before);
    expect(readFileSync(file, 'utf8')).toBe(text);
  };
  await refused('that nobody has checked ("# sjekk")', 2);
  const unplaced = readFileSync(file, 'utf8').replaceAll(/ # sjekk.*$/gm, '');
  writeFileSync(file, unplaced);
  await refused('1 number under not_placed', 2);
  check(file);
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('level: 5301', 'level: 5302'));
  await refused('"5 301 fastleger" is printed, but the value is 5302.', 1);
  writeFileSync(file, sound.replace('series: gp.count', 'series: gp.counted'));
  await refused('There is no knowledge/series/gp/counted.yaml', 2);
  writeFileSync(file, sound.replace('series: gp.count', 'series: ../../escape'));
  await refused('is not an id of series', 2);
  writeFileSync(file, sound.replace('id: hdir-2025-03-14-flere', 'id: news-2024'));
  await refused('knowledge/releases/news-2024.yaml is there already.', 2);
  writeFileSync(file, 'not: [a, draft');
  await refused('is not valid YAML', 2);
});

test('where a file cannot be written, what was written before it is put back', async () => {
  const folder = ownKnowledge();
  const file = await draft(folder);
  check(file);
  const before = stateOf(folder);
  // In the way of the last of the files.
  mkdirSync(join(folder, 'schemes/gp.yaml.new'));
  await expect(run(['accept', file], { folder })).rejects.toThrow();
  expect(stateOf(folder)).toBe(before);
  expect(existsSync(file)).toBe(true);
});

test('a draft is never written into the knowledge, nor over another', async () => {
  const folder = ownKnowledge();
  const file = await draft(folder);
  const source = join(place(), 'hdir-2025-03-14-flere.txt');
  writeFileSync(source, TEXT);
  const inside = await run(['draft', source, '--out', join(folder, 'releases')], { folder });
  expect(inside).toMatchObject({ code: 2 });
  expect(inside.message).toContain('A draft is never written into the knowledge');
  const again = await run(['draft', source, '--out', join(file, '..')], { folder });
  expect(again.message).toContain('is there already, with what somebody may have done to it.');
});

test('a web page is drafted from its address, and what cannot be reached is told', async () => {
  const folder = ownKnowledge();
  const server = createServer((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/pdf') response.end('%PDF-1.7 …');
    else
      response
        .setHeader('content-type', 'text/html; charset=iso-8859-1')
        .end(
          Buffer.from(
            '<main><h1>Nye tall</h1><p>Ved utgangen av 2024 var det 5 301 fastleger på Sørøya.</p></main>',
            'latin1',
          ),
        );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const out = place();
  expect(await run(['draft', `${at}/news`, '--out', out], { folder })).toMatchObject({ code: 0 });
  const [made = ''] = readdirSync(out);
  const text = readFileSync(join(out, made), 'utf8');
  expect(text).toContain(`url: ${at}/news`);
  expect(text).toContain('title: Nye tall');
  expect(text).toContain('printed: 5 301 fastleger');
  expect((await run(['draft', `${at}/gone`, '--out', out], { folder })).message).toContain('answers 404');
  expect((await run(['draft', `${at}/pdf`, '--out', out], { folder })).message).toContain('pdftotext');
  expect((await run(['draft', 'http://127.0.0.1:9/', '--out', out], { folder })).message).toContain('was not reached');
});
