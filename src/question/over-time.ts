import type { Span } from '../figures/operations.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import { namesIn } from '../knowledge/names.ts';
import { yearOf } from '../language/period.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { spanOf } from './work.ts';

/** A question that names what it wants by the name of a command: to compare, or a timeline. */
const COMPARE =
  /^\W*(?:(?:kan du|kan de|can you|please|vær så snill å) )?(?:sammenlign|sammenlikn|samanlikn|compare)\p{L}* /iu;
const TIMELINE =
  /^\W*(?:(?:vis|show|gi|gje)(?: meg| me)? (?:en |ei |a |the )?)?(?:tidslinj|tidsline|timeline|kronologi)\p{L}*(?: |$)/iu;
const COURSE = wholeWords(/\b(?:utvikl\p{L}*|trend\p{L}*|develop\p{L}*|over tid|over time)\b/u);
const BUDGET = wholeWords(/\b(?:stats)?(?:budsjett?\p{L}*|budgets?)\b/giu);
const HOW_GONE = wholeWords(/\b(?:hvordan|korleis|how|har|has|have|seg|blitt|vorte|been)\b/giu);
/** Words that only hold the others together. */
const BETWEEN = wholeWords(
  /\b(?:for|til|av|om|i|fra|frå|siden|sidan|mellom|penger|pengar|pengene|pengane|between|of|in|from|since|the|year|år|åra|årene|to)\b/giu,
);
const AND = /(?<!\s)\s+(?:og|med|mot|and|with|to|versus|vs\.?|against)\s+/iu;

/** Asks how something has gone, and not only by how much. */
export const isOfCourse = ({ text }: Asked): boolean => COURSE.test(spaced(text));

/** What is left of a text without what has been read of it, in small letters. */
const bare = (text: string, ...without: readonly RegExp[]): string =>
  without
    .reduce((so, one) => so.replace(one, ' '), spaced(text))
    .replace(/[\s?!.,:;]+/gu, ' ')
    .trim();

interface Named {
  readonly kind: 'scheme' | 'series';
  readonly id: string;
  readonly label: Localized;
}

/** The scheme or figure that a few words surely name. */
function named(text: string, knowledge: Knowledge): Named | undefined {
  const names = namesIn(knowledge);
  const [scheme, series] = [names.schemes.pick(text), names.series.pick(text)];
  if (scheme && (scheme.how === 'exact' || !series || scheme.score >= series.score))
    return { kind: 'scheme', id: scheme.item.id, label: scheme.item.name };
  return series && { kind: 'series', id: series.item.id, label: series.item.label };
}

/** The two years that a text names, earlier first. */
function yearsOf({ times }: Asked): readonly [string, string] | undefined {
  const years = times.flatMap(({ period }) => period.split('/'));
  const [one, other, ...more] = [...new Set(years)].sort();
  return one && other && more.length === 0 && [one, other].every((year) => yearOf(year) !== undefined)
    ? [one, other]
    : undefined;
}

const JOINED = wholeWords(/\b(?:og|and|med|with|mot)\b/giu);
const YEARS = /(?:19|20)\d{2}/g;

function comparison(asked: Asked, knowledge: Knowledge): Step | undefined {
  const rest = bare(asked.text, COMPARE);
  const years = yearsOf(asked);
  if (years) {
    const [a, b] = years;
    const about = bare(rest, YEARS, BUDGET, BETWEEN, JOINED);
    const subject: Localized = { nb: `${a} og ${b}`, en: `${a} and ${b}` };
    if (about === '') return { command: 'compare', options: { a, b }, subject };
    const one = named(about, knowledge);
    return one && { command: 'compare', options: { a, b, in: one.id }, subject };
  }
  const [a, b, ...more] = rest.split(AND).map((part) => named(bare(part), knowledge));
  if (!a || !b || more.length > 0 || a.kind !== b.kind) return undefined;
  return { command: 'compare', options: { a: a.id, b: b.id }, subject: a.label };
}

/** From when to when, where a text says so; one time alone is both. */
function spanIn(asked: Asked): Span {
  const [time, ...others] = asked.times;
  const isAlone = time?.relation === 'at' && others.length === 0;
  const { from, to } = spanOf(asked, false);
  return isAlone && to === undefined ? { from, to: from } : { from, to };
}

function timeline(asked: Asked, knowledge: Knowledge): Step | undefined {
  const about = bare(asked.text, TIMELINE, YEARS, BETWEEN);
  if (about === '') return { command: 'timeline', options: { ...spanIn(asked) } };
  const one = named(about, knowledge);
  if (!one) return undefined;
  const scheme = one.kind === 'scheme' ? one.id : knowledge.getSeries(one.id).scheme;
  return { command: 'timeline', options: { scheme, ...spanIn(asked) }, subject: knowledge.getScheme(scheme).name };
}

/** How something has gone, of a figure that is called by its very name. */
function course(asked: Asked, knowledge: Knowledge): Step | undefined {
  const about = bare(asked.text, COURSE, HOW_GONE, YEARS, BETWEEN);
  const series = namesIn(knowledge).series.called(about);
  if (!series) return undefined;
  const { id, label } = series;
  return { command: 'trend', options: { series: id, ...spanIn(asked) }, subject: label };
}

/** Whoever names a command and what it is to be of needs no more. */
const LONGEST = 200;

/** The command that a question asks for by its very name, where what it is to be of is sure; nothing of any other. */
export function askedOverTime(asked: Asked, knowledge: Knowledge): Step | undefined {
  if (asked.text.length > LONGEST) return undefined;
  if (COMPARE.test(asked.text)) return comparison(asked, knowledge);
  if (TIMELINE.test(asked.text)) return timeline(asked, knowledge);
  return isOfCourse(asked) ? course(asked, knowledge) : undefined;
}
