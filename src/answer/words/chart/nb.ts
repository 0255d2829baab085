import type { ChartWords } from './en.ts';

export const chart: ChartWords = {
  forecast: 'framskrevet',
  derived: 'regnet ut',
  secondhand: 'ifølge andre',
  release: 'kilde',
  rule: 'regel',
  axisFrom: (label, value) => `${label}, aksen starter på ${value}`,
  read: 'Les av med piltastene',
  table: 'Som tabell',
  alt: {
    lines: (title) => `Linjediagram: ${title}.`,
    bars: (title) => `Stolpediagram: ${title}.`,
    timeline: (title) => `Tidslinje: ${title}.`,
    unit: (label) => `Viser ${label}.`,
    axis: (label, from, to) => `Aksen viser ${label}, fra ${from} til ${to}.`,
    of: (name) => `${name}: `,
    one: (value, when) => `Ett punkt, ${value}, ${when}.`,
    rose: (from, then, to, now) => `Stiger fra ${from} (${then}) til ${to} (${now}).`,
    fell: (from, then, to, now) => `Faller fra ${from} (${then}) til ${to} (${now}).`,
    level: (value, then, now) => `${value} både først (${then}) og sist (${now}).`,
    extremes: (least, then, most, when) => `Lavest ${least} (${then}), høyest ${most} (${when}).`,
    last: (value) => `Siste verdi: ${value}.`,
    breaks: (list) => `Kan ikke sammenlignes på tvers av: ${list}.`,
    events: (count, from, to) => `${count} hendelser, den første ${from}, den siste ${to}.`,
    more: (count) => `Og ${count} til.`,
  },
};
