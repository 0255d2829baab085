import { expect, test } from 'vitest';
import { heldUpIn } from '../../src/question/held-up.ts';
import { readAsked } from '../../src/reader/asked.ts';
import { questionIndex } from '../../src/reader/index.ts';
import { theKnowledge } from '../the-knowledge.ts';

const heldUp = (text: string) => heldUpIn(readAsked(text, questionIndex(theKnowledge), '2026-11-25'));

test('what is quoted is held up, whoever asks', () => {
  expect(heldUp('«det har blitt færre fastleger siden 2021» sant? jeg tror det er tull')).toBe(
    'det har blitt færre fastleger siden 2021',
  );
  expect(heldUp('someone wrote "over half of all GPs are employed now", is that so')).toBe(
    'over half of all GPs are employed now',
  );
});

test('a claim with a number is held up whole', () => {
  const text = 'stemmer det at 120 000 står uten fastlege?';
  expect(heldUp(text)).toBe(text);
});

test.each(['når er ei liste «åpen»', 'hva betyr "fast lønn" her', 'spurte «får jeg bytte fastlege nå da?» uten svar'])(
  'a term or a question in quotes states nothing: %s',
  (text) => {
    expect(heldUp(text)).toBeUndefined();
  },
);
