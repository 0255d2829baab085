import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchesOf, mayBeIn, phraseList, readPhrase } from '../../../src/question/facts/phrase.ts';
import { tellersOf } from '../../../src/question/facts/tellers.ts';
import { readTold } from '../../../src/question/facts/text-told.ts';
import { realTables } from '../../eligibility/real-tables.ts';

const TODAY = '2026-11-25';

const textsOf = (table: string): readonly string[] => {
  const file = join(import.meta.dirname, '..', '..', '..', 'knowledge', 'cases', `${table}.yaml`);
  const { cases } = parse(readFileSync(file, 'utf8')) as { cases: readonly { told: string }[] };
  return cases.map(({ told }) => told);
};

describe('phrases of a table, looked up by what each needs', () => {
  test.each(realTables.map((table) => [table.id, table] as const))(
    '%s: none that stands in a case is passed over',
    (id, table) => {
      const list = tellersOf(table);
      let stood = 0;
      for (const text of textsOf(id)) {
        const { words } = readTold(text, TODAY);
        const standing = list.all.filter(({ phrase }) => matchesOf(phrase, words).length > 0);
        expect(new Set(mayBeIn(list, words)), text).toEqual(new Set([...mayBeIn(list, words), ...standing]));
        stood += standing.length;
      }
      expect(stood).toBeGreaterThan(0);
    },
  );

  test('few of a list are looked at, and in its order', () => {
    const written = ['i permisjon', '{n} pasienter', 'fastlege siden {date}', '(gravid/ventar barn)', 'vikar*'];
    const list = phraseList(written, readPhrase);
    const may = (text: string) => mayBeIn(list, readTold(text, TODAY).words);
    expect(may('Vikarlege med 300 pasienter')).toEqual(['{n} pasienter', 'vikar*']);
    expect(may('Eg ventar barn')).toEqual(['(gravid/ventar barn)']);
    expect(may('Hva er knekkpunktet?')).toEqual([]);
  });
});
