import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/compile/load.ts';
import { ownKnowledge, run } from './desk.ts';

const RELEASE = [
  ...['--url', 'https://example.org/new', '--title', 'Flere fastleger: nå 1 250', '--publisher', 'Helsedirektoratet'],
  ...['--date', '2024-02-01', '--about-nb', 'Tall på fastleger.', '--about-en', 'Figures on GPs.'],
];

test('new release makes a file that holds, named after publisher, date and title', async () => {
  const folder = ownKnowledge();
  const { code, said } = await run(['new', 'release', ...RELEASE], { folder });
  expect(said).toContain('Made knowledge/releases/helsedirektoratet-2024-02-01-flere-fastleger-na-1.yaml');
  expect(code).toBe(0);
  expect(loadKnowledge(folder).releases.find(({ id }) => id.startsWith('helsedirektoratet'))).toMatchObject({
    title: 'Flere fastleger: nå 1 250',
    published: '2024-02-01',
    kind: 'news',
    language: 'nb',
    read: 'full',
    about: { nb: 'Tall på fastleger.', en: 'Figures on GPs.' },
  });
});

test('new release says all that is missing where nobody can be asked, and writes nothing', async () => {
  const folder = ownKnowledge();
  const before = loadKnowledge(folder).version;
  const { code, message } = await run(['new', 'release', '--title', 'Noe'], { folder });
  expect(code).toBe(2);
  expect(message).toContain('Give also --url, --publisher, --date, --about-nb, --about-en');
  expect(loadKnowledge(folder).version).toBe(before);
});

test.each([
  [['--id', 'news-2024'], 'There is a release news-2024 already.'],
  [['--id', 'Flere fastleger'], 'an id is lower-case English letters'],
  [['--date', 'i fjor'], 'a date is a year, month or day'],
  [['--kind', 'tweet'], 'Use one of: press-release, news'],
  [['--url', 'example.org'], '--url cannot be "example.org"'],
])('new release refuses %j', async (given, why) => {
  const folder = ownKnowledge();
  const { code, message } = await run(['new', 'release', ...RELEASE, ...given], { folder });
  expect(message).toContain(why);
  expect(code).toBe(2);
});

test('new release knows a page that is in already by another form of its address', async () => {
  const folder = ownKnowledge();
  const [one] = loadKnowledge(folder).releases;
  const url = `${one?.url.replace('https://', 'https://www.')}/?utm=x#y`;
  const { message } = await run(['new', 'release', ...RELEASE, '--url', url], { folder });
  expect(message).toContain(`That page is in the knowledge already, as ${one?.id}.`);
});

test('new release asks for what no option gives, again where the answer will not do, and takes what is in brackets', async () => {
  const folder = ownKnowledge();
  const typed = ['2024-13', 'none', '', '', '', 'Om noe.', '', 'About it.', ''];
  const given = ['--url', 'https://example.org/new', '--title', 'Noe nytt', '--publisher', 'Statens institutt'];
  const { code, questions, said } = await run(['new', 'release', ...given], { folder, typed });
  expect(code).toBe(0);
  expect(questions).toHaveLength(typed.length);
  expect(questions.at(-1)).toBe('Id [statens-noe-nytt]: ');
  expect(said).toContain('a date is a year, month or day');
  expect(loadKnowledge(folder).releases.find(({ id }) => id === 'statens-noe-nytt')).toMatchObject({
    published: null,
    about: { nb: 'Om noe.', en: 'About it.' },
  });
});

const SERIES = [
  ...['--id', 'gp.employed', '--label-nb', 'Ansatte', '--label-en', 'Employed', '--unit', 'GPs'],
  ...['--definition-nb', 'Talt i januar.', '--definition-en', 'Counted in January.', '--source', 'news-2024'],
  ...['--period', '2024-01', '--value', '1250', '--status', 'observed', '--paragraph', '4'],
  ...[
    '--asks-nb',
    'hvor mange er ansatt? hvor mange fastleger er ansatt i kommunen?; antall ansatte; ansatte fastleger',
  ],
  ...['--asks-nn', 'kor mange er tilsette', '--asks-en', 'how many are employed; employed GPs'],
];

test('new series makes a file with its first figure, in base units', async () => {
  const folder = ownKnowledge();
  const { code, said } = await run(['new', 'series', ...SERIES, '--printed', '1250 fastleger'], { folder });
  expect(said).toContain('Made knowledge/series/gp/employed.yaml');
  expect(code).toBe(0);
  const asked = (text: string) => text.replaceAll('ansatt', 'betalt').replaceAll(/employed|tilsette/g, 'paid');
  const money = SERIES.map(asked).with(1, 'gp.cost').with(7, 'NOK').with(17, '129.5 million');
  expect(money[0]).toBe('--id');
  expect(await run(['new', 'series', ...money], { folder })).toMatchObject({ code: 0 });
  const { series } = loadKnowledge(folder);
  expect(series.find(({ id }) => id === 'gp.employed')?.observations).toMatchObject([
    { period: '2024-01', value: 1250, measure: 'level', where: { paragraph: 4 }, printed: '1250 fastleger' },
  ]);
  expect(series.find(({ id }) => id === 'gp.employed')?.asks?.nb).toEqual([
    'hvor mange er ansatt?',
    'hvor mange fastleger er ansatt i kommunen?',
    'antall ansatte',
    'ansatte fastleger',
  ]);
  expect(series.find(({ id }) => id === 'gp.cost')?.observations).toMatchObject([{ value: 129_500_000 }]);
  expect(readFileSync(join(folder, 'series/gp/cost.yaml'), 'utf8')).toContain('level: 129.5 million');
});

test.each([
  [['--id', 'gp.count'], 'There is a series gp.count already.'],
  [['--id', 'gps.employed'], 'There is no scheme "gps".'],
  [['--source', 'news-2025'], 'There is no release "news-2025".'],
  [['--value', '1 250'], 'an amount is a number'],
  [['--asks-en', ' ; '], '--asks-en cannot be " ; "'],
])('new series refuses %j', async (given, why) => {
  const { code, message } = await run(['new', 'series', ...SERIES, ...given], { folder: ownKnowledge() });
  expect(message).toContain(why);
  expect(code).toBe(2);
});

test('new series tells at once where the figure is not what is printed', async () => {
  const { code, said } = await run(['new', 'series', ...SERIES, '--printed', '1350 fastleger'], {
    folder: ownKnowledge(),
  });
  expect(said).toContain('"1350 fastleger" is printed, but the value is 1250.');
  expect(code).toBe(1);
});
