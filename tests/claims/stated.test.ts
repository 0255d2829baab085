import { expect, test } from 'vitest';
import { checkMessage } from '../../src/claims/check.ts';
import { series, smallKnowledge } from '../small-knowledge.ts';

const said = 'Kommunene betaler i dag legevakten selv.';
const small = smallKnowledge({ series: [series('legevakt.leger', [])] });
const knowledge = smallKnowledge({
  ...small,
  schemes: small.schemes.map((scheme) => ({
    ...scheme,
    statements: [
      {
        id: 'legevakt.paid',
        scheme: scheme.id,
        about: 'who' as const,
        text: { nb: said, en: 'Municipalities pay for the casualty clinic themselves today.' },
        source: 'one',
        where: { paragraph: 1 },
      },
    ],
  })),
});

test('what says that something is so today is held against a claim as any other', () => {
  const { claims } = checkMessage('kommunene betaler legevakten selv', knowledge, '2026-11-26');
  expect(claims).toMatchObject([{ evidence: { kind: 'statements', statements: [{ id: 'legevakt.paid' }] } }]);
});
