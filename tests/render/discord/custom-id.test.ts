import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Command, defineCommand, type Kind } from '../../../src/command/command.ts';
import { readCommandLine, writeCommandLine } from '../../../src/command/command-line.ts';
import { choice } from '../../../src/command/options/choice.ts';
import { date } from '../../../src/command/options/date.ts';
import { months } from '../../../src/command/options/months.ts';
import { text } from '../../../src/command/options/text.ts';
import { decodeClick, encodeClick } from '../../../src/render/discord/custom-id.ts';

const name = (en: string) => ({ en, nb: en });
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
const click = fc.record({
  action: fc.constantFrom('ask' as const, 'share' as const, 'page' as const),
  page: fc.integer({ min: 1, max: 200 }),
});

test('every line of the longest command fits, and comes back as it went in', () => {
  fc.assert(
    fc.property(fc.oneof(optionsOf([]), optionsOf(Object.keys(ELIGIBILITY))), click, (options, { action, page }) => {
      const command = writeCommandLine(eligibility, options);
      const id = encodeClick({ action, command, page }, commands);
      expect(id?.length).toBeLessThanOrEqual(100);
      expect(decodeClick(id ?? '', commands)).toEqual({ action, command, page });
    }),
    { numRuns: 500 },
  );
});

test('a free text comes back as it went in, or has no id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }), click, (question, { action, page }) => {
      const command = writeCommandLine(commands[1] as Command, { question });
      const id = encodeClick({ action, command, page }, commands);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      const back = decodeClick(id, commands);
      expect(back).toMatchObject({ action, page });
      expect(readCommandLine(back?.command ?? '', commands)).toEqual(readCommandLine(command, commands));
    }),
    { numRuns: 500 },
  );
});

test('a short line stands in the id as it is', () => {
  expect(encodeClick({ action: 'ask', command: '/ask question:hei', page: 1 }, commands)).toBe('a/ask question:hei');
  expect(encodeClick({ action: 'page', command: '/ask question:hei', page: 3 }, commands)).toBe('p3/ask question:hei');
});

test('an id from before the command changed is not read as something else', () => {
  const options = Object.fromEntries(Object.keys(ELIGIBILITY).map((one) => [one, 'unknown']));
  const command = writeCommandLine(eligibility, { ...options, 'substitute-months': '6' });
  const id = encodeClick({ action: 'ask', command, page: 1 }, commands);
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
        if (read) expect(read.command.startsWith('/')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
