import { parseArgs } from 'node:util';
import { nearest } from '../question/nearest.ts';
import { bundle } from './bundle.ts';
import { check } from './check.ts';
import { jsonSchema } from './json-schema.ts';
import { type Verb, WrongUse } from './verb.ts';
import { verify } from './verify.ts';

/** All that curators' tools can do. */
export const VERBS: readonly Verb[] = [check, verify, bundle, jsonSchema];

const WIDTH = 22;

export const usage = (): string =>
  `Usage: npm run knowledge -- <what> [options]\n\n${VERBS.map(
    ({ name, usage: takes, does }) => `  ${`${name} ${takes}`.trim().padEnd(WIDTH)} ${does}`,
  ).join('\n')}`;

function wrong(message: string): { readonly code: 2; readonly message: string } {
  return { code: 2, message: `${message}\n\n${usage()}` };
}

/** Runs what the arguments ask for. `code` is for the shell: 0 done, 1 a fault found, 2 wrong use, with a message. */
export function curate(
  [name, ...given]: readonly string[],
  say: (text: string) => void,
): { readonly code: number; readonly message?: string } {
  if (name === undefined) return wrong('Say what to do.');
  const verb = VERBS.find((one) => one.name === name);
  if (!verb) {
    const [near] = nearest(name, VERBS, (one) => one.name);
    return wrong(`There is no "${name}".${near ? ` Did you mean "${near.name}"?` : ''}`);
  }
  try {
    const { values } = parseArgs({ args: given, options: verb.options, strict: true });
    return { code: verb.run(values as Readonly<Record<string, string | boolean | undefined>>, say) };
  } catch (error) {
    if (error instanceof WrongUse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))
      return wrong((error as Error).message);
    throw error;
  }
}
