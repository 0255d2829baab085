import { expect, test } from 'vitest';
import { type Draft, draftOf } from '../../../src/curate/draft/draft-of.ts';
import { plainPage } from '../../../src/curate/draft/plain-page.ts';
import { numeralsIn } from '../../../src/language/numerals.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const drafted = (text: string): Draft => draftOf(plainPage(text), theKnowledge, 'hdir-2025-03-14-prove');
const said = ({ figures }: Draft) =>
  figures.map(({ value, measure, period, printed, likely }) => [
    likely[0]?.series.id,
    value,
    measure,
    period.period,
    printed,
  ]);

test.each([
  ['I 2024 sluttet 310 fastleger.', ['gp.left', 310, 'level', '2024', '310 fastleger']],
  [
    'Per januar 2025 var det 205 000 innbyggere uten fastlege.',
    ['gp.without-gp', 205_000, 'level', '2025-01', '205 000 innbyggere'],
  ],
  [
    'Bevilgningen til basistilskuddet økes med 90,5 millioner kroner i 2026.',
    ['basistilskudd.appropriation', 90_500_000, 'increase', '2026', '90,5 millioner kroner'],
  ],
  ['I fjor sluttet over 310 fastleger.', ['gp.left', 310, 'level', '2024', 'over 310 fastleger']],
])('%s', (text, figure) => {
  expect(said(drafted(text))).toEqual([figure]);
});

test('a rise over years is told from that of one year, and a level from the rise to it', () => {
  const text =
    'Bevilgningen til Nasjonalt ALIS økes med 55 millioner kroner i 2026, noe som innebærer en styrking på 120 millioner på to år.';
  expect(said(drafted(text)).map(([, ...rest]) => rest)).toEqual([
    [55_000_000, 'increase', '2026', '55 millioner kroner'],
    [120_000_000, 'cumulative', '2025/2026', '120 millioner'],
  ]);
  const rise =
    'Regjeringen styrker legevakttilskuddet til distriktskommuner med 15 millioner kroner, til 85 millioner i 2026.';
  expect(said(drafted(rise))).toEqual([
    ['legevakt.rural-grant', 15_000_000, 'increase', '2026', '15 millioner kroner'],
    ['legevakt.rural-grant', 85_000_000, 'level', '2026', '85 millioner'],
  ]);
});

test('a fall has a minus sign, though the release prints none', () => {
  expect(drafted('Antallet fastleger er redusert med 40 fastleger i 2024.').figures.map(({ value }) => value)).toEqual([
    -40,
  ]);
});

test('a total is found by its parts where they add up, and by its list even where they do not', () => {
  const { totals } = drafted(
    'Vi foreslår 50 millioner kroner til å styrke tjenesten i 2026. 30 millioner kroner går til basistilskudd. 20 millioner kroner går til ALIS-avtaler.\n\n' +
      'Samlet blir det bevilget 90 millioner kroner i 2026 til tiltak:\n\n• 40 millioner kroner til ALIS-avtaler\n• 41 millioner kroner til primærhelseteam',
  );
  expect(totals.map(({ total, parts }) => [total.value, parts.map(({ value }) => value)])).toEqual([
    [50_000_000, [30_000_000, 20_000_000]],
    [90_000_000, [40_000_000, 41_000_000]],
  ]);
});

test('a figure that stands twice is one, with its second place; a day on which something begins is a rule', () => {
  const { figures, rules, times } = drafted(
    'Flere fastleger\n\n210 nye fastleger\n\nVeksten er på 210 fastleger i 2024.\n\nEndringen gjelder for nye avtaler fra og med 1.5.2025.\n\nPiloten startet i 2019.',
  );
  expect(figures).toHaveLength(1);
  expect(figures[0]).toMatchObject({
    where: { paragraph: 1 },
    also: [{ where: { subheading: 1 }, printed: '210 nye fastleger' }],
  });
  expect(rules).toMatchObject([{ day: '2025-05-01', end: 'from', appliesTo: 'new-agreements' }]);
  expect(times).toMatchObject([{ period: '2019' }]);
});

test('every number of a text is drafted or told of, whatever it is', () => {
  const text =
    'Prøve\n\nSe side 7 i rapport 23, tlf. 800 43 573, § 3.\n\nI 2024 kom 1 av 4 fra utlandet (ca. 25 prosent), 12. mai 2024.\n\nTo av tre. 5,5 mill. kr.';
  const page = plainPage(text);
  const { figures, rules, times, inPeriods, unplaced } = draftOf(page, theKnowledge);
  const accounted = [...figures.flatMap((one) => [one, ...one.also]), ...[rules, times, inPeriods, unplaced].flat()];
  const numerals = page.pieces.filter(({ kind }) => kind !== 'furniture').flatMap((piece) => numeralsIn(piece.text));
  expect(new Set(accounted.map(({ found }) => found)).size).toBe(numerals.length);
  expect(unplaced.length).toBeGreaterThan(0);
});
