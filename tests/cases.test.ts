import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compose } from '../src/answer/compose/compose.ts';
import { answerToText } from '../src/answer-to.ts';
import { lineOf } from '../src/command/command-line.ts';
import { loadCommands } from '../src/commands.ts';
import { LOCALES } from '../src/language/locale.ts';
import { toJson } from '../src/render/json.ts';
import { theKnowledge } from './the-knowledge.ts';

const FOLDER = join(import.meta.dirname, 'cases');
/** Facts against rows, read by the tests of the table; free questions and messages, read by tests of their own. */
const OF_OTHERS = /^(?:own-cases|eligibility|gp-requirement|start-up-grant|questions-|claims)/;

const strings = z.array(z.string());
/** What is left out of `expect` is not looked at; lists are of what must be among what there is. */
const testCase = z.strictObject({
  /** A command line, or a question in somebody's own words. */
  ask: z.string(),
  locale: z.enum(LOCALES).default('nb'),
  today: z.iso.date().default('2026-11-22'),
  note: z.string().optional(),
  expect: z.strictObject({
    status: z.enum(['answered', 'clarify', 'not-found', 'error']),
    /** The command line that it was read as. */
    command: z.string().optional(),
    /** What became of a free question: answered, or met with the nearest that is known. */
    outcome: z.enum(['answer', 'nearest']).optional(),
    kind: z.string().optional(),
    figures: z
      .array(
        z.strictObject({
          series: z.string(),
          period: z.coerce.string(),
          value: z.number(),
          measure: z.string().optional(),
          status: z.string().optional(),
        }),
      )
      .default([]),
    /** Releases that must be cited, by id. */
    cites: strings.default([]),
    /** Kinds of notice. */
    notices: strings.default([]),
    /** Ids of statements, or of rules that hold on the day. */
    statements: strings.default([]),
    rules: strings.default([]),
    /** Periods that are offered where one was refused. */
    periods: strings.default([]),
    /** What is wrong, where the status is error; what is not found, where it is that. */
    problem: z.string().optional(),
    /** Texts that the whole answer holds, and that it does not. */
    says: strings.default([]),
    'says-not': strings.default([]),
    /** Names of files that come with the answer. */
    attachments: strings.default([]),
    /** Command lines offered next, to choose from, or instead. */
    offers: strings.default([]),
  }),
});

const commands = await loadCommands(theKnowledge);
const failures: unknown[] = [];
const house = { knowledge: theKnowledge, commands, failed: (error: unknown) => failures.push(error) };

/** Of an answer of any kind, the ids under these keys. */
const idsIn = (answer: object, key: string): string[] =>
  ((answer as Record<string, { id: string }[] | undefined>)[key] ?? []).map(({ id }) => id);

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && !OF_OTHERS.test(name));

describe.each(files)('%s', (file) => {
  const cases = z.array(testCase).parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
  test.each(cases.map((one) => [`${one.ask}${one.note ? ` (${one.note})` : ''}`, one] as const))('%s', (_, one) => {
    const answered = answerToText(one.ask, one, house);
    const worded = compose(answered, one.locale);
    const json = toJson(worded);
    const { answer } = answered;
    expect(failures).toEqual([]);
    const wanted = one.expect;
    expect(json).toMatchObject({ status: wanted.status, ...(wanted.command && { command: wanted.command }) });
    if (wanted.outcome) expect(json.reading).toMatchObject({ outcome: wanted.outcome });
    if (wanted.kind) expect(answer.kind).toBe(wanted.kind);
    for (const { series, ...figure } of wanted.figures) {
      const of = json.figures.filter(({ id }) => id.startsWith(`${series}:`));
      expect(of).toContainEqual(expect.objectContaining(figure));
    }
    for (const figure of json.figures) expect(figure.citations).not.toEqual([]);
    expect(json.citations.map(({ release }) => release)).toEqual(expect.arrayContaining(wanted.cites));
    expect(json.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(wanted.notices));
    expect(idsIn(answer, 'statements')).toEqual(expect.arrayContaining(wanted.statements));
    expect(idsIn(answer, 'holding')).toEqual(expect.arrayContaining(wanted.rules));
    const reason = answer.kind === 'not-found' ? answer.reason : undefined;
    if (wanted.problem) expect(answer.kind === 'error' ? answer.problem.kind : reason?.kind).toBe(wanted.problem);
    if (wanted.periods.length > 0) expect(reason).toMatchObject({ periods: wanted.periods });
    for (const text of wanted.says) expect(json.text.replace(/\s+/g, ' ')).toContain(text);
    for (const text of wanted['says-not']) expect(json.text.replace(/\s+/g, ' ')).not.toContain(text);
    // A picture comes with every answer that has a chart; the files of a case are those to be taken along.
    const [pictures, files] = [true, false].map((is) =>
      worded.attachments.filter(({ isPicture = false }) => isPicture === is),
    );
    expect(pictures).toHaveLength(worded.chart ? 1 : 0);
    expect((files ?? []).map(({ name }) => name)).toEqual(wanted.attachments);
    const near = answer.kind === 'not-found' ? answer.nearest.map(({ call }) => lineOf(call)) : [];
    expect([...json.next, ...near]).toEqual(expect.arrayContaining(wanted.offers));
  });
});
