import { parse as parseRis } from 'astrocite-ris';
import { parse as parseBibtex, parseCSL } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { chapterOf } from '../../../src/answer/cite/chapter.ts';
import { compose } from '../../../src/answer/compose/compose.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LOCALES, type Locale } from '../../../src/language/locale.ts';
import { makeFile } from '../../../src/render/files/make.ts';
import { lineText } from '../../../src/render/plain.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const TODAY = '2026-11-26';
const commands = await loadCommands(theKnowledge);
const answer = (line: string, locale: Locale = 'nb') =>
  compose(answerToText(line, { locale, today: TODAY }, { knowledge: theKnowledge, commands }), locale);

const RELEASES = {
  press: 'hod-2024-02-legevakttilskudd-20-mill-mer',
  chapter: 'hdir-arsrapport-2023-5-4',
  regulation: 'lovdata-2000-12-21-1379-lisensforskriften',
  opinion: 'dagsavisen-2024-06-13-vasvik-lysere-tider',
  news: 'dagsavisen-2022-12-05-alis',
  statistics: 'ssb-fastlegers-inntekter-og-kostnader-2020',
  table: 'ssb-2026-12005-fastlegelister-2025',
} as const;

const textOf = (release: string, format: string, locale: Locale) => {
  const [block] = answer(`/cite release:${release} format:${format}`, locale).surface;
  return block?.kind === 'paragraph' ? lineText(block.line).replace(/ \[1\]$/, '') : '';
};

describe('in a style', () => {
  test.each<readonly [string, string, Locale, RegExp]>([
    [
      RELEASES.press,
      'apa',
      'nb',
      /^Helse- og omsorgsdepartementet\. \(2024, februar\)\. 20 millioner mer .+ \[Pressemelding\]\. https:\S+$/,
    ],
    [
      RELEASES.press,
      'apa',
      'en',
      /^Helse- og omsorgsdepartementet\. \(2024, February\)\. .+ \[Press release\]\. https:/,
    ],
    [
      RELEASES.press,
      'chicago',
      'nn',
      /^Helse- og omsorgsdepartementet\. 2024\. «20 millioner .+»\. Pressemelding\. .*februar 2024\./i,
    ],
    [
      RELEASES.chapter,
      'apa',
      'nb',
      /^Helsedirektoratet\. \(2024\)\. Nærmere om basistilskudd.+ I Allmennlegetjenesten, årsrapport 2023.+ \(kap\. 5\.4\)\. https:/,
    ],
    [
      RELEASES.chapter,
      'apa',
      'en',
      /^Helsedirektoratet\. \(2024\)\. .+ In Allmennlegetjenesten, årsrapport 2023.+ \(Section 5\.4\)\. https:/,
    ],
    [
      RELEASES.chapter,
      'chicago',
      'nb',
      /^Helsedirektoratet\. 2024\. «Nærmere om .+utjamningstilskudd»\. I Allmennlegetjenesten, årsrapport 2023.+\. https:/,
    ],
    [
      RELEASES.regulation,
      'apa',
      'nb',
      /^Helse- og omsorgsdepartementet\. \(2000\)\. Forskrift om lisens til helsepersonell \(Forskrift FOR-2000-12-21-1379\)\. Lovdata\. https:/,
    ],
    [
      RELEASES.regulation,
      'chicago',
      'en',
      /“Forskrift om lisens til helsepersonell\.” Regulation FOR-2000-12-21-1379\. Lovdata\./,
    ],
    [
      RELEASES.opinion,
      'apa',
      'nb',
      /^Vasvik, T\. \(2024, 13\. juni\)\. Mot lysere tider også for fastlegeordningen\. Dagsavisen\. https:/,
    ],
    [
      RELEASES.opinion,
      'chicago',
      'en',
      /^Vasvik, Truls\. 2024\. “Mot lysere tider også for fastlegeordningen\.” Dagsavisen, June 13, 2024\./,
    ],
    [RELEASES.news, 'chicago', 'en', /^Dagsavisen\. 2022\. “240 millioner kroner .+\.” December 5, 2022\. https:/],
    [RELEASES.news, 'apa', 'nn', /^240 millioner kroner .+ \(2022, 5\. desember\)\. Dagsavisen\. https:/],
    [
      RELEASES.statistics,
      'apa',
      'nb',
      /^Statistisk sentralbyrå\. \(u\.å\.\)\. Fastlegers inntekter og kostnader 2020 \[Statistikk\]\. Hentet 26\. november 2026 fra https:/,
    ],
    [
      RELEASES.table,
      'apa',
      'nb',
      /^Statistisk sentralbyrå\. \(2026, 5\. mai\)\. 12005: .+ \[Statistikk\]\. Hentet 26\. november 2026 fra https:/,
    ],
    [
      RELEASES.table,
      'chicago',
      'en',
      /^Statistisk sentralbyrå\. 2026\. “12005: .+\.” Statistics\. May 5, 2026\. Accessed November 26, 2026\. https:/,
    ],
    [RELEASES.press, 'chicago', 'nb', /Pressemelding\. Februar 2024\. https:/],
    [RELEASES.statistics, 'apa', 'nn', /Henta 26\. november 2026 frå https:/],
    [RELEASES.statistics, 'chicago', 'nn', /«Fastlegers .+ 2020»\. Statistikk\. Opna 26\. november 2026\. https:/],
    [RELEASES.statistics, 'chicago', 'en', /^Statistisk sentralbyrå\. n\.d\. .+ Accessed November 26, 2026\./],
  ])('%s in %s, %s', (release, format, locale, expected) => {
    expect(textOf(release, format, locale)).toMatch(expected);
  });

  test.each(LOCALES)('every release that is known has its title and its address, in %s', (locale) => {
    for (const { id, url } of theKnowledge.releases) {
      for (const format of ['apa', 'chicago']) {
        const text = textOf(id, format, locale);
        expect([id, text]).toEqual([id, expect.stringContaining(url)]);
        expect([id, text]).toEqual([id, expect.not.stringMatching(/undefined|NaN|Invalid/)]);
      }
    }
  });
});

