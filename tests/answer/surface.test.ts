import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answered } from '../../src/answer/answered.ts';
import { compose } from '../../src/answer/compose/compose.ts';
import { withoutBrackets } from '../../src/answer/compose/headline.ts';
import { formatIn } from '../../src/answer/format.ts';
import type { Block, Worded } from '../../src/answer/worded.ts';
import { answerToText } from '../../src/answer-to.ts';
import { lineOf } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { ANSWERS, answeredWith, locale } from './arbitrary.ts';
import { casesAsked, everythingKnown } from './every-answer.ts';
import { measure, quantile } from './measure.ts';

/** What a surface may not be, whatever the answer. */
/** @param longest The longest headline: of two questions, or two things that may be meant, it is two sentences. */
function faultsOf(worded: Worded, longest = 120): readonly string[] {
  const { headline, lines, words, sources } = measure(worded);
  return [
    ...(headline.length > longest || headline === '' ? [`a headline of ${headline.length} characters`] : []),
    ...(/[[\](){};\n]/.test(headline) ? ['a bracket, a semicolon or a break in the headline'] : []),
    ...(lines.length > 10 ? [`${lines.length} lines`] : []),
    ...(words > 80 ? [`${words} words`] : []),
    ...(sources > 3 ? [`${sources} sources`] : []),
  ];
}

describe('whatever an answer holds', () => {
  test.each(ANSWERS)('%s: its surface is read in ten seconds', (_kind, answers) => {
    fc.assert(
      fc.property(answeredWith(answers), locale, (answered, inLocale) => {
        expect(faultsOf(compose(answered, inLocale))).toEqual([]);
        const nearest = compose({ ...answered, standing: 'nearest' }, inLocale);
        expect(faultsOf(nearest)).toEqual([]);
        // What says that there is nothing is not the nearest of anything.
        if (answered.answer.kind !== 'not-found')
          expect(measure(nearest).headline).toMatch(/^(?:Nærmeste jeg har|Nærmaste eg har|The nearest I have): /);
      }),
      { numRuns: 60 },
    );
  });

  test.each(ANSWERS)('%s: its folds have names and ids of their own, and none is empty', (_kind, answers) => {
    fc.assert(
      fc.property(answeredWith(answers), locale, (answered, inLocale) => {
        const { folds } = compose(answered, inLocale);
        expect(new Set(folds.map(({ id }) => id)).size).toBe(folds.length);
        expect(new Set(folds.map(({ label }) => label)).size).toBe(folds.length);
        for (const { id, label, blocks } of folds) {
          expect(id).toMatch(/^[a-z]{1,8}$/);
          expect(label.trim()).not.toBe('');
          expect(blocks.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const commands = await loadCommands();
const house = { knowledge: theKnowledge, commands };
const lines = [...new Set([...casesAsked(), ...everythingKnown(theKnowledge)])];
const all: readonly Answered[] = lines.map((line) => answerToText(line, { locale: 'nb', today: '2026-11-22' }, house));

/** An id of the knowledge, a version of it, or the line that a question was read as: for programs, not for readers. */
const FOR_PROGRAMS = /\b[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*:|\bseries:|\b[0-9a-f]{12}\b|(?:Lest som|Lese som|Read as) \//;
const ENGLISH_COMMAND = new RegExp(
  `(?:^|\\s)/(?:${commands
    .map(({ name }) => name.en)
    .filter((en) => !commands.some(({ name }) => name.nb === en))
    .join('|')})\\b`,
);

/** A reference ends in the address of its source, which is its publisher's, whatever marks it holds. */
const saidIn = (worded: Worded): string =>
  measure(worded)
    .lines.join('\n')
    .replace(/https?:\/\/\S+/g, '');
const citedIn = (block: Block): readonly number[] =>
  block.kind === 'paragraph'
    ? block.line.flatMap(({ citations }) => citations)
    : block.kind === 'list'
      ? block.lines.flat().flatMap(({ citations }) => citations)
      : block.kind === 'table'
        ? block.rows.flat(2).flatMap(({ citations }) => citations)
        : [...block.citations];

describe.each(LOCALES)('all that is asked in the cases and all that is known, in %s', (inLocale) => {
  const worded = all.map((answered) => compose(answered, inLocale));

  test('fits its surface', () => {
    const faults = worded.flatMap((one, at) =>
      faultsOf(one, all[at]?.other ? 205 : 120).map((fault) => `${lineOf(one.call)}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('is answered in a line that is mostly short', () => {
    const headlines = worded.map((one) => measure(one).headline);
    expect(
      quantile(
        headlines.map(({ length }) => length),
        0.9,
      ),
    ).toBeLessThanOrEqual(90);
    // "The answer is below" is for texts that no curator wrote.
    expect(headlines.filter((one) => /^(?:Svaret står under|The answer is below)/.test(one))).toEqual([]);
  });

  test('names the figure that it says, also as the nearest', () => {
    const unnamed = all.flatMap((answered) => {
      const { answer } = answered;
      if (answer.kind !== 'series' && answer.kind !== 'trend') return [];
      const name = withoutBrackets(formatIn(inLocale).text(answer.label));
      const headlines = [answered, { ...answered, standing: 'nearest' as const }].map(
        (one) => measure(compose(one, inLocale)).headline,
      );
      const isRefused = answer.kind === 'series' && answer.worked?.ok === false;
      return isRefused ? [] : headlines.filter((headline) => !headline.includes(name));
    });
    expect(unnamed).toEqual([]);
  });

  test('says of what has ended in its own words that it has', () => {
    const { heldUntil, endedOn } = formatIn(inLocale).words.surface;
    const leads = [heldUntil, endedOn].map((say) => say('§').split('§')[0] ?? '');
    const headlines = worded.map((one) => measure(one).headline);
    expect(headlines.filter((one) => leads.some((lead) => one.startsWith(lead)))).toEqual([]);
  });

  test('says nothing that is for programs', () => {
    // What could not be read is said again, with a line that can be: those are commands, and meant to be.
    const answers = worded.filter(({ status }) => status !== 'error');
    for (const one of answers) expect(saidIn(one)).not.toMatch(FOR_PROGRAMS);
    if (inLocale !== 'en') for (const one of answers) expect(saidIn(one)).not.toMatch(ENGLISH_COMMAND);
  });

  test('cites every figure, on the surface by name and in the grounds by place', () => {
    for (const one of worded) {
      const grounds = new Set(
        one.folds.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'sources' ? block.citations : []))),
      );
      const shown = [...one.surface.flatMap(citedIn), ...one.headline.flatMap(({ citations }) => citations)];
      for (const n of [...shown, ...one.figures.flatMap(({ citations }) => citations)])
        expect(grounds.has(n)).toBe(true);
      for (const { citations } of one.figures) expect(citations.length).toBeGreaterThan(0);
      if (shown.length > 0) expect(one.sources.length).toBeGreaterThan(0);
    }
  });
});
