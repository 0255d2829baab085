import type { Chart, ChartDraft, ChartPoint, ChartValue } from '../../../src/answer/chart.ts';
import { altOf } from '../../../src/answer/compose/chart-alt.ts';
import { type Format, formatIn } from '../../../src/answer/format.ts';
import { getPeriod } from '../../../src/language/period.ts';

export const told = (draft: ChartDraft): Chart => ({ ...draft, alt: altOf(draft, formatIn(draft.locale)) }) as Chart;

export const counted = (value: number, format: Format, more: Partial<ChartValue> = {}): ChartValue => ({
  value,
  said: format.number(value),
  standing: 'observed',
  ...more,
});

export const pointOf = (period: string, value: number, format: Format, more: Partial<ChartPoint> = {}): ChartPoint => ({
  ...counted(value, format),
  ...getPeriod(period).bounds,
  when: format.period(period),
  ...more,
});

const nb = formatIn('nb');
const nn = formatIn('nn');
const en = formatIn('en');
const money = (millions: number, more: Partial<ChartValue> = {}): ChartValue => ({
  value: millions * 1e6,
  said: nb.money(millions * 1e6),
  standing: 'adopted',
  ...more,
});
const at = (period: string, format = nb) => ({ ...getPeriod(period).bounds, when: format.period(period) });

