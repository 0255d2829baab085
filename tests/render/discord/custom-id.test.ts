import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Command, defineCommand, type Kind } from '../../../src/command/command.ts';
import { callTo } from '../../../src/command/command-line.ts';
import { choice } from '../../../src/command/options/choice.ts';
import { date } from '../../../src/command/options/date.ts';
import { number } from '../../../src/command/options/number.ts';
import { text } from '../../../src/command/options/text.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { decodeClick, encodeClick } from '../../../src/render/discord/custom-id.ts';

const name = (en: string) => ({ en, nb: en });
const months = number('months');
const VALUES = ['in-training', 'specialist', 'not-in-training', 'unknown'];
const oneOf = (values: readonly string[]) => choice(values.map((value) => ({ value, label: name(value) })));
const option = (kind: Kind<string>, called: string) => ({ name: name(called), description: name(called), kind });
const make = (called: string, kinds: Readonly<Record<string, Kind<string>>>): Command =>
  defineCommand({
    name: name(called),
    title: name(called),
    description: name(called),
    options: Object.fromEntries(Object.entries(kinds).map(([one, kind]) => [one, option(kind, one)])),
    example: `/${called}`,
    answer: () => ({ kind: 'help', commands: [], notices: [], next: [] }),
  });

const ELIGIBILITY = {
  training: oneOf(VALUES),
  post: oneOf(VALUES),
  'substitute-months': months,
  agreement: oneOf(VALUES),
  signed: date,
  started: date,
  amended: date,
  affiliation: oneOf(VALUES),
  'side-affiliation': oneOf(VALUES),
  clinic: oneOf(VALUES),
  'part-time': oneOf(VALUES),
  assessed: date,
};
const eligibility = make('alis-eligibility', ELIGIBILITY);
const commands = [eligibility, make('ask', { question: text })];

const isoDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2096-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dateValue = fc.oneof(
  isoDay,
  isoDay.map((day) => `../${day}`),
  isoDay.map((day) => `${day}/..`),
  fc.constant('unknown'),
);
const valueFor = (kind: Kind<string>) =>
  kind === date ? dateValue : kind === months ? fc.nat({ max: 240 }).map(String) : fc.constantFrom(...VALUES);
const optionsOf = (requiredKeys: readonly string[]) =>
  fc.record(Object.fromEntries(Object.entries(ELIGIBILITY).map(([one, kind]) => [one, valueFor(kind)])), {
    requiredKeys: [...requiredKeys],
  }) as fc.Arbitrary<Record<string, string>>;
const locale = fc.constantFrom(...LOCALES);
const click = fc.oneof(
  fc.record({ action: fc.constantFrom('ask' as const, 'share' as const), locale }),
  fc.record({ action: fc.constant('open' as const), locale }),
  fc.record(
    {
      action: fc.constant('open' as const),
      locale,
      fold: fc.stringMatching(/^[a-z]{1,8}$/),
      page: fc.integer({ min: 2, max: 200 }),
    },
    { requiredKeys: ['action', 'locale', 'fold'] },
  ),
);

test('every line of the longest command fits, and comes back as it went in', () => {
  fc.assert(
    fc.property(fc.oneof(optionsOf([]), optionsOf(Object.keys(ELIGIBILITY))), click, (options, one) => {
      const call = callTo(eligibility, options);
      const id = encodeClick({ ...one, call }, commands);
      expect(id?.length).toBeLessThanOrEqual(100);
      expect(decodeClick(id ?? '', commands)).toEqual({ ...one, call });
    }),
    { numRuns: 500 },
  );
});

test('a free text comes back as it went in, or has no id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), click, (question, one) => {
      const call = callTo(commands[1] as Command, { question });
      const id = encodeClick({ ...one, call }, commands);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(decodeClick(id, commands)).toMatchObject({ ...one, call });
    }),
    { numRuns: 500 },
  );
});

const HEI = { command: 'ask', options: { question: 'hei' } };

test('a short line stands in the id as it is', () => {
  const call = HEI;
  expect(encodeClick({ action: 'ask', call, locale: 'nn' }, commands)).toBe('an/ask question:hei');
  expect(encodeClick({ action: 'open', call, locale: 'nb', fold: 'why', page: 3 }, commands)).toBe(
    'obwhy.3/ask question:hei',
  );
  expect(encodeClick({ action: 'open', call, locale: 'en' }, commands)).toBe('oe/ask question:hei');
});

test('a report says which version of the knowledge gave the answer, where that is one', () => {
  const report = { action: 'report', call: HEI, locale: 'nb' } as const;
  const id = encodeClick({ ...report, version: 'ffee00112233' }, commands);
  expect(id).toBe('rb@_-4AESIz/ask question:hei');
  expect(decodeClick(id ?? '', commands)).toEqual({ ...report, version: 'ffee00112233' });
  expect(encodeClick({ ...report, version: 'v1' }, commands)).toBe('rb/ask question:hei');
  expect(decodeClick('rb@short/ask question:hei', commands)).toBeUndefined();
});

test('an id from before clicks had a language is still read, and speaks none', () => {
  expect(decodeClick('a/ask question:hei', commands)).toEqual({
    action: 'ask',
    call: HEI,
    locale: undefined,
  });
});

test('an id from before the command changed is not read as something else', () => {
  const options = Object.fromEntries(Object.keys(ELIGIBILITY).map((one) => [one, 'unknown']));
  const call = callTo(eligibility, { ...options, 'substitute-months': '6' });
  const id = encodeClick({ action: 'ask', call, locale: 'nb' }, commands);
  expect(id).toContain('~');
  const changed = make('alis-eligibility', { ...ELIGIBILITY, post: oneOf(['fastlege', ...VALUES]) });
  expect(decodeClick(id ?? '', [changed])).toBeUndefined();
});

test('whatever is not an id is not read as one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `a~alis-eligibility.${rest}`),
      ),
      (id) => {
        const read = decodeClick(id, commands);
        if (read) expect(commands.map((one) => one.name.en)).toContain(read.call.command);
      },
    ),
    { numRuns: 500 },
  );
});

test('a text that its message keeps needs only the name of its command', () => {
  const question = 'hvor mange '.repeat(30).trim();
  const ask = { ...(commands[1] as Command), message: { name: { nb: 'Svar', en: 'Answer' }, option: 'question' } };
  const call = callTo(ask, { question });
  const one = { action: 'open' as const, locale: 'nb' as const, fold: 'grounds', page: 2 };
  expect(encodeClick({ ...one, call }, [ask])).toBeUndefined();
  const id = encodeClick({ ...one, call }, [ask], true) ?? '';
  expect(decodeClick(id, [ask], question)).toEqual({ ...one, call });
  expect(decodeClick(id, [ask])).toBeUndefined();
});
