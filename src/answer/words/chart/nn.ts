import type { ChartWords } from './en.ts';

export const chart: ChartWords = {
  forecast: 'framskrive',
  derived: 'rekna ut',
  secondhand: 'ifølgje andre',
  release: 'kjelde',
  rule: 'regel',
  axisFrom: (label, value) => `${label}, aksen startar på ${value}`,
  read: 'Les av med piltastane',
  table: 'Som tabell',
  alt: {
    lines: (title) => `Linjediagram: ${title}.`,
    bars: (title) => `Stolpediagram: ${title}.`,
    timeline: (title) => `Tidslinje: ${title}.`,
    unit: (label) => `Viser ${label}.`,
    axis: (label, from, to) => `Aksen viser ${label}, frå ${from} til ${to}.`,
    of: (name) => `${name}: `,
    one: (value, when) => `Eitt punkt, ${value}, ${when}.`,
    rose: (from, then, to, now) => `Stig frå ${from} (${then}) til ${to} (${now}).`,
    fell: (from, then, to, now) => `Fell frå ${from} (${then}) til ${to} (${now}).`,
    level: (value, then, now) => `${value} både først (${then}) og sist (${now}).`,
    extremes: (least, then, most, when) => `Lågast ${least} (${then}), høgast ${most} (${when}).`,
    last: (value) => `Siste verdi: ${value}.`,
    breaks: (list) => `Kan ikkje samanliknast på tvers av: ${list}.`,
    events: (count, from, to) => `${count} hendingar, den første ${from}, den siste ${to}.`,
    more: (count) => `Og ${count} til.`,
  },
};
