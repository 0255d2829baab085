import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/command/command.ts';
import { release } from '../../../src/command/options/release.ts';
import { scheme } from '../../../src/command/options/scheme.ts';
import { series } from '../../../src/command/options/series.ts';
import { topic } from '../../../src/command/options/topic.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const context = { knowledge: theKnowledge, today: '2025-01-01', locale: 'nb', commands: [] } satisfies Context;
const idOf = (given: string) => {
  const read = scheme.read(given, context);
  return read.ok ? read.value.id : undefined;
};

test('every scheme answers to its id, its names and its aliases, however they are typed', () => {
  for (const { id, name, aliases } of theKnowledge.schemes) {
    for (const one of [id, name.nb, name.nn ?? name.nb, name.en, ...aliases]) {
      for (const typed of [one, one.toUpperCase(), ` ${one.replaceAll('-', ' ')} `]) expect(idOf(typed)).toBe(id);
      expect(idOf(one.replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('æ', 'ae'))).toBe(id);
    }
  }
});

describe('a slip of the keys', () => {
  test.each([
    ['basistilskud', 'basistilskudd'],
    ['primærhelsteam', 'primary-health-team'],
    ['grunntilskuddd', 'start-up-grant'],
    ['hndlingsplan', 'action-plan'],
  ])('%s is read as %s, and that is said', (given, id) => {
    expect(scheme.read(given, context)).toMatchObject({ ok: true, value: { id }, readAs: { nb: expect.any(String) } });
  });
  test.each(['alis a', 'a', 'tilskudd', 'xyzzy', '', '💉'])('%j is not enough to go by', (given) => {
    expect(scheme.read(given, context)).toMatchObject({ ok: false });
  });
});

test('what is written is read back as the same', () => {
  for (const one of theKnowledge.series)
    expect(series.read(series.write(one), context)).toEqual({ ok: true, value: one });
  for (const one of theKnowledge.topics)
    expect(topic.read(topic.write(one), context)).toEqual({ ok: true, value: one });
  for (const one of theKnowledge.releases)
    expect(release.read(release.write(one), context)).toEqual({ ok: true, value: one });
});

describe('while typing', () => {
  const suggest = (typed: string) => scheme.suggest?.(typed, context, {}).map(({ value }) => value) ?? [];

  test('all of them when nothing is typed, what most is known of first', () => {
    expect(suggest('')).toHaveLength(theKnowledge.schemes.length);
    expect(suggest('')[0]).toBe('gp');
  });
  test('what begins so, what holds such a word, what looks like it', () => {
    expect(suggest('legev')[0]).toBe('legevakt');
    expect(suggest('basistilskut')[0]).toBe('basistilskudd');
    expect(suggest('alis').slice(0, 1)).toEqual(['alis-grant']);
    expect(suggest('zzzzzz')).toEqual([]);
    expect(suggest('lsi')[0]).toBe('lis1');
    expect(suggest('alsi')[0]).toBe('alis-grant');
  });
  test('any text at all gives a list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const { suggest: of } of [scheme, series, topic, release])
          expect(of?.(typed, context, {})).toBeInstanceOf(Array);
      }),
    );
  });
});
