import { parseArgs } from 'node:util';
import { nearest } from '../language/nearest.ts';
import { WrongUse } from '../wrong-use.ts';
import { accept } from './accept.ts';
import { age } from './age.ts';
import { bundle } from './bundle.ts';
import { changelog } from './changelog.ts';
import { check } from './check.ts';
import { conflicts } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { diff } from './diff.ts';
import { draft } from './draft.ts';
import { jsonSchema } from './json-schema.ts';
import { links } from './links.ts';
import { newRelease } from './new-release.ts';
import { newSeries } from './new-series.ts';
import { statbank } from './statbank.ts';
import { unanswered } from './unanswered.ts';
import type { Desk, Given, Verb } from './verb.ts';
import { verify } from './verify.ts';
import { watch } from './watch.ts';

/** All that curators' tools can do. */
export const VERBS: readonly Verb[] = [
  check,
  verify,
  newRelease,
  newSeries,
  draft,
  accept,
  watch,
  statbank,
  age,
  coverage,
  conflicts,
  diff,
  changelog,
  unanswered,
  links,
  bundle,
  jsonSchema,
];

const usage = (): string =>
  `Usage: npm run knowledge -- <what> [options]\n\n${VERBS.map(
    ({ name, usage: takes, does }) => `  ${`${name} ${takes}`.trim()}\n      ${does}`,
  ).join('\n')}`;

function wrong(message: string): { readonly code: 2; readonly message: string } {
  return { code: 2, message: `${message}\n\n${usage()}` };
}

/** The verb that the arguments begin with, which may be two words, and the arguments after it. */
function verbIn(args: readonly string[]): { readonly verb: Verb; readonly rest: readonly string[] } | undefined {
  const verb = VERBS.find(({ name }) => name.split(' ').every((word, at) => args[at] === word));
  return verb && { verb, rest: args.slice(verb.name.split(' ').length) };
}

/** @throws {WrongUse} where more is given than the verb takes. */
function readGiven({ takes = [], options }: Verb, args: readonly string[]): Given {
  const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  const [extra] = positionals.slice(takes.length);
  if (extra !== undefined) throw new WrongUse(`I do not know what to do with "${extra}".`);
  return { ...values, ...Object.fromEntries(positionals.map((value, at) => [takes[at], value])) } as Given;
}

/** Runs what the arguments ask for. `code` is for the shell: 0 done, 1 a fault found, 2 wrong use, with a message. */
export async function curate(
  args: readonly string[],
  desk: Desk,
): Promise<{ readonly code: number; readonly message?: string }> {
  if (args.length === 0) return wrong('Say what to do.');
  const found = verbIn(args);
  if (!found) {
    const [near] = nearest(args.slice(0, 2).join(' '), VERBS, (one) => one.name);
    return wrong(`There is no "${args[0]}".${near ? ` Did you mean "${near.name}"?` : ''}`);
  }
  try {
    return { code: await found.verb.run(readGiven(found.verb, found.rest), desk) };
  } catch (error) {
    if (error instanceof WrongUse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))
      return wrong((error as Error).message);
    throw error;
  }
}
