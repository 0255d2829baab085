import type { Unit } from '../knowledge/knowledge.ts';
import type { AmountIn } from '../language/amounts.ts';
import type { Part } from './part.ts';
import type { Subjects } from './subjects.ts';

/** A number that a message says of something, with all that it says about it. */
export interface FigureClaim {
  readonly said: string;
  /** Base units; a bare number may be short for millions of kroner. */
  readonly value: number;
  /** What else the number may mean, and the other end of a range. */
  readonly or: number | undefined;
  readonly upTo: number | undefined;
  readonly qualifier: AmountIn['qualifier'];
  /** Units that it may be in; undefined where nothing says. */
  readonly units: readonly Unit[] | undefined;
  readonly isFactor: boolean;
  readonly subjects: Subjects;
  /** Whether the subject was said in the same sentence, not carried over from an earlier one. */
  readonly isNamedHere: boolean;
  readonly period: string | undefined;
  /** The period is an end of a stretch (since, before). */
  readonly isPeriodLoose: boolean;
  /** The period is said of another number of the sentence, and may be of that alone. */
  readonly isPeriodLent: boolean;
  /** No time is said, and nothing says that it is past. */
  readonly isNow: boolean;
  readonly today: string;
  readonly measure: Part['measure'];
  readonly status: Part['status'];
  /** It is said of each of something. */
  readonly isPer: boolean;
  /** It is told as a part of another number. */
  readonly isPart: boolean;
  /** It is a share told in words, and so a rough one. */
  readonly isShare: boolean;
  /** It speaks of money: only then is a bare number short for millions. */
  readonly isOfMoney: boolean;
  /** It says of most, or of few, that they are so, and no number. */
  readonly isMajority: boolean;
  /** Something is said to be spent: no proposal says how much. */
  readonly isSpent: boolean;
  /** Something is said to have been got, not only proposed. */
  readonly isReceived: boolean;
  /** It speaks of those who have no GP. */
  readonly isWithout: boolean;
  readonly isDenied: boolean;
  /** It tells how much is allowed at most. */
  readonly isLimit: boolean;
  /** It is said to be over. */
  readonly isOver: boolean;
  /** It is said to be so yet. */
  readonly isStill: boolean;
  /** It is said to have been so all the time. */
  readonly isAlways: boolean;
  readonly unexplained: number;
  readonly isElsewhere: boolean;
  readonly places: readonly string[];
  readonly meanings: ReadonlySet<string>;
  /** Texts without numbers and times that say what it is about, the narrowest first. */
  readonly about: readonly string[];
  /** The kind of figure that its own clause speaks of. */
  readonly measureOfClause: Part['measure'];
  /** When what it says of a change began, as a period or in words. */
  readonly since: string | undefined;
  /** The change is told from the most or the least that there has been. */
  readonly isSincePeak: boolean;
}
