import type { ParseArgsConfig } from 'node:util';

/** The values of a verb's options and of what stands without a name, by name. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** What a verb works with: injected, so that a test can put another folder or another person there. */
export interface Desk {
  /** The knowledge. */
  readonly folder: string;
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  readonly say: (text: string) => void;
  /** Shows how far it has come, in place of what was shown before; nothing where nobody watches. */
  readonly progress: (text: string) => void;
  /** Asks the person at the terminal; absent where there is none, as in a script. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** One thing that `npm run knowledge -- <name>` can do; one small file each in this folder. */
export interface Verb {
  readonly name: string;
  /** What it takes, as a person reads it: `--texts DIR`. */
  readonly usage: string;
  /** One line. */
  readonly does: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Names of what is given without a name, in order; {@link Given} has them under these. */
  readonly takes?: readonly string[];
  /**
   * @returns the exit code: 0 done, 1 a fault found.
   * @throws {WrongUse} where something is missing or makes no sense.
   */
  readonly run: (given: Given, desk: Desk) => number | Promise<number>;
}
