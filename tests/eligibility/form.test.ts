import { expect, test } from 'vitest';
import { evaluateTable } from '../../src/eligibility/evaluation.ts';
import { realTables } from './real-tables.ts';

const TODAY = '2026-11-22';

function formFor(id: string, told: Readonly<Record<string, string>>) {
  const table = realTables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return evaluateTable(table, told, TODAY).form;
}

test('asks first for what rests on nothing else', () => {
  expect(formFor('alis-eligibility', {})).toEqual({
    fields: ['training', 'post', 'agreement', 'affiliation', 'clinic'],
    isWanted: true,
  });
  expect(formFor('legevakt-exemption', {}).fields).toEqual(['post', 'age', 'pregnancy', 'breastfeeding', 'grounds']);
});

const FIVE = {
  training: 'in-training',
  post: 'fastlege',
  agreement: 'yes',
  affiliation: 'municipal-employee',
  clinic: 'municipality',
};

test('a sixth fact is asked by itself, and only where it decides', () => {
  expect(formFor('alis-eligibility', FIVE).isWanted).toBe(false);
  expect(formFor('alis-eligibility', { ...FIVE, affiliation: 'agency' }).isWanted).toBe(false);
});

test('what is open comes before what can be changed', () => {
  const { fields, isWanted } = formFor('alis-eligibility', { ...FIVE, affiliation: 'agency', assessed: '2024-06-01' });
  expect(fields).toContain('signed');
  expect(fields).toHaveLength(5);
  expect(isWanted).toBe(false);
});

test('what was told can be changed once all is settled', () => {
  expect(formFor('alis-eligibility', { training: 'specialist' })).toEqual({ fields: ['training'], isWanted: false });
});
