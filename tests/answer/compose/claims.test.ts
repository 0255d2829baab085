import { expect, test } from 'vitest';
import type { ClaimsAnswer } from '../../../src/answer/answer.ts';
import { compose } from '../../../src/answer/compose/compose.ts';
import type { Block } from '../../../src/answer/worded.ts';
import { citations } from './citations.ts';

const nearest = (short: string): ClaimsAnswer => ({
  kind: 'claims',
  isCut: false,
  notices: [],
  next: [],
  claims: [
    {
      verdict: 'nearest',
      said: 'handlingsplanen varer til 2030',
      about: { nb: 'Handlingsplanen', en: 'The action plan' },
      evidence: {
        kind: 'statements',
        statements: [
          {
            id: 'plan',
            scheme: 'plan',
            about: 'plan',
            text: { nb: short, en: short },
            short: { nb: short, en: short },
            period: null,
            to: null,
            citations,
          },
        ],
      },
    },
  ],
});

const lineOf = (block: Block): string =>
  block.kind === 'paragraph' ? block.line.map(({ text }) => text).join('') : block.kind;

function read(answer: ClaimsAnswer) {
  const knowledge = { version: '1', newest: '2026-11-26' };
  const { headline, surface } = compose({ call: '/check', answer, today: '2026-11-26', knowledge }, 'nb');
  return { headline: headline.map(({ text }) => text).join(''), under: surface.map(lineOf) };
}

const CLAIM = '? «handlingsplanen varer til 2030»';

test('the nearest to a claim alone is told with its lead, in the headline or under it, and once', () => {
  for (const brief of ['Planen varte i fire år.', 'Handlingsplanen for allmennlegetjenesten varte fra 2020 til 2024.'])
    expect(read(nearest(brief))).toEqual({ headline: `Kan ikke sjekkes. Nærmest: ${brief}`, under: [CLAIM] });
  const longer =
    'Handlingsplanen for allmennlegetjenesten varte i fire år, fra 1. juli 2020. Så kom en opptrappingsplan.';
  expect(read(nearest(longer))).toEqual({
    headline: 'Det kan jeg ikke sjekke.',
    under: [CLAIM, `Nærmest: ${longer}`],
  });
});
