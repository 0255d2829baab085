import { parseArgs } from 'node:util';
import { isDay } from '../../language/day.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { WrongUse } from '../../wrong-use.ts';

const FORMATS = ['text', 'json', 'discord'] as const;
export type Format = (typeof FORMATS)[number];

/** How to answer whatever does not say it itself. */
export interface Defaults {
  readonly format: Format;
  /** Of text, what lies in the folds too. */
  readonly full: boolean;
  readonly locale: Locale;
  /** Where the files of answers are written; without it they are not. */
  readonly out?: string | undefined;
  /** The language was chosen by hand; else a question is answered in its own, where it tells. */
  readonly isChosen: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
}

export type Wanted =
  | (Defaults & { readonly kind: 'question'; readonly text: string })
  | (Defaults & { readonly kind: 'batch'; readonly file: string })
  | (Defaults & { readonly kind: 'chat' })
  | { readonly kind: 'usage' }
  | { readonly kind: 'wrong'; readonly why: string };

export const USAGE = `Usage: npm run --silent ask -- [options] "<command line or question>"
       npm run --silent ask -- [options] --batch FILE

  --json                    answer in JSON, short for --format json
  --format text|json|discord
                            discord prints the body of the Discord message
  --full                    of text, the folds too: all figures, the grounds
  --out FOLDER              writes the files of answers, such as tables and charts
  --locale nb|nn|en         the language of the answer (that of the question, else nb)
  --today YYYY-MM-DD        the day it is asked (today in Europe/Oslo)
  --batch FILE              one question a line, as text or JSON; - is standard input
  --help                    this text

Without a question: a chat. Exit status: 0 answered, 1 not answered, 2 wrong use.
`;

const oneOf = <Value extends string>(flag: string, given: string, values: readonly Value[]): Value => {
  const found = values.find((value) => value === given);
  if (found === undefined) throw new WrongUse(`${flag} must be one of ${values.join(', ')}, not "${given}".`);
  return found;
};

function day(given: string): string {
  if (!isDay(given)) throw new WrongUse(`--today must be a day that exists, as YYYY-MM-DD, not "${given}".`);
  return given;
}

function folder(given: string | undefined): string | undefined {
  if (given === '') throw new WrongUse('--out needs the name of a folder.');
  return given;
}

const FLAGS = {
  json: { type: 'boolean' },
  format: { type: 'string' },
  full: { type: 'boolean' },
  out: { type: 'string' },
  locale: { type: 'string' },
  today: { type: 'string' },
  batch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isFlag = (name: string): name is keyof typeof FLAGS => Object.hasOwn(FLAGS, name);

/**
 * Values of flags by name, and the words that are none; what follows `--` is never a flag.
 * @throws {WrongUse} of a flag that there is not, or that lacks its value: in our words, where Node's would name its own options.
 */
function sort(args: readonly string[]) {
  const read = parseArgs({ args: [...args], options: FLAGS, strict: false, allowPositionals: true, tokens: true });
  const flags = new Map<keyof typeof FLAGS, string>();
  for (const one of read.tokens) {
    if (one.kind !== 'option') continue;
    const { name, rawName, value } = one;
    const given = one.inlineValue ? `${rawName}=${value}` : rawName;
    const takesValue = isFlag(name) && FLAGS[name].type === 'string';
    if (!isFlag(name) || (value !== undefined && !takesValue)) throw new WrongUse(`There is no option ${given}.`);
    if (value === undefined && takesValue) throw new WrongUse(`${rawName} needs a value.`);
    flags.set(name, value ?? '');
  }
  return { flags, words: read.positionals };
}

/**
 * What the arguments of `ask` ask for. A question may stand in one argument or in several.
 *
 * @param today the day it is, YYYY-MM-DD, where `--today` says no other.
 */
export function readArguments(args: readonly string[], today: string): Wanted {
  try {
    const { flags, words } = sort(args);
    if (flags.has('help')) return { kind: 'usage' };
    const defaults: Defaults = {
      format: flags.has('json') ? 'json' : oneOf('--format', flags.get('format') ?? 'text', FORMATS),
      full: flags.has('full'),
      out: folder(flags.get('out')),
      locale: oneOf('--locale', flags.get('locale') ?? 'nb', LOCALES),
      isChosen: flags.has('locale'),
      today: day(flags.get('today') ?? today),
    };
    const text = words.join(' ').trim();
    const file = flags.get('batch');
    if (file !== undefined) {
      if (words.length > 0) throw new WrongUse(`With --batch the questions stand in the file, not in "${text}".`);
      if (file === '') throw new WrongUse('--batch needs the name of a file, or - for standard input.');
      return { ...defaults, kind: 'batch', file };
    }
    if (words.length === 0) return { ...defaults, kind: 'chat' };
    if (text === '') throw new WrongUse('The question is empty.');
    return { ...defaults, kind: 'question', text };
  } catch (error) {
    if (error instanceof WrongUse) return { kind: 'wrong', why: error.message };
    throw error;
  }
}
