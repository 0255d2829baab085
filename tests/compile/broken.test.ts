import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectKnowledge } from '../../src/compile/load.ts';
import { BROKEN, defects, EXPECTED, inspectBroken, SOUND } from './broken.ts';

test('the knowledge that the defects are laid over has no fault itself', () => {
  expect(inspectKnowledge(SOUND).faults).toEqual([]);
});

test.each(defects())('%s', (name) => {
  const { faults, data } = inspectBroken(name);
  expect(faults).toEqual(JSON.parse(readFileSync(join(BROKEN, name, EXPECTED), 'utf8')));
  expect(faults).not.toEqual([]);
  expect(data).toBeUndefined();
});
