import { expect, test } from 'vitest';
import type { KnownCase } from '../../src/knowledge/knowledge.ts';
import { caseExamples, casesBy } from '../../src/reader/cases.ts';
import { featuresOf } from '../../src/reader/features.ts';
import { learn } from '../../src/reader/learn.ts';
import { NOTHING_LEARNT } from '../../src/reader/learnt.ts';
import { realTables } from '../eligibility/real-tables.ts';
import { smallKnowledge } from '../small-knowledge.ts';

const TABLE = 'legevakt-exemption';
const told = (text: string, facts: KnownCase['facts'], table = TABLE): KnownCase => ({ table, told: text, facts });
const CASES = [
  told('ungen er sju måneder og får pupp, jeg står på netter', { breastfeeding: 'under-one' }),
  told('gutten på ni måneder får pupp om natta, må jeg på vakt', { breastfeeding: 'under-one' }),
  told('alene med to unger om natta, må jeg på vakt', { grounds: 'social' }),
  told('alene med unger, ingen barnevakt, jeg står på netter', { grounds: 'social' }),
  told('byrået betaler meg, får kommunen tilskudd', { affiliation: 'agency' }, 'alis-eligibility'),
  told('leid ut av et byrå, får kommunen tilskudd for meg', { affiliation: 'agency' }, 'alis-eligibility'),
];
const question = (asked: string) => ({ asked, answer: 'rule:lis1/lis1-posts' });
const knowledge = smallKnowledge({
  tables: realTables,
  cases: CASES,
  questions: [question('hvor mange er i turnus'), question('hvor lenge er man i turnus')],
});
const NOTHING = new Map<string, number>();
const featuresIn = (text: string) => featuresOf(text, NOTHING);
const hear = casesBy(learn(caseExamples(knowledge, featuresIn)), realTables);
const heard = (text: string) => hear({ text, meanings: NOTHING });
const table = realTables.find(({ id }) => id === TABLE);
if (!table) throw new Error(`there is no table ${TABLE}`);

test('of which table a case is, in words that no phrase has', () => {
  const { ahead } = heard('ungen får fortsatt pupp og jeg står på netter');
  expect(ahead.get(TABLE)).toBeGreaterThan(0);
  expect([...ahead].sort(([, one], [, other]) => other - one)[0]?.[0]).toBe(TABLE);
  for (const far of heard('hvor mange er i turnus').ahead.values()) expect(far).toBeLessThan(0);
});

test('what it tells, and of the other inputs nothing', () => {
  const facts = heard('ungen på åtte måneder får pupp').facts(table);
  expect(facts.get('breastfeeding')).toMatchObject({ value: 'under-one', ahead: expect.any(Number) });
  expect(facts.get('grounds')).toBeUndefined();
  expect(facts.get('pregnancy')).toBeUndefined();
});

test('where nothing was learnt, nothing is heard', () => {
  const { ahead, facts } = casesBy(NOTHING_LEARNT, realTables)({ text: 'ungen får pupp', meanings: NOTHING });
  expect(new Set(ahead.values())).toEqual(new Set([Number.NEGATIVE_INFINITY]));
  expect(facts(table).size).toBe(0);
});