/** A chart of each kind, and of what is hardest to draw of each. */
export const CHARTS: Readonly<Record<string, Chart>> = {
  'a line with all standings, a break and second-hand points': told({
    kind: 'lines',
    locale: 'nb',
    title: 'Innbyggere på venteliste for å bytte fastlege, målt ved utgangen av året',
    axis: { label: 'personer', divisor: 1 },
    source: 'Kilde: Helsedirektoratet, Statistisk sentralbyrå, Dagens Medisin og 3 kilder til',
    lines: [
      {
        name: '',
        points: [
          pointOf('2015-12', 55_042, nb),
          pointOf('2016-12', 76_000, nb, { isSecondhand: true }),
          pointOf('2017-12', 81_000, nb, { isDerived: true }),
          pointOf('2018-12', 108_123, nb, { breakBefore: 'ny telling' }),
          pointOf('2019', 120_000, nb, { standing: 'announced' }),
          pointOf('2020', 130_000, nb, { standing: 'proposed' }),
          pointOf('2021', 235_000, nb, { standing: 'adopted' }),
          pointOf('2022', 200_000, nb, { standing: 'paid' }),
          pointOf('2030', 210_000, nb, { standing: 'forecast' }),
        ],
      },
    ],
  }),
  'lines that end at the same place': told({
    kind: 'lines',
    locale: 'nn',
    title: 'Delar som liknar kvarandre',
    axis: { label: 'prosent', divisor: 1 },
    source: 'Kjelde: Statistisk sentralbyrå',
    lines: [
      'Kommunar med under 2 000 innbyggjarar',
      'Kommunar med 2 000–4 999 innbyggjarar',
      'Kommunar med 5 000–9 999',
      'Alle',
    ].map((name, place) => ({
      name,
      points: [pointOf('2016', 49 + place, nn), pointOf('2017', 50, nn), pointOf('2023', 51 + place / 10, nn)] as const,
    })) as never,
  }),
  'months of one year, below nought': told({
    kind: 'lines',
    locale: 'en',
    title: 'Net increase in GPs',
    axis: { label: 'GPs', divisor: 1 },
    source: 'Source: Norwegian Directorate of Health',
    lines: [
      {
        name: '',
        points: [
          pointOf('2023-09', -12, en),
          pointOf('2023-11', 8.5, en),
          pointOf('2024-01', 31, en),
          pointOf('2024-04-18', 22, en),
        ],
      },
    ],
  }),
  'one point': told({
    kind: 'lines',
    locale: 'en',
    title: 'One',
    axis: { label: 'NOK million', divisor: 1e6 },
    source: 'Source: one',
    lines: [{ name: '', points: [{ ...pointOf('2024', 0, en), said: 'NOK 0' }] }],
  }),
  'bars of two years with all forms': told({
    kind: 'bars',
    locale: 'nb',
    title: 'Allmennlegetjenesten i budsjettene for 2023 og 2024',
    axis: { label: 'millioner kroner', divisor: 1e6 },
    source: 'Kilde: Helsedirektoratet, april 2024',
    groups: [
      {
        name: 'Nasjonalt ALIS',
        bars: [
          { name: '2023', ...money(480.3, { isDerived: true }) },
          { name: '2024', ...money(609.8, { isSecondhand: true }) },
        ],
        difference: '+129,5 mill. kr (27 %)',
      },
      {
        name: 'Utdanningsfondet for primærmedisin, med alt som hører til på Ørlandet og i Båtsfjord',
        bars: [
          { name: '2023', ...money(11, { standing: 'proposed' }) },
          { name: '2024', ...money(0) },
          { name: 'Utbetalt', ...money(-4.5, { standing: 'paid', isDerived: true }) },
        ],
      },
    ],
  }),
  'bars with long names and values on both sides of nought': told({
    kind: 'bars',
    locale: 'en',
    title: 'Three concrete budget measures for better and more accessible GP services, and what came of each of them',
    axis: { label: 'kroner', divisor: 1 },
    source: 'Source: Ministry of Health',
    groups: ['2021', 'From January to October 2022'].map((name, place) => ({
      name,
      bars: [
        {
          name: "Patients' own payments in the GP scheme, current prices, in all municipalities",
          ...counted(2_040_700_123, en, { standing: 'paid' }),
        },
        { name: 'Spending per inhabitant', ...counted(place === 0 ? -1_900_123_456 : 0, en, { isSecondhand: true }) },
      ] as const,
    })) as never,
  }),
  'bars with short names and long values on both sides of nought': told({
    kind: 'bars',
    locale: 'en',
    title: 'Change',
    axis: { label: 'kroner', divisor: 1 },
    source: 'Source: Ministry of Health',
    groups: [
      { name: 'A name of some length', bars: [{ name: '', ...counted(-2_040_700_123, en, { standing: 'proposed' }) }] },
      { name: 'Another', bars: [{ name: '', ...counted(2_040_700_123, en, { isDerived: true }) }] },
    ],
  }),
  'bars with names beside them': told({
    kind: 'bars',
    locale: 'nn',
    title: 'Nye LIS1-stillingar',
    axis: { label: 'stillingar', divisor: 1 },
    source: 'Kjelde: Helsedirektoratet',
    groups: [2019, 2020, 2021, 2022].map((year) => ({
      name: String(year),
      bars: [{ name: '', ...counted((year - 2018) * 50, nn) }] as const,
    })) as never,
  }),
  'a timeline of all kinds': told({
    kind: 'timeline',
    locale: 'nb',
    title: 'ALIS-tilskuddet fra 2019 til 2025',
    source: 'Kilde: Helsedirektoratet og regjeringen',
    today: '2025-11-25',
    events: [
      {
        kind: 'scheme',
        ...at('2019-01-01'),
        text: 'ALIS-tilskuddet',
        held: { last: null, said: ['fra 1. januar 2019'] },
      },
      { kind: 'release', ...at('2019-11-05'), text: 'ALIS-avtaler for næringsdrivende leger' },
      {
        kind: 'money',
        ...at('2022-10-06'),
        text: 'økning i forslaget for 2023',
        amount: money(250, { standing: 'proposed' }),
      },
      { kind: 'money', ...at('2022-12'), text: 'økning i 2023', amount: money(250) },
      {
        kind: 'rule',
        ...at('2023-05-01'),
        text: 'Kravet om å være under spesialisering i allmennmedisin gjelder alle nye avtaler i kommunene',
        held: { last: '2026-05-31', said: ['fra 1. mai 2023', 'til 31. mai 2026'] },
      },
      {
        kind: 'rule',
        ...at('2023-09-30'),
        text: 'Bare denne dagen',
        held: { last: '2023-09-30', said: ['fra 30. september 2023', 'til 30. september 2023'] },
      },
      {
        kind: 'money',
        ...at('2024-01/2024-10'),
        text: 'til kommunene',
        amount: money(129.5, { standing: 'paid', isSecondhand: true, isDerived: true }),
      },
    ],
  }),
};
