/** What stands in a picture of figures, and what it says to whoever does not see it. */
export const chart = {
  /** Beside its mark in the key of a picture; the statuses have their own words. */
  forecast: 'forecast',
  derived: 'worked out',
  secondhand: 'according to others',
  release: 'source',
  rule: 'rule',
  scheme: 'scheme',
  /** Beside a bar that begins on a day and ends on another; one that has no end is told from when. */
  from: (day: string) => `from ${day}`,
  until: (day: string) => `to ${day}`,
  /** The axis does not begin at nought. */
  axisFrom: (label: string, value: string) => `${label}, axis from ${value}`,
  /** Beside a picture on a page. */
  read: 'Read off with the arrow keys',
  table: 'As a table',
  alt: {
    lines: (title: string) => `Line chart: ${title}.`,
    bars: (title: string) => `Bar chart: ${title}.`,
    timeline: (title: string) => `Timeline: ${title}.`,
    unit: (label: string) => `It shows ${label}.`,
    axis: (label: string, from: string, to: string) => `The axis shows ${label}, from ${from} to ${to}.`,
    of: (name: string) => `${name}: `,
    one: (value: string, when: string) => `One point, ${value}, ${when}.`,
    rose: (from: string, then: string, to: string, now: string) => `Rises from ${from} (${then}) to ${to} (${now}).`,
    fell: (from: string, then: string, to: string, now: string) => `Falls from ${from} (${then}) to ${to} (${now}).`,
    level: (value: string, then: string, now: string) => `${value} both first (${then}) and last (${now}).`,
    extremes: (least: string, then: string, most: string, when: string) =>
      `Lowest ${least} (${then}), highest ${most} (${when}).`,
    last: (value: string) => `Last value: ${value}.`,
    breaks: (list: string) => `Not to be compared across: ${list}.`,
    events: (count: number, from: string, to: string) => `${count} events, the first ${from}, the last ${to}.`,
    more: (count: number) => `And ${count} more.`,
  },
};

export type ChartWords = typeof chart;
