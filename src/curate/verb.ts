/** One thing that `npm run knowledge -- <name>` can do; one small file each in this folder. */
export interface Verb {
  readonly name: string;
  /** The options it takes, as one reads them: `--texts DIR`. */
  readonly usage: string;
  /** One line. */
  readonly does: string;
  /** @returns the exit code: 0 done, 1 a fault found, 2 wrong use. */
  readonly run: (given: readonly string[], say: (text: string) => void) => number | Promise<number>;
}
