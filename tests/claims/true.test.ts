import { expect, test } from 'vitest';
import { checkMessage } from '../../src/claims/check.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-25';
const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');
const NOUNS: Readonly<Record<string, readonly [nb: string, en: string]>> = {
  NOK: ['kroner', 'kroner'],
  persons: ['personer', 'people'],
  GPs: ['fastleger', 'GPs'],
  percent: ['prosent', 'per cent'],
  lists: ['lister', 'lists'],
  municipalities: ['kommuner', 'municipalities'],
  positions: ['stillinger', 'positions'],
  agreements: ['avtaler', 'agreements'],
  hours: ['timer', 'hours'],
  consultations: ['konsultasjoner', 'consultations'],
};

function whenOf(period: string, months: readonly string[]): string | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (year === undefined) return undefined;
  return month === undefined ? year : `${months[Number(month) - 1]} ${year}`;
}

/** What a source says, in plain words and with its own label, in both languages. */
function saidOf({ label, value, unit, period, measure }: Figure): readonly string[] {
  const nouns = NOUNS[unit];
  const [nb, en] = [whenOf(period, MONTHS), whenOf(period, MONTHS_EN)];
  if (!nouns || nb === undefined || en === undefined) return [];
  const isMore = measure === 'increase' || measure === 'cumulative';
  const [number, numberEn] = ['nb', 'en'].map((locale) => new Intl.NumberFormat(locale).format(value));
  return [
    `${label.nb} ${isMore ? 'økte med' : 'var'} ${number} ${nouns[0]} i ${nb}`,
    `${label.en} ${isMore ? 'rose by' : 'was'} ${numberEn} ${nouns[1]} in ${en}`,
  ];
}

const figures = theKnowledge.series
  .map((series) => ({
    id: series.id,
    said: figuresOf(series, theKnowledge)
      .filter(({ value, measure, derived }) => value > 0 && measure !== 'factor' && measure !== 'full-year' && !derived)
      // Each in one of the languages, turn by turn.
      .flatMap((figure, at) => saidOf(figure)[at % 2] ?? []),
  }))
  .filter(({ said }) => said.length > 0);

test('what a source says is never called wrong, and nearly always right', () => {
  const verdicts = figures.flatMap(({ said }) =>
    said.map((text) => ({ text, found: checkMessage(text, theKnowledge, TODAY).claims.map(({ verdict }) => verdict) })),
  );
  expect(verdicts.length).toBeGreaterThan(500);
  expect(verdicts.filter(({ found }) => found.includes('differs')).map(({ text }) => text)).toEqual([]);
  const missed = verdicts.filter(({ found }) => !found.includes('matches'));
  expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(verdicts.length / 20);
}, 120_000);
