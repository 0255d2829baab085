import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ownKnowledge, run } from '../desk.ts';
import { answer, type Handler, jsonStat, publisher, rss, XML } from './publisher.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const ARTICLE =
  '<html lang="nb"><main><h1>Nye tall</h1><p>Ved utgangen av 2024 var det 5 301 fastleger.</p></main></html>';

/** A place to watch from: places, state and drafts in a folder of their own. */
function post(places: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const knowledge = ownKnowledge();
  const file = join(folder, 'places.yaml');
  writeFileSync(file, JSON.stringify(places));
  const out = join(folder, 'drafts');
  const state = join(folder, 'state.json');
  const options = ['--places', file, '--state', state, '--out', out, '--timeout', '1', '--pause', '0.01'];
  return {
    ...{ knowledge, out, state },
    watch: (...more: string[]) => run(['watch', ...options, ...more], { folder: knowledge }),
    drafts: (): string[] => (existsSync(out) ? readdirSync(out) : []),
  };
}

test('what is new and of the field is told and drafted once, and what it makes old is named', async () => {
  let etag = '"1"';
  const { at, asked } = await publisher({
    '/feed': ({ headers }, response) => {
      if (headers['if-none-match'] === etag) response.writeHead(304).end();
      else
        response
          .writeHead(200, { ...XML, etag })
          .end(
            rss([
              { title: 'Flere fastleger', link: `${at}/news/flere` },
              { title: 'Ny veileder om kosthold', link: `${at}/news/kost` },
              ...(etag === '"2"' ? [{ title: 'Mer ALIS-tilskudd', link: `${at}/news/alis` }] : []),
            ]),
          );
    },
    '/news/flere': answer(ARTICLE, HTML),
    '/news/alis': answer('<main><h1>Mer til ALIS</h1><p>Noe nytt.</p></main>', HTML),
  });
  const { watch, drafts, knowledge } = post({ feeds: [{ name: 'Direktoratet', url: `${at}/feed` }] });
  const before = readFileSync(join(knowledge, 'series/gp/count.yaml'), 'utf8');

  const first = await watch();
  expect(first.said).toContain('Direktoratet: 2 new entries, 1 of the field');
  expect(first.said).toContain(`Flere fastleger (fastlege)\n    ${at}/news/flere`);
  expect(first.said).toContain('gp.count has become old: it ends with 2023, now there is 2024');
  expect(first.code).toBe(0);
  expect(drafts()).toHaveLength(1);
  expect(readFileSync(join(knowledge, 'series/gp/count.yaml'), 'utf8')).toBe(before);

  const second = await watch();
  expect(second.said).toContain('Direktoratet: nothing new');
  expect(asked.filter(({ url }) => url === '/news/flere')).toHaveLength(1);

  etag = '"2"';
  const third = await watch();
  expect(third.said).toContain('Direktoratet: 1 new entry, 1 of the field');
  expect(drafts()).toHaveLength(2);
});

test('a place that fails is told, the others are asked all the same, and nothing is taken for seen', async () => {
  let feed: Handler = answer('<!doctype html><html><body>Vi jobber med saken</body></html>', HTML);
  const sound = rss([{ title: 'Flere fastleger', link: 'http://127.0.0.1:9/x' }]);
  const { at } = await publisher({
    '/feed': (request, response) => feed(request, response),
    '/silent': () => undefined,
    '/busy': answer('', { 'retry-after': '86400' }, 429),
    '/other': answer(rss([]), XML),
  });
  const feeds = ['feed', 'silent', 'busy', 'other'].map((name) => ({ name, url: `${at}/${name}` }));
  const { watch, state } = post({ feeds });
  const first = await watch();
  expect(first.code).toBe(1);
  expect(first.said).toContain('feed: it answers with a web page, not a feed');
  expect(first.said).toContain('silent: no answer in 1 s');
  expect(first.said).toMatch(/busy: asks to be left alone until \d{4}-/);
  expect(first.said).toContain('other: 0 new entries, 0 of the field');

  feed = answer(sound.slice(0, -20), XML);
  expect((await watch()).said).toContain('feed: its feed breaks off in the middle');
  feed = answer(sound, XML);
  const whole = await watch();
  expect(whole.said).toContain('feed: 1 new entry, 1 of the field');
  // The page itself is not there: it stays for next time, though the feed will not tell of it again.
  expect(whole.said).toContain('not drafted, tried again next time: http://127.0.0.1:9/x');
  expect(whole.said).toContain('1 candidate left for next time.');
  expect(JSON.parse(readFileSync(state, 'utf8')).pending).toEqual([
    { title: 'Flere fastleger', link: 'http://127.0.0.1:9/x' },
  ]);
  expect((await watch()).said).toContain('tried again next time');
});

test('no more is drafted in one run than was asked for; the rest comes next time', async () => {
  const links = [1, 2, 3].map((one) => `/news/${one}`);
  const { at } = await publisher({
    '/feed': (_, response) =>
      response.writeHead(200, XML).end(rss(links.map((link) => ({ title: `Fastlege ${link}`, link: at + link })))),
    ...Object.fromEntries(links.map((link) => [link, answer(ARTICLE.replace('Nye tall', `Tall ${link}`), HTML)])),
  });
  const { watch, drafts } = post({ feeds: [{ name: 'A', url: `${at}/feed` }] });
  expect((await watch('--most', '2')).said).toContain('1 candidate left for next time.');
  expect(drafts()).toHaveLength(2);
  await watch('--most', '2');
  expect(drafts()).toHaveLength(3);
});

