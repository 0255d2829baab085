import type { ParseArgsConfig } from 'node:util';

/** The values of a verb's options, by name. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** One thing that `npm run knowledge -- <name>` can do; one small file each in this folder. */
export interface Verb {
  readonly name: string;
  /** The options it takes, as a person reads them: `--texts DIR`. */
  readonly usage: string;
  /** One line. */
  readonly does: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /**
   * @returns the exit code: 0 done, 1 a fault found.
   * @throws {WrongUse} where an option is missing or makes no sense.
   */
  readonly run: (given: Given, say: (text: string) => void) => number;
}

export class WrongUse extends Error {}
