import { join } from 'node:path';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerTo, answerToText, type House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { loadKnowledge } from '../../src/compile/load.ts';
import { indexKnowledge } from '../../src/knowledge/find.ts';
import { inAllLanguages } from '../../src/knowledge/names.ts';
import { languageOf } from '../../src/language/told-language.ts';
import { readQuestion } from '../../src/question/read.ts';
import { type Gathered, gather } from '../../src/reader/gather.ts';
import { questionIndex } from '../../src/reader/index.ts';
import { learn } from '../../src/reader/learn.ts';
import type { PhrasedThing } from '../../src/reader/thing.ts';
import { phrasedThingsOf, thingsOf } from '../../src/reader/things.ts';
import { judge, type Question, questionsIn, TODAY, type Verdict } from '../../tests/question/judge.ts';
import { type Doc, ENGINES, type Hit } from './engines.ts';
import { grow } from './grow.ts';
import { fitThreshold, verdictAt } from './threshold.ts';

/** Passes over the questions, for times that are steady; an engine that is slow is stopped where its time is up. */
const PASSES = 5;
const LONGEST_MS = 20_000;

const root = process.cwd();
const [engine = '', times = '1'] = process.argv.slice(2);
const real = loadKnowledge(KNOWLEDGE_FOLDER);
const data = grow(real, thingsOf(indexKnowledge(real)).length, Number(times));
/** What the build works out for our reading: at these sizes there is no build. */
let gathered: Gathered | undefined;
const knowledge = indexKnowledge(data, () => gathered);
const commands = await loadCommands(knowledge, join(root, 'dist/commands.js'));
const house: House = { knowledge, commands };
const things = phrasedThingsOf(knowledge);
const questions = questionsIn('questions-report.yaml');

const docOf = ({ label, phrases, texts }: PhrasedThing, id: number): Doc => ({
  id,
  names: [...new Set([...inAllLanguages(label), ...phrases.flatMap(({ text, isName }) => (isName ? [text] : []))])],
  asks: phrases.flatMap(({ text, isName }) => (isName ? [] : [{ text, locale: languageOf(text) }])),
  text: texts.join(' '),
});
const docs = things.map(docOf);
const heapNow = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

interface Engine {
  readonly name: string;
  readonly read: (question: Question) => unknown;
  readonly verdict: (read: unknown, question: Question) => Verdict;
  /** Finds out how sure is sure enough, on the half that is not reported, and gets ready to be judged. */
  readonly fitRefusal: () => Promise<void>;
}

function ours(): Engine {
  gathered = gather(knowledge, learn);
  questionIndex(knowledge);
  return {
    name: 'our reading',
    read: ({ ask }) => readQuestion(ask, knowledge, TODAY),
    verdict: (_, question) =>
      judge(
        question,
        compose(answerToText(question.ask, { locale: question.locale, today: TODAY }, house), question.locale),
      ),
    // Fitted on the rounds by `npm run tune`. The commands, which are bundled apart, get ready with their first question.
    fitRefusal: async () => {
      answerToText('ALIS', { locale: 'nb', today: TODAY }, house);
    },
  };
}

/** What is answered where an engine's first hit is given as the answer. */
function verdictOn({ id }: Hit, question: Question): Verdict {
  const { command, options = {} } = (things[id] as PhrasedThing).step;
  const given = Object.fromEntries(
    Object.entries(options).filter((one): one is [string, string] => one[1] !== undefined),
  );
  const { locale } = question;
  return judge(question, compose(answerTo({ command, options: given, locale, today: TODAY }, house), locale));
}

const refusedAs = ({ refuse }: Question): Verdict => (refuse ? 'right' : 'missed');

async function peer(): Promise<Engine> {
  const [name, start] = ENGINES[engine] ?? [];
  if (!name || !start) throw new Error(`no engine ${engine}`);
  const find = await start(docs);
  const met = (hit: Hit | undefined, question: Question) => ({
    score: hit?.score,
    answered: hit ? verdictOn(hit, question) : refusedAs(question),
    refused: refusedAs(question),
  });
  let threshold = 0;
  return {
    name,
    read: ({ ask, locale }) => find(ask, locale),
    verdict: (hit, question) => verdictAt(met(hit as Hit | undefined, question), threshold),
    fitRefusal: async () => {
      const stop = performance.now() + LONGEST_MS;
      const all = [];
      for (const question of questionsIn('questions-tune.yaml'))
        if (performance.now() < stop) all.push(met(await find(question.ask, question.locale), question));
      threshold = fitThreshold(all);
    },
  };
}

/** Milliseconds of processor, which a busy machine does not make longer as it does those of the clock. */
const msSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const before = heapNow();
const begun = process.cpuUsage();
const { name, read, verdict, fitRefusal } = engine === 'ours' ? ours() : await peer();
const index = msSince(begun);
const heap = heapNow() - before;
await fitRefusal();

const verdicts: { verdict: Verdict; question: Question }[] = [];
const took: number[] = [];
const stop = performance.now() + LONGEST_MS;
for (let pass = 0; pass <= PASSES && performance.now() < stop; pass += 1) {
  for (const question of questions) {
    if (performance.now() >= stop) break;
    const start = process.cpuUsage();
    const found = await read(question);
    const time = msSince(start);
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
    things: things.length,
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