const all = Object.values(RELEASES);
async function fileOf(format: string): Promise<string> {
  const [file] = answer(`/cite release:${all.join(',')} format:${format}`).attachments;
  if (!file) throw new Error(`there is no file in ${format}`);
  return Buffer.from((await makeFile(file)).bytes).toString('utf8');
}
const said = (nodes: unknown): string => JSON.stringify(nodes).replace(/[[\]{}"]|type:text,|text:|,?marks:/g, '');

describe('read by other programs', () => {
  test('BibTeX', async () => {
    const { entries, errors, warnings } = parseBibtex(await fileOf('bibtex'));
    expect(errors).toEqual([]);
    expect(warnings.filter(({ type }) => type !== 'unexpected_field')).toEqual([]);
    const by = new Map(Object.values(entries).map((one) => [one.entry_key, one]));
    expect([...by.keys()].sort()).toEqual([...all].sort());
    expect(by.get(RELEASES.press)).toMatchObject({ bib_type: 'misc', fields: { date: '2024-02' } });
    expect(said(by.get(RELEASES.press)?.fields.author)).toContain('Helse- og omsorgsdepartementet');
    expect(by.get(RELEASES.chapter)).toMatchObject({ bib_type: 'incollection', fields: { date: '2024-05' } });
    expect(said(by.get(RELEASES.chapter)?.fields.booktitle)).toContain('årsrapport 2023');
    expect(said(by.get(RELEASES.chapter)?.fields)).toContain('årsrapport 2023');
    expect(said(by.get(RELEASES.regulation)?.fields)).toMatch(
      /FOR-2000-12-21-1379.*Lovdata|Lovdata.*FOR-2000-12-21-1379/,
    );
    expect(said(by.get(RELEASES.opinion)?.fields.author)).toMatch(/family:.*Vasvik.*given:.*Truls/);
    for (const one of by.values()) expect(said(one.fields.note)).toContain('accessed 2026-11-26');
  });

  test('BibTeX that styles write with the month in their language', async () => {
    const text = await fileOf('bibtex');
    expect(text).toMatch(/^\tmonth = jun,$/m);
    expect(text).not.toMatch(/^\tmonth = \{/m);
  });

  test('RIS', async () => {
    const read = parseRis(await fileOf('ris'));
    expect(read.map(({ type }) => type)).toEqual([
      'webpage',
      'chapter',
      // LEGAL is a rule or regulation in RIS; this reader has no finer word for it.
      'legal_case',
      'article-newspaper',
      'article-newspaper',
      'dataset',
      'dataset',
    ]);
    const [press, chapter, , opinion] = read;
    expect(press).toMatchObject({
      URL: expect.stringMatching(/id3024767\/$/),
      publisher: 'Helse- og omsorgsdepartementet',
    });
    expect(chapter).toMatchObject({ title: expect.stringContaining('Nærmere om basistilskudd') });
    expect(opinion).toMatchObject({ author: [{ family: 'Vasvik', given: 'Truls' }] });
  });

  test('RIS, line by line', async () => {
    const lines = (await fileOf('ris')).split('\r\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/);
    expect(lines.filter((line) => line === 'Y2  - 2026/11/26/')).toHaveLength(all.length);
    expect(lines).toContain('DA  - 2024/06/13/');
  });

  test('CSL-JSON', async () => {
    const items = JSON.parse(await fileOf('csl-json')) as readonly { id: string; language: string }[];
    expect(items.map(({ id }) => id)).toEqual(all);
    for (const item of items)
      expect(item).toMatchObject({ accessed: { 'date-parts': [[2026, 11, 26]] }, language: 'nb' });
    const read = Object.values(
      parseCSL(Object.fromEntries(items.map((one) => [one.id, one])) as Parameters<typeof parseCSL>[0]),
    );
    const opinion = read.find(({ entry_key }) => entry_key === RELEASES.opinion);
    expect(opinion?.fields).toMatchObject({ date: '2024-06-13', urldate: '2026-11-26' });
  });
});

test.each([
  ['Kapittel 5.4 Nærmere om X (Årsrapport 2023)', { title: 'Nærmere om X', number: '5.4', of: 'Årsrapport 2023' }],
  [
    'Gjennomgang av tjenesten, kap. 5 Finansiering',
    { title: 'Finansiering', number: '5', of: 'Gjennomgang av tjenesten' },
  ],
  [
    'Meld. St. 23 (2024–2025) Fornye, kapittel 5',
    { title: 'Kapittel 5', number: '5', of: 'Meld. St. 23 (2024–2025) Fornye' },
  ],
  [
    'Kapittel 2 Hovedfunn (3. kvartal 2021) (Meld. St. 7 (2021–2022))',
    { title: 'Hovedfunn (3. kvartal 2021)', number: '2', of: 'Meld. St. 7 (2021–2022)' },
  ],
  ['Fastlegestatistikk (2018, 2017)', undefined],
])('the chapter in «%s»', (title, expected) => {
  expect(chapterOf(title)).toEqual(expected);
});
