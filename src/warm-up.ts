import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compose } from './answer/compose/compose.ts';
import { answerToText, type House } from './answer-to.ts';
import { lineOf } from './command/command-line.ts';
import { LOCALES, type Locale } from './language/locale.ts';

/**
 * Warming up leaves as much behind as it makes, between what stays: V8 would keep all of those pages for as long as the program runs, and
 * gives them back where what stays is moved together. Node has no other way to ask for that but the flags.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--compact-on-every-full-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
  setFlagsFromString('--no-compact-on-every-full-gc');
}

/** So many of the ways of asking that stand in the knowledge: after them a question of somebody's own costs little more than any later one. */
const ASKED = 48;
/** The same of statements that are held up to be checked, each by its own words. */
const CHECKED = 6;
/** So many of the worked examples of each decision table. */
const WORKED = 4;

/** At most so many, with as much between each two. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0);
}

/** What a house that has just been opened answers to itself: each command its own example, then questions and claims of all kinds. */
function* linesFor({ commands, knowledge }: House): Generator<readonly [string, Locale]> {
  for (const { example } of commands) for (const locale of LOCALES) yield [example, locale];
  for (const { command, examples } of knowledge.tables)
    for (const [at, { facts }] of spread(examples, WORKED).entries())
      yield [lineOf({ command: command.name.en, options: facts }), LOCALES[at % LOCALES.length] as Locale];
  for (const [at, asks] of spread(Object.values(knowledge.findAsks()), ASKED).entries()) {
    const locale = LOCALES[at % LOCALES.length] as Locale;
    for (const question of asks[locale]?.slice(0, 1) ?? []) yield [question, locale];
  }
  const statements = knowledge.schemes.flatMap((scheme) => scheme.statements);
  for (const { text } of spread(statements, CHECKED))
    yield [lineOf({ command: 'check', options: { text: text.nb } }), 'nb'];
}

/** Node takes a connection, reads it and answers it in a round of its loop each: with less, who comes would wait for several answers. */
const REST_MS = 10;

/**
 * Has the house answer itself, in each language, so that what is worked out on first use is there before somebody waits for it, and
 * V8 has met what it runs. Between two answers it lets others do their work; it ends early where `signal` says stop.
 * @param today YYYY-MM-DD in Europe/Oslo.
 */
export async function warmUp(house: House, today: string, signal: AbortSignal): Promise<void> {
  for (const [line, locale] of linesFor(house)) {
    await sleep(REST_MS);
    if (signal.aborted) return;
    compose(answerToText(line, { locale, today }, house), locale);
  }
  collectGarbage();
}
