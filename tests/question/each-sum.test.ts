import { expect, test } from 'vitest';
import { eachSum } from '../../src/question/each-sum.ts';
import { theKnowledge } from '../the-knowledge.ts';

const each = theKnowledge.getRule('alis-2025-26-rates').each ?? [];
const [usual = 0, remote = 0] = each.map(({ kroner }) => kroner);
const sum = (text: string) => eachSum({ text }, each, '2026-11-27')?.result.value;

test.each<[question: string, value: number]>([
  ['Vi har 3 ALIS-leger. Hvor mye tilskudd får vi til sammen?', 3 * usual],
  ['We have five doctors in training. How much is the grant in total?', 5 * usual],
  ['vi har 2 leger under utdanning i en av de minst sentrale kommunene, hvor mye blir det i alt', 2 * remote],
  ['3 alis på laveste sats og 1 på høyeste, hva blir det til sammen', 3 * usual + remote],
  ['Vi hadde 2 ALIS i fjor og har 5 nå. Hvor mye mer får vi?', 3 * usual],
  ['Vi har 7 ALIS-avtaler, og 3 av dem er næringsdrivende. Hva får vi til sammen?', 7 * usual],
  ['vi er tre ALIS her, kor mykje blir det te sammen i tilskudd på et år?', 3 * usual],
  ['4 ALIS hos oss, sentralitet 5. Hva blir det til sammen?', 4 * usual],
])('%s', (question, value) => {
  expect(sum(question)).toBe(value);
});

test.each([
  'Vi har fem ALIS, tre av dem hele året og to fra 1. september. Hva blir det til sammen?',
  'Vi har 3 ALIS i 60 prosent stilling. Hva blir det til sammen?',
  'Vi er 2 ALIS-er og en til på vei. Hva blir det til sammen?',
  'Vi har 7 ALIS, men 3 av dei gir vel berre halv sats. Kor mykje blir det til saman?',
  'Hva blir summen for tre ALIS over fire år?',
  'Vi har 3 ALIS-leger. Hvem søker?',
])('%s: nothing', (question) => {
  expect(sum(question)).toBeUndefined();
});
