import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../src/compile/folder.ts';
import { LOCALES } from '../../src/language/locale.ts';

export const ROUNDS_FOLDER = join(ROOT, 'tests/cases/rounds');

const question = z.strictObject({ q: z.string().min(2), lang: z.enum(LOCALES), persona: z.string() });

/** What nothing in the knowledge answers. */
const NONE = 'none';
/** A thing of the knowledge, a figure that is worked out from a series, or nothing. */
const right = z.string().regex(/^(?:(?:scheme|statement|series|rule|table|topic|release):\S+|op:\S+ [a-z-]+|none)$/);

const judgement = z.strictObject({
  /** The line of questions.jsonl that is judged, from 1. */
  n: z.int().positive(),
  verdict: z.enum(['R', 'r', 'N', 'C', 'M', 'G', 'W']),
  /** The ids of what answers it; any one of them does. */
  right: z.array(right).min(1),
  why: z.string().optional(),
});

/** One question of a round as its writer put it, with what became of it when it was first asked. */
export interface Labelled extends z.infer<typeof question>, z.infer<typeof judgement> {
  readonly isAnswerable: boolean;
}

export interface Round {
  /** The day on which it was run and a letter. */
  readonly name: string;
  readonly questions: readonly Labelled[];
}

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

/** @throws where a line has another form, or a judgement belongs to no question. */
function readRound(name: string): Round {
  const questions = z.array(question).parse(linesOf(join(ROUNDS_FOLDER, name, 'questions.jsonl')));
  const judged = z.array(judgement).parse(linesOf(join(ROUNDS_FOLDER, name, 'judged.jsonl')));
  return {
    name,
    questions: judged.map((one) => {
      const asked = questions[one.n - 1];
      if (!asked) throw new Error(`${name}: question ${one.n} is judged and was not asked.`);
      return { ...asked, ...one, isAnswerable: !one.right.includes(NONE) };
    }),
  };
}

/** All rounds that have been run and judged, the oldest first. */
export const readRounds = (): readonly Round[] =>
  readdirSync(ROUNDS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(readRound);

/** The thing that a label speaks of: of a figure that is worked out, its series. */
export const thingIn = (id: string): string =>
  id.startsWith('op:') ? `series:${id.slice('op:'.length).split(' ', 1)[0]}` : id;

/** What a first run comes to, as shares 0 to 1. */
export interface Score {
  /** Of what the knowledge can answer: the first line was what the asker needed. */
  readonly right: number;
  /** Of all: wrong or misleading. */
  readonly wrong: number;
  /** Of what it cannot answer and was answered or refused: refused, or honestly the nearest. */
  readonly refused: number;
}

export function scoreOf({ questions }: Round): Score {
  const count = (test: (one: Labelled) => boolean): number => questions.filter(test).length;
  const isMet = ({ verdict, isAnswerable }: Labelled): boolean =>
    ['R', 'r', 'C', 'M'].includes(verdict) || (['N', 'W'].includes(verdict) && isAnswerable);
  const refused = count(({ verdict, isAnswerable }) => verdict === 'N' && !isAnswerable);
  return {
    right: count(({ verdict }) => verdict === 'R') / count(isMet),
    wrong: count(({ verdict }) => verdict === 'W') / questions.length,
    refused: refused / (refused + count(({ verdict, isAnswerable }) => verdict === 'W' && !isAnswerable)),
  };
}