test('a page that is in the knowledge already is no news', async () => {
  const { at } = await publisher({
    '/feed': answer(rss([{ title: 'Flere fastleger', link: 'https://www.example.org/news/?utm=1' }]), XML),
  });
  const { watch } = post({ feeds: [{ name: 'A', url: `${at}/feed` }] });
  expect((await watch()).said).toContain('A: 1 new entry, 0 of the field');
});

test('a table that was updated is told, with the series that end before it does', async () => {
  let updated = '2026-06-17T06:00:00Z';
  const { at } = await publisher({
    '/v2/tables/12005': (_, response) => response.end(JSON.stringify({ id: '12005', updated, lastPeriod: '2025' })),
    '/v2/tables/99999': answer('<html>nei</html>'),
  });
  const { watch, knowledge } = post({ statbank: `${at}/v2`, tables: ['12005', '99999'] });
  const release = join(knowledge, 'releases/news-2024.yaml');
  writeFileSync(
    release,
    readFileSync(release, 'utf8').replace('https://example.org/news', 'https://www.ssb.no/statbank/table/12005'),
  );
  const first = await watch();
  expect(first.said).toContain('Table 12005: updated 2026-06-17T06:00:00Z, up to 2025');
  expect(first.said).toContain('gp.count has become old: it ends with 2023, now there is 2025');
  expect(first.said).toContain('Table 99999: what the bank answers is not what it says of a table');
  expect(first.code).toBe(1);
  expect((await watch()).said).toContain('Table 12005: not updated');
  updated = '2027-06-16T06:00:00Z';
  expect((await watch()).said).toContain('Table 12005: updated 2027-06-16T06:00:00Z');
});

test.each([
  [['--places', 'no-such.yaml'], 'There is no file no-such.yaml.'],
  [['--timeout', 'soon'], '--timeout is a number above 0.'],
])('%j is wrong use', async (given, why) => {
  const { watch } = post({});
  expect(await watch(...given)).toMatchObject({ code: 2, message: expect.stringContaining(why) });
});

test('places and state that are none of ours are told, not written over', async () => {
  const { watch, state } = post({ feeds: [{ url: 'nowhere' }] });
  expect((await watch()).message).toContain('should list feeds (name, url)');
  writeFileSync(state, '{"mine": 1}');
  expect((await watch()).message).toContain('Delete it to begin anew');
  expect(readFileSync(state, 'utf8')).toBe('{"mine": 1}');
});

test('statbank drafts the row of the whole country, each cell cited, and accept takes it in', async () => {
  const times = ['2023', '2024'];
  const { at, asked } = await publisher({
    '/v2/tables/12005/metadata': answer(jsonStat({ times, values: [] })),
    '/v2/tables/12005/data': answer(jsonStat({ times, values: [5123, 5301, 958.4, null] })),
  });
  const { knowledge, out, drafts } = post({});
  const given = ['statbank', '12005', '--api', `${at}/v2/`, '--out', out, '--since', '2024'];
  const { code, said } = await run(given, { folder: knowledge });
  expect(said).toContain('from "Hele landet": 1 figure');
  expect(said).toContain('1 cell of the table without a figure left out.');
  expect(code).toBe(0);
  expect(decodeURIComponent(asked[1]?.url ?? '')).toBe(
    '/v2/tables/12005/data?lang=no&outputFormat=json-stat2&valueCodes[KOKkommuneregion0000]=0&valueCodes[ContentsCode]=*&valueCodes[Tid]=*',
  );
  const text = readFileSync(join(out, drafts()[0] ?? ''), 'utf8');
  expect(text).toContain('url: https://www.ssb.no/statbank/table/12005');
  expect(text).toContain('published: 2026-06-17');
  expect(text).toMatch(/series: gp\.count.*\n {4}period: 2024\n {4}level: 5301\n/);
  expect(text).toContain('where: { table: "12005", row: Hele landet, column: Antall fastleger 2024 }');
});

test.each([
  ['no table', answer('<html>nei</html>'), 'is not a table in JSON-stat 2'],
  ['half a table', answer(jsonStat({ times: ['2024'], values: [] }).slice(0, 200)), 'is not a table in JSON-stat 2'],
  ['a table of another version', answer('{"version":"1.0","class":"dataset"}'), 'is not a table in JSON-stat 2'],
  [
    'dimensions that are not there',
    answer('{"version":"2.0","class":"dataset","id":["a"],"size":[1],"dimension":{}}'),
    'is not a table in JSON-stat 2',
  ],
  [
    'a table without the country',
    answer(jsonStat({ times: ['2024'], values: [], country: ['0301', 'Oslo'] })),
    'has no row for the whole country',
  ],
  ['a busy bank', answer('', { 'retry-after': '3600' }, 429), 'asks to be left alone until'],
  ['no such table', answer('', {}, 404), 'it answers 404'],
])('statbank is told of %s, and writes nothing', async (_, handler, why) => {
  const { at } = await publisher({ '/v2/tables/12005/metadata': handler });
  const { knowledge, out, drafts } = post({});
  const given = ['statbank', '12005', '--api', `${at}/v2`, '--out', out, '--timeout', '1'];
  expect(await run(given, { folder: knowledge })).toMatchObject({ code: 2, message: expect.stringContaining(why) });
  expect(drafts()).toEqual([]);
});
