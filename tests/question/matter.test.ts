import { expect, test } from 'vitest';
import { readTold } from '../../src/question/facts/text-told.ts';
import { matterSaid, questionSaid } from '../../src/question/matter.ts';
import { realTables } from '../eligibility/real-tables.ts';

const said = (text: string, id: string) => {
  const table = realTables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return matterSaid(readTold(text, '2026-11-27'), table, realTables);
};

test('words of its matter are said', () => {
  expect(said('Kan jeg slippe legevakt?', 'legevakt-exemption').isSaid).toBe(true);
  expect(said('Hvor mange fastleger er det i Norge?', 'legevakt-exemption').isSaid).toBe(false);
});

test('of two that are named, what is named first is asked about', () => {
  const text = 'Får jeg grunntilskudd ved siden av ALIS-tilskuddet?';
  expect(said(text, 'start-up-grant').isSaid).toBe(true);
  expect(said(text, 'alis-eligibility').isSaid).toBe(false);
});

test('words of whose case it decides nothing, wherever they stand', () => {
  expect(said('Jeg er fastlege. Hva er vedtatt om ALIS-tilskuddet?', 'alis-eligibility').isNever).toBe(true);
  expect(said('Får kommunen ALIS-tilskudd for meg?', 'alis-eligibility').isNever).toBe(false);
});

const questionOf = (text: string) => {
  const table = realTables.find(({ id }) => id === 'alis-eligibility');
  if (!table) throw new Error('there is no such table');
  return questionSaid(readTold(text, '2026-11-27'), table);
};

test('what few words point back to is asked about', () => {
  expect(questionOf('Rådmannen sier at kommunen kan få penger for at jeg blir veiledet. Gjelder det meg?')).toBe(
    'supervision-grant',
  );
  expect(questionOf('They say supervision money is only for full-timers. Is that so in my case?')).toBe(
    'supervision-grant',
  );
  // Who asks for something in words of their own points to nothing.
  expect(
    questionOf('Sjefen snakker om penger til veiledning. Men kan kommunen søke om ALIS-tilskudd for meg nå?'),
  ).toBeUndefined();
});
