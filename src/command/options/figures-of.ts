import type { Scheme, Series } from '../../knowledge/knowledge.ts';
import type { Context, Kind } from '../command.ts';
import { choice, matching } from './choice.ts';
import { scheme } from './scheme.ts';
import { series } from './series.ts';
import { year } from './year.ts';

/** What figures can be of: a series, a scheme with all of its series, the money of a year, or all that is known. */
export type FiguresOf =
  | { readonly kind: 'series'; readonly series: Series }
  | { readonly kind: 'scheme'; readonly scheme: Scheme }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'all' };

const everything = choice([{ value: 'all', label: { nb: 'alle tall', nn: 'alle tal', en: 'all figures' } }]);

/** A scheme goes before a series of the same name: it holds that and more. What is known by name goes before what looks like one. */
function readSubject(given: string, context: Context): ReturnType<Kind<FiguresOf>['read']> {
  const ofScheme = scheme.read(given, context);
  const ofSeries = series.read(given, context);
  const isMended = (one: { readonly ok: boolean; readonly readAs?: unknown }) => one.ok && one.readAs !== undefined;
  if (ofScheme.ok && !(isMended(ofScheme) && ofSeries.ok && !isMended(ofSeries)))
    return { ...ofScheme, value: { kind: 'scheme', scheme: ofScheme.value } };
  if (ofSeries.ok) return { ...ofSeries, value: { kind: 'series', series: ofSeries.value } };
  const suggestions = [ofScheme, ofSeries].flatMap((one) => (one.ok ? [] : one.suggestions.slice(0, 3)));
  return { ok: false, suggestions };
}

export const figuresOfKind: Kind<FiguresOf> = {
  expected: 'known-subject',
  suggest: (typed, context, given) => [
    ...matching(typed, everything.choices ?? []),
    ...(/^\d/.test(typed.trim()) ? (year.suggest?.(typed, context, given) ?? []) : []),
    ...(scheme.suggest?.(typed, context, given) ?? []).slice(0, 8),
    ...(series.suggest?.(typed, context, given) ?? []),
  ],
  read: (given, context) => {
    const all = everything.read(given, context);
    if (all.ok) return { ok: true, value: { kind: 'all' } };
    const ofYear = /^\s*\d{4}\s*$/.test(given) ? year.read(given, context) : undefined;
    if (ofYear?.ok) return { ok: true, value: { kind: 'year', year: ofYear.value } };
    return readSubject(given, context);
  },
  write: (value) => {
    switch (value.kind) {
      case 'series':
        return value.series.id;
      case 'scheme':
        return value.scheme.id;
      case 'year':
        return String(value.year);
      case 'all':
        return 'all';
    }
  },
};
