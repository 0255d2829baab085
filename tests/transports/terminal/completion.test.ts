import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLine } from '../../../src/transports/terminal/completion.ts';
import { smallHouse } from './small-house.ts';

const complete = (line: string, locale: 'nb' | 'en' = 'en') =>
  completeLine(line, { locale, today: '2026-11-21' }, smallHouse);

describe('completion', () => {
  test.each([
    ['', '', ['/ask ', '/pick ', '/visit ']],
    ['/', '/', ['/ask ', '/pick ', '/visit ']],
    ['/vi', '/vi', ['/visit ']],
    ['/visit ', '', ['day:', 'place:', 'urgent:']],
    ['/visit pl', 'pl', ['place:']],
    ['/visit 2024-04-18 ', '', ['place:', 'urgent:']],
    ['/visit day:2024-04-18 urgent:yes ', '', ['place:']],
    ['/visit place:', '', ['office ', '"old town" ', 'home ']],
    ['/visit place:of', 'of', ['office ']],
    ['/visit place:"old t', '"old t', ['"old town" ']],
    ['/visit 2024-04-18 OFF', 'OFF', ['office ']],
    ['hvor mye', '', []],
    ['/nothing ', '', []],
    ['/visit nothing:', '', []],
  ])('of %j', (line, typed, hits) => {
    expect(complete(line)).toEqual({ typed, hits, hints: [] });
  });

  test('names are offered in the language of the chat, or in English where that was begun', () => {
    expect(complete('/', 'nb').hits).toEqual(['/spør ', '/velg ', '/besøk ']);
    expect(complete('/vis', 'nb').hits).toEqual(['/visit ']);
    expect(complete('/visit ', 'nb').hits).toEqual(['dag:', 'sted:', 'haster:']);
    expect(complete('/besøk pla', 'nb').hits).toEqual(['place:']);
  });

  test('a value with a slip of the keys is told what it is near to', () => {
    expect(complete('/visit place:ofice')).toEqual({ typed: 'ofice', hits: [], hints: ['office  The office'] });
    expect(complete('/visit place:gamleb', 'nb').hints).toEqual(['old town  Gamlebyen']);
  });

  test('a hit always begins with what it completes, which ends the line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `/visit ${rest}`),
        ),
        (line) => {
          const { typed, hits } = complete(line);
          expect(line.endsWith(typed)).toBe(true);
          for (const hit of hits) expect(hit.toLowerCase().startsWith(typed.toLowerCase())).toBe(true);
        },
      ),
    );
  });
});
