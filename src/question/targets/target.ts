import type { Step } from '../../command/next.ts';
import type { Statement } from '../../knowledge/knowledge.ts';
import { type Bounds, boundsOf } from '../../language/period.ts';

/** Something that a question can be about: one command line that answers it, and what tells it from others. */
export interface Target {
  readonly kind: 'scheme' | 'series' | 'statement' | 'rule' | 'topic' | 'release' | 'table';
  readonly step: Step;
  /** Its own id: of the series, the statement, the release. */
  readonly id: string;
  /** What it belongs to: targets of one family do not contradict each other. */
  readonly family: string;
  readonly about?: Statement['about'];
  /** The release that says it. */
  readonly source?: string;
  readonly unit?: 'money' | 'years' | 'share' | 'count';
  /** Times that it says something of; none where it is for all times. */
  readonly times: readonly Bounds[];
  /** What it goes by, without the words that say little; none for what is found by its words alone. */
  readonly names: readonly string[];
  /** Meanings that a question of yes or no may hold though it says the opposite. */
  readonly contrary: ReadonlySet<string>;
  /** Meanings of the names of what it belongs to: they do not tell it from its kin. */
  readonly shared: ReadonlySet<string>;
}

/** A target with how much each meaning speaks for it, 0 to 1, by the number of the meaning. */
export interface Gathered {
  readonly target: Target;
  readonly words: Map<number, number>;
}

/** Periods as their first and last days, so that a question need not reckon them. */
export const timesOf = (periods: readonly string[]): readonly Bounds[] =>
  [...new Set(periods)].flatMap((period) => boundsOf(period) ?? []);

export const NONE: ReadonlySet<string> = new Set();

/** Its own names say most; its text and what it belongs to a little less; who published it, and when, least. */
export const WEIGHTS = { name: 1, belongs: 0.92, text: 0.88, source: 0.7 } as const;
