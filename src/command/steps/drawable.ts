import type { Drawable } from '../../answer/answer.ts';
import { isDrawable } from '../../answer/drawable.ts';
import { figuresOf } from '../../figures/figures.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import type { Context } from '../command.ts';
import type { Comparable } from '../options/comparable.ts';
import type { FiguresOf } from '../options/figures-of.ts';
import { compareAnswer } from './compare.ts';
import { timelineAnswer } from './timeline.ts';

function comparableOf(one: FiguresOf): Comparable | undefined {
  switch (one.kind) {
    case 'series':
      return { kind: 'series', item: one.series };
    case 'scheme':
      return { kind: 'scheme', item: one.scheme };
    case 'year':
      return { kind: 'year', item: one.year };
    case 'all':
      return undefined;
  }
}

/** A series as its course, a scheme as its timeline, two of a kind held against each other. */
function possible([one, other, ...more]: Readonly<NonEmpty<FiguresOf>>, context: Context): Drawable | undefined {
  if (other === undefined) {
    if (one.kind === 'scheme') {
      const answer = timelineAnswer(one.scheme, {}, context);
      return answer.kind === 'timeline' ? answer : undefined;
    }
    const [first, ...rest] = one.kind === 'series' ? figuresOf(one.series, context.knowledge) : [];
    return one.kind === 'series' && first
      ? { kind: 'series', label: one.series.label, figures: [first, ...rest] }
      : undefined;
  }
  const [a, b] = [comparableOf(one), comparableOf(other)];
  if (!a || !b || more.length > 0) return undefined;
  const answer = compareAnswer(a, b, undefined, context);
  return answer.kind === 'comparison' ? answer : undefined;
}

/** What a picture of these is drawn of; undefined where there is none. */
export function drawableOf(wanted: Readonly<NonEmpty<FiguresOf>>, context: Context): Drawable | undefined {
  const one = possible(wanted, context);
  return one && isDrawable(one) ? one : undefined;
}
