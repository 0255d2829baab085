import { expect, test } from 'vitest';
import type { ChangesAnswer } from '../../src/answer/answer.ts';
import { compose } from '../../src/answer/compose/compose.ts';
import { answer as answerSchema } from '../../src/answer/schema.ts';
import { answerToText } from '../../src/answer-to.ts';
import { lineOf } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import type { Edition } from '../../src/knowledge/knowledge.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { observation, release, series, smallKnowledge } from '../small-knowledge.ts';
import { theKnowledge } from '../the-knowledge.ts';

const commands = await loadCommands();
const nothing = { added: [], changed: [], removed: [] };
const edition = (date: string, more: Partial<Edition> = {}): Edition => ({
  date,
  releases: nothing,
  figures: { added: {}, changed: [], removed: [] },
  rules: nothing,
  outcomes: [],
  ...more,
});

const EDITIONS: readonly Edition[] = [
  edition('2026-03-01', {
    figures: {
      added: { 'gp.money': ['2026', '2030'] },
      changed: [
        { figure: '2024:level:one', before: 5_000_000 },
        { figure: 'gone', before: 1 },
      ],
      removed: ['gp.money:1999:level:proposed:one', '2024:level:one'],
    },
    releases: { added: ['two', 'gone'], changed: [], removed: [] },
    note: { nb: 'Rettet.', en: 'Corrected.' },
  }),
  edition('2026-02-01', { figures: { added: { 'gp.money': ['2025'] }, changed: [], removed: [] } }),
  edition('2026-01-01', { begins: { releases: 1, figures: 1, rules: 0 } }),
];

const money = series('gp.money', [
  observation({ value: 7_000_000 }),
  observation({ period: '2025', value: 8_000_000 }),
  observation({ period: '2026', value: 9_000_000, source: 'two' }),
]);

function ask(line: string, editions: readonly Edition[] = EDITIONS) {
  const knowledge = smallKnowledge({ series: [money], releases: [release('one'), release('two')], editions });
  const answered = answerToText(line, { locale: 'en', today: '2026-04-01' }, { knowledge, commands });
  expect(answerSchema.parse(answered.answer)).toEqual(answered.answer);
  expect(answered.answer.kind).toBe('changes');
  return { answer: answered.answer as ChangesAnswer, text: renderTerminal(compose(answered, 'en'), { full: true }) };
}

test('without a day it tells of the newest edition, each figure with its source, and what was before', () => {
  const { answer, text } = ask('/whats-new');
  expect(answer.editions).toEqual(['2026-03-01']);
  expect(answer.figures).toMatchObject([{ scheme: 'gp', count: 1, newest: [{ period: '2026' }] }]);
  expect(answer.changed).toMatchObject([{ figure: { value: 7_000_000 }, before: 5_000_000 }]);
  expect(answer.releases).toMatchObject({ count: 1, newest: [{ id: 'two' }] });
  expect(text).toMatch(/^Last changed on 1 March 2026: 1 new figure, 1 changed figure,? and 1 new source\./);
  expect(text).toContain('Corrected.');
  expect(text).toMatch(/NOK 7 million in 2024 \(proposed\) \[1\] Before: NOK 5 million\./);
});

test('what came back, or has gone since, is not told as it was', () => {
  const { answer, text } = ask('/whats-new');
  expect(answer.removed).toEqual({ figures: 1, rules: 0, releases: 0 });
  expect(text).toContain('Taken out: 1 figure.');
});

test('since a day, all editions from that day on are told of together', () => {
  const { answer, text } = ask('/whats-new since:2026-02-01');
  expect(answer.editions).toEqual(['2026-03-01', '2026-02-01']);
  expect(answer.figures[0]?.newest.map(({ period }) => period)).toEqual(['2026', '2025']);
  expect(text).toMatch(/^Since 1 February 2026: 2 new figures/);
});

test('with the first edition among them, it says how much there was at first', () => {
  expect(ask('/nytt 1.1.2026').text).toContain('I began on 1 January 2026 with 1 figure and 1 source.');
  const [, , first] = EDITIONS;
  expect(ask('/whats-new', first ? [first] : []).text).toMatch(/^I began on 1 January 2026/);
});

test('where nothing has changed, it says so and when something last did', () => {
  const { answer, text } = ask('/whats-new since:2026-03-02');
  expect(answer).toMatchObject({ editions: [], latest: '2026-03-01', figures: [] });
  expect(text).toMatch(/^Nothing has changed since 2 March 2026\. The last change was on 1 March 2026\./);
  expect(ask('/whats-new', []).text).toMatch(/^I have no record of changes yet\./);
});

test('an answer that is another now says whom it concerns: what decides, and the day', () => {
  const { editions, tables } = theKnowledge;
  const changed = editions.flatMap(({ outcomes }) => outcomes);
  expect(changed.length).toBeGreaterThan(0);
  const since = editions.at(-1)?.date ?? '';
  const house = { knowledge: theKnowledge, commands };
  const { answer } = answerToText(`/whats-new since:${since}`, { locale: 'nb', today: '2026-11-26' }, house);
  const { outcomes } = answer as ChangesAnswer;
  expect(outcomes).toHaveLength(changed.length);
  for (const { told, on, call } of outcomes) {
    const table = tables.find((one) => call.command === one.command.name.en);
    const labels = table?.inputs.concat(table.derived as never).map(({ label }) => label) ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const { label } of told) expect(labels).toContainEqual(label);
    if (on !== null) expect(lineOf(call)).toContain(on);
  }
});
