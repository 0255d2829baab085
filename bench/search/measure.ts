// One engine at one size: `node --expose-gc measure.mjs ENGINE TIMES`, the figures as JSON on standard output.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerTo, answerToText, type House } from '../../src/answer-to.ts';
import type { Context } from '../../src/command/command.ts';
import { loadCommands } from '../../src/commands.ts';
import { indexKnowledge, type Knowledge } from '../../src/knowledge/find.ts';
import { inAllLanguages } from '../../src/knowledge/names.ts';
import { readQuestion } from '../../src/question/read.ts';
import type { Target } from '../../src/question/targets/target.ts';
import { questionIndex } from '../../src/reader/index.ts';
import { judge, type Question, questionsIn, TODAY, type Verdict } from '../../tests/question/judge.ts';
import { type Doc, ENGINES } from './engines.ts';
import { grow } from './grow.ts';

/** Passes over the questions, for times that are steady; an engine that is slow is stopped where its time is up. */
const PASSES = 5;
const LONGEST_MS = 20_000;

const root = process.cwd();
const [engine = '', times = '1'] = process.argv.slice(2);
const data = grow(JSON.parse(readFileSync(join(root, 'dist/knowledge.json'), 'utf8')), Number(times));
const knowledge = indexKnowledge(data);
const commands = await loadCommands(undefined, join(root, 'dist/commands'));
const house: House = { knowledge, commands };
const questions = questionsIn('questions-report.yaml');

function textOf(
  { kind, id }: Target,
  { getScheme, getSeries, getStatement, getRule, getRelease, findTopic }: Knowledge,
): string[] {
  if (kind === 'scheme') return inAllLanguages(getScheme(id).what).concat();
  if (kind === 'statement') return [...inAllLanguages(getStatement(id).text), ...(getStatement(id).keywords ?? [])];
  if (kind === 'series')
    return [
      ...inAllLanguages(getSeries(id).definition),
      ...getSeries(id).observations.map(({ printed }) => printed ?? ''),
    ];
  if (kind === 'rule') return [...inAllLanguages(getRule(id).text)];
  if (kind === 'release') return [...inAllLanguages(getRelease(id).about)];
  return (findTopic(id)?.rules ?? []).flatMap(({ text }) => inAllLanguages(text));
}

const docs = (targets: readonly Target[]): readonly Doc[] =>
  targets.map((target, id) => ({
    id,
    label: inAllLanguages(target.step.subject ?? { nb: target.id, en: target.id }).join(' / '),
    text: textOf(target, knowledge).join(' '),
  }));

const { targets } = questionIndex(knowledge);
const texts = docs(targets);
const heapNow = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

type Read = (question: Question) => unknown;

/** Makes the engine; gives how it reads, and the verdict on what it read. */
async function make(): Promise<{ name: string; read: Read; verdict: (read: unknown, question: Question) => Verdict }> {
  if (engine === 'ours') {
    const fresh = indexKnowledge({ ...data });
    questionIndex(fresh);
    const context = (locale: Question['locale']): Context => ({ knowledge: fresh, commands, today: TODAY, locale });
    return {
      name: 'our reading',
      read: ({ ask, locale }) => readQuestion(ask, context(locale)),
      verdict: (_, question) =>
        judge(
          question,
          compose(answerToText(question.ask, { locale: question.locale, today: TODAY }, house), question.locale),
        ),
    };
  }
  const [name, start] = ENGINES[engine] ?? [];
  if (!name || !start) throw new Error(`no engine ${engine}`);
  const find = await start(texts);
  return {
    name,
    read: ({ ask }) => find(ask),
    verdict: (found, question) => {
      if (found === undefined) return question.refuse ? 'right' : 'missed';
      const { command, options = {} } = targets[found as number]?.step ?? { command: 'help' };
      const given = Object.fromEntries(
        Object.entries(options).filter((one): one is [string, string] => one[1] !== undefined),
      );
      const { locale } = question;
      return judge(question, compose(answerTo({ command, options: given, locale, today: TODAY }, house), locale));
    },
  };
}

const before = heapNow();
const begun = performance.now();
const { name, read, verdict } = await make();
const index = performance.now() - begun;
const heap = heapNow() - before;

const verdicts: { verdict: Verdict; question: Question }[] = [];
const took: number[] = [];
const stop = performance.now() + LONGEST_MS;
for (let pass = 0; pass <= PASSES && performance.now() < stop; pass += 1) {
  for (const question of questions) {
    if (performance.now() >= stop) break;
    const start = performance.now();
    const found = await read(question);
    const time = performance.now() - start;
    // The first pass warms up, and is judged.
    if (pass > 0 || time > LONGEST_MS / questions.length / 2) took.push(time);
    if (pass === 0) verdicts.push({ verdict: verdict(found, question), question });
  }
}
took.sort((one, other) => one - other);
const quantile = (share: number): number => took[Math.floor(share * (took.length - 1))] ?? Number.NaN;
const shareOf = (which: readonly { verdict: Verdict }[], wanted: Verdict): number =>
  which.filter((one) => one.verdict === wanted).length / Math.max(which.length, 1);
const answerable = verdicts.filter(({ question }) => !question.refuse);
const unanswerable = verdicts.filter(({ question }) => question.refuse);
console.log(
  JSON.stringify({
    name,
    targets: targets.length,
    right: shareOf(answerable, 'right'),
    wrong: shareOf(verdicts, 'wrong'),
    refused: shareOf(unanswerable, 'right'),
    asked: { done: verdicts.length, all: questions.length },
    p50: quantile(0.5),
    p99: quantile(0.99),
    index,
    heap,
  }),
);
