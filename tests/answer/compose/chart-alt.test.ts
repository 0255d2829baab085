import { expect, test } from 'vitest';
import type { ChartDraft } from '../../../src/answer/chart.ts';
import { altOf } from '../../../src/answer/compose/chart-alt.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { CHARTS, pointOf } from '../../render/chart/charts.ts';

const frame = { title: 'Innbyggere uten fastlege', source: 'K', axis: { label: 'personer', divisor: 1 } };
const linesIn = (locale: 'nb' | 'nn' | 'en'): ChartDraft => {
  const format = formatIn(locale);
  return {
    kind: 'lines',
    locale,
    ...frame,
    lines: [
      {
        name: '',
        points: [
          pointOf('2017', 40_000, format),
          pointOf('2018', 55_000, format, { breakBefore: 'ny telling' }),
          pointOf('2022-09', 235_000, format),
          pointOf('2025', 120_000, format, { isSecondhand: true }),
        ],
      },
    ],
  };
};

test.each([
  [
    'nb',
    'Linjediagram: Innbyggere uten fastlege. Aksen viser personer, fra 0 til 300 000. Stiger fra 55 000 (2018) til 120 000 (2025). Lavest 55 000 (2018), høyest 235 000 (september 2022). Siste verdi: 120 000, ifølge andre. Kan ikke sammenlignes på tvers av: ny telling (2018).',
  ],
  [
    'nn',
    'Linjediagram: Innbyggere uten fastlege. Aksen viser personer, frå 0 til 300 000. Stig frå 55 000 (2018) til 120 000 (2025). Lågast 55 000 (2018), høgast 235 000 (september 2022). Siste verdi: 120 000, ifølgje andre. Kan ikkje samanliknast på tvers av: ny telling (2018).',
  ],
  [
    'en',
    'Line chart: Innbyggere uten fastlege. The axis shows personer, from 0 to 300,000. Rises from 55,000 (2018) to 120,000 (2025). Lowest 55,000 (2018), highest 235,000 (September 2022). Last value: 120,000, according to others. Not to be compared across: ny telling (2018).',
  ],
] as const)('axis, course since the last break, range, last value and break, %s', (locale, alt) => {
  expect(altOf(linesIn(locale), formatIn(locale)).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(alt);
});

test('a chart of bars says each bar with its standing, and what they come to', () => {
  expect(CHARTS['bars of two years with all forms']?.alt.replaceAll('\u00a0', ' ')).toContain(
    'Nasjonalt ALIS: 2023 480,3 mill. kr, vedtatt, regnet ut; 2024 609,8 mill. kr, vedtatt, ifølge andre; +129,5 mill. kr (27 %).',
  );
});

test('a timeline says each event', () => {
  const alt = CHARTS['a timeline of all kinds']?.alt.replaceAll('\u00a0', ' ');
  expect(alt).toMatch(/^Tidslinje: ALIS-tilskuddet fra 2019 til 2025\. 7 hendelser, den første 1\. januar 2019, /);
  expect(alt).toContain('Fra 1. januar 2019: ALIS-tilskuddet.');
  expect(alt).toContain('Fra 1. mai 2023 til 31. mai 2026: Kravet om');
  expect(alt).toContain('6. oktober 2022: økning i forslaget for 2023, 250 mill. kr, foreslått.');
});

test.each(LOCALES)(
  'what is long ends with a whole sentence and how much is left out, within what Discord takes, %s',
  (locale) => {
    const format = formatIn(locale);
    const events = Array.from({ length: 60 }, (_, at) => ({
      kind: 'rule' as const,
      first: '2024-01-01',
      last: '2024-01-01',
      when: format.date('2024-01-01'),
      text: `Regel nummer ${at} som sier noe`,
    }));
    const [first, ...rest] = events;
    if (!first) throw new Error('no events');
    const alt = altOf(
      { kind: 'timeline', locale, title: 'T', source: 'K', events: [first, ...rest], today: '2024-01-01' },
      format,
    );
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(alt).toMatch(new RegExp(`${format.words.chart.alt.more(1).replace('1', '\\d+').replace('.', '\\.')}$`));
  },
);
