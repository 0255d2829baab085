import type { z } from 'zod';
import { WrongUse } from '../wrong-use.ts';
import type { Desk, Given } from './verb.ts';

/** One thing to be told: as an option of a script, else in answer to a question. */
export interface Wanted {
  /** The option's name. */
  readonly option: string;
  readonly question: string;
  /** What it must be. */
  readonly schema: z.ZodType;
  /** Taken where nothing is typed; for a script, where the option is left out. */
  readonly otherwise?: (soFar: Readonly<Record<string, string>>) => string | undefined;
  /** May stay empty. */
  readonly optional?: boolean;
  /** Anything else that makes a value wrong, in a sentence. */
  readonly refuse?: (value: string) => string | undefined;
}

/** What is wrong with a value, in a sentence; nothing where it is right. */
function faultOf({ schema, refuse }: Wanted, value: string): string | undefined {
  const { error } = schema.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue) return 'values' in issue ? `Use one of: ${issue.values.join(', ')}.` : `${issue.message}.`;
  return refuse?.(value);
}

/**
 * Gathers what is wanted, from the options where they are given, else by asking until the answer holds.
 * @throws {WrongUse} where an option is wrong, or is missing and there is nobody to ask.
 */
export async function gather(
  wanted: readonly Wanted[],
  given: Given,
  { ask, say }: Desk,
): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const missing: string[] = [];
  for (const one of wanted) {
    const { option, question, optional } = one;
    const told = given[option];
    const otherwise = one.otherwise?.(found);
    if (typeof told === 'string') {
      const fault = faultOf(one, told);
      if (fault) throw new WrongUse(`--${option} cannot be "${told}": ${fault}`);
      found[option] = told;
      continue;
    }
    if (!ask) {
      if (otherwise !== undefined && !faultOf(one, otherwise)) found[option] = otherwise;
      else if (!optional) missing.push(`--${option}`);
      continue;
    }
    for (;;) {
      const hint = otherwise === undefined ? (optional ? ' (Enter to leave out)' : '') : ` [${otherwise}]`;
      const typed = (await ask(`${question}${hint}: `)).trim() || (otherwise ?? '');
      if (typed === '' && optional) break;
      const fault = faultOf(one, typed);
      if (fault === undefined) {
        found[option] = typed;
        break;
      }
      say(`  ${fault}`);
    }
  }
  if (missing.length > 0)
    throw new WrongUse(`Give also ${missing.join(', ')}, or run it in a terminal, where you are asked.`);
  return found;
}
