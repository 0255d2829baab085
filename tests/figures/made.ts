import type { Figure } from '../../src/figures/figure.ts';

const citation = {
  release: 'r',
  title: 't',
  publisher: 'p',
  published: null,
  url: 'https://example.org',
  where: {},
  printed: null,
};

/** A figure of one series, counted and its publisher's own unless said otherwise; its id tells it from the others. */
export const made = (given: Partial<Figure>): Figure => ({
  id: JSON.stringify(given),
  scheme: 's',
  series: 's.one',
  label: { nb: 'Tall', en: 'Figure' },
  value: 100,
  unit: 'persons',
  period: '2024',
  measure: 'level',
  status: 'observed',
  printed: null,
  citations: [citation],
  ...given,
});

/** One figure a year from a year on, with these values. */
export const yearly = (from: number, values: readonly number[], given: Partial<Figure> = {}): readonly Figure[] =>
  values.map((value, at) => made({ period: String(from + at), value, ...given }));
