import type { Step } from '../invocation.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import type { Bounds } from '../language/period.ts';
import type { Ask } from './asking.ts';

/** One way in which people ask for a thing. */
export interface Phrase {
  readonly text: string;
  /** What it is called; no question. */
  readonly isName?: true;
  /** As somebody put it, with words of their own story. */
  readonly isPut?: true;
}

/** What a question put counts for beside a way of asking that a curator wrote: it is full of the words of one story. */
const PUT = 0.4;
export const countOf = ({ isPut }: { readonly isPut?: true | undefined }): number => (isPut ? PUT : 1);

/** What answers a question: one command that gives it, with the facts of it that a question sets conditions on. */
export interface Thing {
  /** `series:gp.count`, `rule:alis-grant/who-applies`, as curators name it. */
  readonly id: string;
  readonly kind: 'scheme' | 'series' | 'statement' | 'rule' | 'topic' | 'table' | 'release';
  readonly step: Step;
  readonly label: Localized;
  /** The scheme or topic that it belongs to. */
  readonly scheme: string;
  /** What is said of it besides: definition, full text; words only, no question. */
  readonly texts: readonly string[];
  /** What its definition can answer, whatever the phrases say. */
  readonly asks: readonly Ask[];
  /** Of a series: it has figures of one kind for several times, so that they can be held against each other. */
  readonly hasCourse?: boolean;
  /** Figures that it holds, in base units. */
  readonly amounts?: readonly number[];
  /** Times that it says something of; none where it is for all times. */
  readonly times: readonly Bounds[];
  /** The thing that came instead. */
  readonly replacedBy?: string;
  /** The last day on which it holds, where it has ended. */
  readonly to?: string;
  /** The first day on which it holds, or the newest day that it tells of. */
  readonly from?: string;
  /** Its place among those of its scheme that people ask for first; the lower the sooner. */
  readonly place: number;
}

/** The same with how people ask for it, which teaches the reader and is not looked at when somebody asks. */
export interface PhrasedThing extends Thing {
  readonly phrases: readonly Phrase[];
}

/** Its id as the knowledge has it, without its kind. */
export const ownIdOf = ({ id }: Pick<Thing, 'id'>): string => id.slice(id.indexOf(':') + 1);
