import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnowledgeFaults } from '../../src/compile/fault.ts';
import { inspectKnowledge, loadKnowledge } from '../../src/compile/load.ts';
import { BROKEN, SOUND } from './broken.ts';

test('ids come from file names, and figures stand under value and measure in base units', () => {
  const { series, schemes, topics, tables } = loadKnowledge(SOUND);
  expect(series.map(({ id, scheme }) => [id, scheme])).toEqual([
    ['gp.count', 'gp'],
    ['gp.money', 'gp'],
    ['gp.rent', 'gp'],
    ['gp.wages', 'gp'],
  ]);
  expect(series[1]?.observations).toEqual([
    {
      id: 'gp.money:2024:level:proposed:budget-2024',
      period: '2024',
      value: 129_500_000,
      measure: 'level',
      status: 'proposed',
      source: 'budget-2024',
      where: { paragraph: 1 },
      printed: '129,5 millioner kroner',
    },
  ]);
  expect(schemes.flatMap(({ statements }) => statements.map(({ id, scheme }) => [id, scheme]))).toEqual([
    ['gp.growth', 'gp'],
  ]);
  expect(topics.flatMap(({ rules }) => rules.map(({ id, topic }) => [id, topic]))).toEqual([
    ['agency-excluded', 'alis-rules'],
    ['agency-excluded-all', 'alis-rules'],
  ]);
  expect(tables.map(({ id }) => id)).toEqual(['grant']);
});

test('the same files give the same knowledge, byte for byte', () => {
  expect(JSON.stringify(loadKnowledge(SOUND))).toBe(JSON.stringify(loadKnowledge(SOUND)));
});

test('a folder that is not there is an empty knowledge', () => {
  expect(inspectKnowledge(join(SOUND, 'nowhere'))).toMatchObject({ files: 0, faults: [], data: { releases: [] } });
});

test('broken knowledge is thrown with every fault', () => {
  const load = () => loadKnowledge(join(BROKEN, 'unknown-key'));
  expect(load).toThrow(KnowledgeFaults);
  expect(load).toThrow(/count\.yaml:2\n {2}"unti" is not a key/);
});
