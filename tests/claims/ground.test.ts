import { expect, test } from 'vitest';
import { groundOf } from '../../src/claims/ground.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-27';

test('a scheme is a ground by what it is, cited', () => {
  const { what, sources } = theKnowledge.getScheme('legevakt');
  const found = groundOf({ id: 'scheme:legevakt', kind: 'scheme' }, theKnowledge, TODAY);
  expect(found?.evidence).toMatchObject({ kind: 'statements', statements: [{ scheme: 'legevakt', text: what }] });
  expect(found?.evidence).toHaveProperty(['statements', 0, 'source'], sources[0]?.source);
});

test('a series is one by its newest figure', () => {
  const found = groundOf({ id: 'series:gp.count', kind: 'series' }, theKnowledge, TODAY);
  expect(found?.evidence).toMatchObject({ kind: 'figures', figures: [{ series: 'gp.count' }] });
});
