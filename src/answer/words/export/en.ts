import type { Figure } from '../../../figures/figure.ts';

export const exported = {
  download: 'Download',
  /** `53 figures on the ALIS grant as CSV.` */
  headline: (count: string, isOne: boolean, what: string, format: string) =>
    `${isOne ? 'One figure' : `${count} figures`} on ${what} as ${format}.`,
  headlineAlone: (count: string, isOne: boolean, format: string) =>
    `${isOne ? 'One figure' : `${count} figures`} as ${format}.`,
  /** `Chart of the number of GPs as PNG.` */
  pictureHeadline: (what: string, format: string) => `Chart of ${what} as ${format}.`,
  pictureAlone: (format: string) => `The chart as ${format}.`,
  noPicture: (what: string) => `I have no chart of ${what}.`,
  noPictureAlone: 'I have no chart of that.',
  pictureOf:
    'A chart takes at least three figures over time, three events of a scheme, or two things of a kind with figures to hold against each other.',
  rows: 'One row for each figure, with unit, period, status and source.',
  how: {
    csv: 'Commas between the columns, decimal points. For Excel set to Norwegian, take XLSX.',
    xlsx: 'For Excel, Numbers and LibreOffice.',
    json: 'For programs: values in whole kroner and persons, each with its sources.',
    png: 'For documents and slides, with the source in the picture.',
    svg: 'Sharp at any size, for print and web pages, with the source in the picture.',
  },
  columns: {
    scheme: 'Scheme',
    label: 'Figure',
    period: 'Period',
    from: 'From',
    to: 'To',
    value: 'Value',
    unit: 'Unit',
    measure: 'Kind',
    status: 'Status',
    qualifier: 'Exact',
    secondhand: 'Second-hand',
    superseded: 'Corrected since',
    printed: 'As printed',
    formula: 'Worked out',
    note: 'Note',
    publisher: 'Publisher',
    title: 'Source',
    published: 'Published',
    where: 'Place',
    url: 'Address',
    others: 'Other sources',
    series: 'Id',
  },
  yes: 'yes',
  kroner: 'NOK',
  percent: 'per cent',
  measures: {
    level: 'number or amount',
    increase: 'change',
    cumulative: 'change over several years',
    'full-year': 'full-year effect',
    share: 'share',
    factor: 'times the year before',
  } satisfies Record<Figure['measure'], string> as Record<Figure['measure'], string>,
  qualifiers: {
    about: 'about',
    over: 'over',
    under: 'under',
    'at-least': 'at least',
    'at-most': 'at most',
  } satisfies Record<NonNullable<Figure['qualifier']>, string> as Record<NonNullable<Figure['qualifier']>, string>,
};

export type ExportWords = typeof exported;
