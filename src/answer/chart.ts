import type { Status } from '../knowledge/knowledge.ts';
import type { Locale } from '../language/locale.ts';

/** What a value is worth: a status of the knowledge, or worked out for a time to come. A picture tells each by its form. */
export type Standing = Status | 'forecast';

/** A stretch of time with its days, YYYY-MM-DD, both included, and in the reader's words. */
export interface ChartTime {
  readonly first: string;
  readonly last: string;
  /** Such as `desember 2023`. */
  readonly when: string;
}

/** One value that is drawn. */
export interface ChartValue {
  /** Base units: whole kroner, persons, per cent. */
  readonly value: number;
  /** The value as it is written beside its mark, as short as it can be exact: `560 mill. kr`, `128 341`, `6,5 %`. */
  readonly said: string;
  readonly standing: Standing;
  /** No source prints it: it follows from others. Drawn hollow. */
  readonly isDerived?: true;
  /** Only a newspaper or the like gives it. Drawn with a mark of its own. */
  readonly isSecondhand?: true;
}

export interface ChartPoint extends ChartValue, ChartTime {
  /** What is counted otherwise than at the point before, in a few words (`ny telling`): no line is drawn to this point. */
  readonly breakBefore?: string;
}

export interface ChartLine {
  /** As it stands at the end of the line; left empty where there is only one line. */
  readonly name: string;
  /** Oldest first, one at a time: what was proposed and what was adopted for one year are two lines. */
  readonly points: readonly [ChartPoint, ...ChartPoint[]];
}

export interface ChartBar extends ChartValue {
  /** What the bar is of, where its group holds more than one: `2024`, `Foreslått`. */
  readonly name: string;
}

export interface ChartBars {
  /** What is compared: a scheme, a time, a source. */
  readonly name: string;
  readonly bars: readonly [ChartBar, ...ChartBar[]];
  /** What the bars come to when they are held against each other: `+129,5 mill. kr (30 %)`. */
  readonly difference?: string;
}

/** How long something held from the first day of its event on. */
export interface ChartSpan {
  /** Its last day, YYYY-MM-DD; null where no end is known. */
  readonly last: string | null;
  /** From when, and until when where that is known, each by itself: `fra 1. mai 2020`, `til 30. april 2023`. */
  readonly said: readonly [string] | readonly [string, string];
}

/** What happened, came into force, or was given, along a time axis. */
export interface ChartEvent extends ChartTime {
  readonly kind: 'release' | 'rule' | 'money' | 'scheme';
  /** One short sentence or name; at most some 90 characters are drawn on two lines. */
  readonly text: string;
  /** Of money. */
  readonly amount?: ChartValue;
  /** Of rules and schemes. */
  readonly held?: ChartSpan;
}

interface ChartFrame {
  readonly locale: Locale;
  /** What is shown, in a line or two, without a full stop. */
  readonly title: string;
  /** `Kilde: Helsedirektoratet, april 2024`; stands inside the picture. */
  readonly source: string;
  /** What the chart says, for whoever does not see it. */
  readonly alt: string;
}

/** How values are read off: their unit in words (`millioner kroner`), and what a value is divided by to be in it. */
export interface ValueAxis {
  readonly label: string;
  readonly divisor: number;
}

export interface LineChart extends ChartFrame {
  readonly kind: 'lines';
  readonly axis: ValueAxis;
  readonly lines: readonly [ChartLine, ...ChartLine[]];
}

export interface BarChart extends ChartFrame {
  readonly kind: 'bars';
  readonly axis: ValueAxis;
  /** From the top. */
  readonly groups: readonly [ChartBars, ...ChartBars[]];
}

export interface TimelineChart extends ChartFrame {
  readonly kind: 'timeline';
  /** Oldest first. */
  readonly events: readonly [ChartEvent, ...ChartEvent[]];
  /** YYYY-MM-DD: what has no end is drawn to that day, or to the last that is drawn. */
  readonly today: string;
}

/**
 * A picture as plain data, in one language and for no platform: what is drawn and what is written in it. How it looks is
 * for `render/chart` to decide.
 */
export type Chart = LineChart | BarChart | TimelineChart;

type WithoutAlt<One> = One extends Chart ? Omit<One, 'alt'> : never;
/** A chart before what it says has been put into words (`compose/chart-alt.ts`). */
export type ChartDraft = WithoutAlt<Chart>;
