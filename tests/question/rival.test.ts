import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { plain } from '../../src/answer/compose/draft.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { ROOT } from '../../src/compile/folder.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-26';
const ASKED = readFileSync(join(ROOT, 'tests/cases/unanswerable.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, 400)
  .map((line) => (JSON.parse(line) as { q: string }).q);

test('what may as well be meant is told only beside the nearest, and is another thing that says something by itself', () => {
  const read = ASKED.map((question) => readQuestion(question, theKnowledge, TODAY));
  const rivals = read.filter(({ rival }) => rival !== undefined);
  expect(rivals.length).toBeGreaterThan(20);
  for (const { outcome, steps, rival } of rivals) {
    expect(outcome).toBe('nearest');
    expect(rival).not.toEqual(steps[0]);
    expect(['figure', 'scheme', 'rule', 'trend', 'source', 'compare']).toContain(rival?.command);
  }
});

test('a rule that says the number of a figure again is no other thing', () => {
  const { steps, rival } = readQuestion(
    'Frikortgrensa, hvor høy er den i år, og teller legevakt med?',
    theKnowledge,
    TODAY,
  );
  expect(steps[0]?.options).toMatchObject({ series: 'user-fees.cap' });
  expect(rival?.options?.only).not.toBe('egenandel-cap-2026');
});

const LEADS: Readonly<Record<Locale, RegExp>> = {
  nb: /^Nærmeste jeg har: .*[.!?»] Eller: \S/,
  nn: /^Nærmaste eg har: .*[.!?»] Eller: \S/,
  en: /^The nearest I have: .*[.!?”] Or: \S/,
};

test.each(LOCALES)(
  'in %s both are said in the headline, each with its source, and the second has a button',
  async (locale) => {
    const commands = await loadCommands(theKnowledge);
    const answers = ASKED.map((question) =>
      answerToText(question, { locale, today: TODAY }, { knowledge: theKnowledge, commands }),
    ).filter(({ other }) => other?.answered && other.asked === undefined);
    const worded = answers.map((answered) => ({ answered, ...compose(answered, locale) }));
    const both = worded.filter(({ headline }) => LEADS[locale].test(plain(headline)));
    expect(both.length).toBeGreaterThan(worded.length / 4);
    for (const { answered, headline, next, surface } of worded) {
      // With a part that is named as open, so much longer.
      expect(plain(headline).length).toBeLessThanOrEqual(answered.further ? 285 : 205);
      // Nothing was put that could be said to be open.
      expect(JSON.stringify(surface)).not.toMatch(/«»|“”|undefined/);
      if (LEADS[locale].test(plain(headline)))
        expect(next.map(({ call }) => call)).toContainEqual(answered.other?.next?.call);
    }
  },
);
