import { coursesOf } from '../figures/course.ts';
import type { Figure } from '../figures/figure.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import type { ComparisonAnswer, Drawable, Happening } from './answer.ts';

type Row = ComparisonAnswer['rows'][number];

/** Fewer than these are no course and no timeline to look at. */
const FEWEST = 3;
/** As long as two lines beside a mark are on a phone. */
const LONGEST = 90;

export const isCourse = (points: readonly Figure[]): boolean => points.length >= FEWEST;

/** A row whose two figures are held against each other. */
export type Held = Row & { readonly difference: Extract<Row['difference'], { readonly ok: true }> };

const isHeld = (row: Row): row is Held => row.difference?.ok === true;

/** Those rows of a comparison that are held against each other. */
export const heldIn = (rows: readonly Row[]): Held[] => rows.filter(isHeld);

/** Two series over the times that both have a count for are two lines, where those are enough to look at. */
export const areLines = ({ of, rows }: ComparisonAnswer): boolean => of === 'series' && heldIn(rows).length >= FEWEST;

function saidIn(one: Happening): readonly string[] {
  switch (one.kind) {
    case 'release':
      return [one.title];
    case 'scheme':
      return inAllLanguages(one.name);
    case 'rule':
      return inAllLanguages(one.short ?? one.text);
    case 'money':
      return inAllLanguages(one.figure.label);
  }
}

/** Whether what happened is said in few enough words to stand beside its mark, in each language. */
function isBrief(one: Happening): boolean {
  return saidIn(one).every(({ length }) => length <= LONGEST);
}

/** What happened that can be drawn; nothing where that is too little to be a timeline. */
export function drawnOf(happenings: readonly Happening[]): readonly Happening[] {
  const brief = happenings.filter(isBrief);
  return brief.length >= FEWEST ? brief : [];
}

/** Whether there is a picture of it, in whatever language. */
export function isDrawable(one: Drawable): boolean {
  switch (one.kind) {
    case 'series':
      return isCourse(coursesOf(one.figures)[0]?.points ?? []);
    case 'comparison':
      return heldIn(one.rows).length > 0;
    case 'timeline':
      return drawnOf(one.happenings).length > 0;
  }
}
