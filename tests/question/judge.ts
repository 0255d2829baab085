import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compose } from '../../src/answer/compose/compose.ts';
import type { Worded } from '../../src/answer/worded.ts';
import { answerToText, type House } from '../../src/answer-to.ts';
import { ROOT } from '../../src/compile/folder.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { toJson } from '../../src/render/json.ts';

/** The day that all questions are asked on. */
export const TODAY = '2026-11-22';

const strings = z.array(z.string()).default([]);
const question = z.strictObject({
  ask: z.string(),
  locale: z.enum(LOCALES).default('nb'),
  /** All of these stand in the answer, in small or large letters. */
  says: strings,
  /** Of each list, one stands in the answer. */
  any: z.array(z.array(z.string())).default([]),
  /** What the first line begins with. */
  headline: strings,
  /** Nothing that is known answers it. */
  refuse: z.literal(true).optional(),
  /** Typed in haste. */
  sloppy: z.literal(true).optional(),
});
export type Question = z.infer<typeof question>;

export const questionsIn = (file: string): readonly Question[] =>
  z.array(question).parse(parse(readFileSync(join(ROOT, 'tests/cases', file), 'utf8')));

/** Small letters, one space, and none inside a number. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');

/**
 * Whether an answer is what the question asks for; a wrong one says something else with confidence. The nearest that is known,
 * given as no more than that, is right where it says the right thing, and refuses what has no answer.
 */
export type Verdict = 'right' | 'wrong' | 'missed';

export function judge({ says, any, headline, refuse }: Question, worded: Worded): Verdict {
  const json = toJson(worded);
  const isNearest = json.reading?.outcome === 'nearest';
  if (json.status !== 'answered' || (refuse && isNearest)) return refuse ? 'right' : 'missed';
  const text = plain(json.text);
  const holds = (part: string): boolean => text.includes(plain(part));
  const isRight =
    !refuse &&
    says.every(holds) &&
    any.every((list) => list.some(holds)) &&
    headline.every((begin) => plain(json.headline).startsWith(plain(begin)));
  if (isRight) return 'right';
  return isNearest ? 'missed' : 'wrong';
}

/** What the house answers to a question, worded. */
export const answered = ({ ask, locale }: Question, house: House): Worded =>
  compose(answerToText(ask, { locale, today: TODAY }, house), locale);
