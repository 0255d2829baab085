import type { Localized } from './knowledge/knowledge.ts';
import type { Locale } from './language/locale.ts';

/** One thing asked, from whichever transport: what the command line `/budget year:2024` says, in what language, on what day. */
export interface Invocation {
  /** The English name of a command, without the slash. */
  readonly command: string;
  /** Values by English option name, as they were given; an option left out is absent. */
  readonly options: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** The day it is asked, YYYY-MM-DD in Europe/Oslo. Nothing past this point reads a clock. */
  readonly today: string;
}

/** In what language and on what day something is asked. */
export type Occasion = Pick<Invocation, 'locale' | 'today'>;

/**
 * What is asked, without in what language and when: what an answer is to, and what a button, a menu or a link carries. Options
 * stand in the order of their command's definition. It becomes a command line only where it leaves the house as text.
 */
export type Call = Pick<Invocation, 'command' | 'options'>;

/** A command with its options, and what tells it from others of that command. */
export interface Step {
  readonly command: string;
  readonly options?: Readonly<Record<string, string | undefined>>;
  readonly subject?: Localized;
}
