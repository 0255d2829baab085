import { expect, test } from 'vitest';
import { questionIndex } from '../../src/reader/index.ts';
import { matchesOf, standingsOf } from '../../src/reader/match.ts';
import { normOf, vectorOf } from '../../src/reader/vector.ts';
import { theKnowledge } from '../the-knowledge.ts';

const index = questionIndex(theKnowledge);
const sought = (text: string) => {
  const meanings = vectorOf(index.lexicon.read(text).meanings, [], index.rarity);
  return { text, meanings, norm: normOf(meanings) };
};
const TEXTS = ['Over 100 000 står uten fastlege', 'Kommunen betaler for rettleiinga', 'GPs have 1,000 patients', ''];

test.each(TEXTS)('how all things stand to a text is what its matches tell: %s', (text) => {
  const matches = matchesOf(sought(text), index);
  const { behind, covered } = standingsOf(sought(text), index);
  const told = new Map(matches.map(({ at, score, covered: share }) => [at, [(matches[0]?.score ?? 0) - score, share]]));
  expect(index.things.map((_, at) => [behind[at], covered(at)])).toEqual(
    index.things.map((_, at) => told.get(at) ?? [Infinity, 0]),
  );
});

test('what may not be looked for is left out, and the others stand as they did', () => {
  const all = matchesOf(sought(TEXTS[0] ?? ''), index);
  const series = all.filter(({ thing }) => thing.kind === 'series');
  expect(series.length).toBeGreaterThan(3);
  expect(matchesOf(sought(TEXTS[0] ?? ''), index, 3, undefined, ({ kind }) => kind === 'series')).toEqual(
    series.slice(0, 3),
  );
});
