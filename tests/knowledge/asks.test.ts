import { expect, test } from 'vitest';
import { asksIn, withoutAsks } from '../../src/knowledge/asks.ts';
import { thingsOf } from '../../src/reader/things.ts';
import { theKnowledge } from '../the-knowledge.ts';

test('ways of asking are known by what the reader calls things, and nothing else is taken out with them', () => {
  const asks = asksIn(theKnowledge);
  const things = new Set(thingsOf(theKnowledge).map(({ id }) => id));
  expect(Object.keys(asks).length).toBeGreaterThan(500);
  expect(Object.keys(asks).filter((id) => !things.has(id))).toEqual([]);
  const bare = withoutAsks(theKnowledge);
  expect(asksIn(bare)).toEqual({});
  const [scheme] = theKnowledge.schemes;
  const { asks: _asks, statements, ...rest } = scheme ?? { asks: {}, statements: [] };
  expect(bare.schemes[0]).toMatchObject(rest);
  expect(bare.schemes[0]?.statements.map(({ text }) => text)).toEqual(statements.map(({ text }) => text));
});
