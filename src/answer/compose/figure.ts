import type { Figure } from '../../figures/figure.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import type { Format } from '../format.ts';
import { publisherIn } from './citation.ts';
import { type DraftBlock, paragraph, type Said, said } from './draft.ts';
import { capitalised, withoutBrackets } from './headline.ts';
import { scaleOf } from './scale.ts';

/** Measures in the order in which a reader wants them: what there is, then what was added. */
const ORDER: readonly Figure['measure'][] = ['level', 'increase', 'cumulative', 'full-year', 'share', 'factor'];

export const levelsFirst = (figures: readonly Figure[]): readonly Figure[] =>
  figures.toSorted((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure));

/** What is counted, as one and as several are called; nothing of money and of parts. */
export const unitNames = (unit: Figure['unit'], { words }: Format) =>
  unit === 'NOK' || unit === 'percent' || unit === 'ratio' ? undefined : words.units[unit];

/** Whether the name of a figure says already what is counted, so that its unit would say it twice. */
const namesUnit = (name: string, unit: Figure['unit'], format: Format): boolean =>
  unit === 'persons' ||
  (unitNames(unit, format)?.some((word) => name.toLowerCase().includes(word.toLowerCase())) ?? false);

function growth({ value, unit, qualifier }: Figure, isUnitNamed: boolean, { words, amount, number }: Format): string {
  const { amounts, units } = words;
  const size = Math.abs(value);
  const qualified = (text: string) => (qualifier ? amounts.qualified[qualifier](text) : text);
  const isMore = value >= 0;
  if (unit === 'percent') return (isMore ? amounts.up : amounts.down)(qualified(amount(size, unit)));
  if (unit === 'NOK' || unit === 'ratio') return (isMore ? amounts.more : amounts.less)(qualified(amount(size, unit)));
  const counted = isUnitNamed ? '' : units[unit][size === 1 ? 0 : 1];
  return (isMore ? amounts.moreOf : amounts.fewerOf)(qualified(number(size)), counted).trim();
}

/**
 * The value with its unit and what kind of figure it is: `om lag 129,5 mill. kr mer`. Under a `name` that says what is
 * counted, without the unit.
 */
export function amountSaid(figure: Figure, format: Format, name?: string): string {
  const { value, unit, measure, qualifier } = figure;
  const { amounts } = format.words;
  const isUnitNamed = name !== undefined && namesUnit(name, unit, format);
  const qualified = (text: string) => (qualifier ? amounts.qualified[qualifier](text) : text);
  if (measure === 'increase') return growth(figure, isUnitNamed, format);
  if (measure === 'cumulative') return amounts.cumulative(growth(figure, isUnitNamed, format));
  if (measure === 'full-year') return amounts.fullYear(qualified(format.amount(value, unit)));
  if (measure === 'factor') return qualified(amounts.factor(format.number(value), value === 2));
  return qualified(isUnitNamed ? format.number(value) : format.amount(value, unit));
}

const NUMBERS = /\d[\d\s.]*\d|\d/g;
const numberIn = (digits: string): number => Number(digits.replace(/\s/g, ''));

/** A sum or a difference reads better in the unit of its terms; of anything else the numbers stand as the language writes them. */
export function formulaSaid(formula: string, unit: Figure['unit'], format: Format): string {
  const isOfKroner = unit === 'NOK' && /^[\d\s.]+(?:[+−-][\d\s.]+)+$/.test(formula);
  const terms = (formula.match(NUMBERS) ?? []).map((digits) => ({ value: numberIn(digits), unit }));
  const say = isOfKroner ? scaleOf(terms, format).say : format.number;
  return formula.replace(NUMBERS, (digits) => say(numberIn(digits)));
}

/** The paper that a figure is known from, by the name it has itself: not "Dagsavisen/NTB". */
export const paperOf = ({ citations: [{ publisher }] }: Figure, format: Format): string =>
  withoutBrackets(publisherIn(publisher, format)).replace(/\s*\/.*$/u, '');

const accordingTo = (figure: Figure, format: Format): readonly string[] =>
  figure.secondhand ? [format.words.figure.accordingTo(paperOf(figure, format))] : [];

/** What a reader must know about a figure besides its value: proposed or adopted, derived, from whom it is known. */
function marksOf(figure: Figure, format: Format): readonly string[] {
  const { words } = format;
  const { status, derived } = figure;
  const say = status === 'proposed' ? words.figure.derivedFromProposal : words.figure.derived;
  return [
    ...(derived || status === 'observed' ? [] : [words.statuses[status]]),
    ...(derived ? [say(formulaSaid(derived.formula, figure.unit, format))] : []),
    ...accordingTo(figure, format),
    ...(figure.superseded ? [words.figure.superseded] : []),
  ];
}

const inBrackets = (marks: readonly string[]): string => (marks.length > 0 ? ` (${marks.join(', ')})` : '');

/** A factor ends in "the year before", so its own year comes first. */
function dated(figure: Figure, format: Format, name?: string): string {
  const amount = amountSaid(figure, format, name);
  const when = format.when(figure.period, figure.measure);
  return figure.measure === 'factor' ? `${when} ${amount}` : `${amount} ${when}`;
}

/** `129,5 mill. kr mer i 2024 (foreslått)`. */
export const phraseOf = (figure: Figure, format: Format, name?: string): string =>
  dated(figure, format, name) + inBrackets(marksOf(figure, format));

/** The same where its time is said already: `129,5 mill. kr mer (foreslått)`. */
export const undated = (figure: Figure, format: Format, name?: string): string =>
  amountSaid(figure, format, name) + inBrackets(marksOf(figure, format));

/** How settled a figure is, and whether it was worked out or corrected, where its name does not say so. */
function standingOf(figure: Figure, name: string, { words }: Format): readonly string[] {
  const { status, derived, superseded } = figure;
  const isNamed = words.figure.saysStatus[status]?.test(name) ?? false;
  return [
    ...(derived ? [status === 'proposed' ? words.figure.calculatedFromProposal : words.figure.calculated] : []),
    ...(derived || status === 'observed' || isNamed ? [] : [words.statuses[status]]),
    ...(superseded ? [words.figure.superseded] : []),
  ];
}

const asTail = (parts: readonly string[]): string => parts.map((part) => `, ${part}`).join('');

/** `, foreslått, ifølge Dagsavisen`: what must be said of a figure that stands alone, as the end of its sentence. */
export const tailOf = (figure: Figure, name: string, format: Format): string =>
  asTail([...standingOf(figure, name, format), ...accordingTo(figure, format)]);

/**
 * What is worked out of others, as what must be said besides it: how settled these are, and from whom one of them is
 * known; that it was worked out its fold says.
 */
export function toldAs(figure: Figure, parts: readonly Figure[]): Figure {
  const { derived: _derived, ...plain } = figure;
  return { ...plain, citations: (parts.find(({ secondhand }) => secondhand) ?? figure).citations };
}

/**
 * The ends of a figure's headline, the whole one first: from whom it is known goes under it where that is too long, and
 * so does how settled it is; but never that it is only proposed or was put right.
 */
export function tailsOf(figure: Figure, name: string, format: Format): readonly string[] {
  const standing = standingOf(figure, name, format);
  const isSettled = figure.status !== 'proposed' && !figure.superseded;
  return [tailOf(figure, name, format), asTail(standing), ...(isSettled ? [''] : [])];
}

/**
 * The same in sentences of their own under a headline that had no room for it; a surface leaves out what its headline says.
 * @param legend What stands under a table of the same figures, and may name the paper already.
 */
export function tailLine(figure: Figure, name: string, format: Format, legend = ''): readonly DraftBlock[] {
  const standing = standingOf(figure, name, format).join(', ');
  const from = accordingTo(figure, format).filter(() => !legend.includes(paperOf(figure, format)));
  const sentences = [standing, ...from].filter(Boolean).map((one) => `${capitalised(one)}.`);
  return sentences.length === 0 ? [] : [paragraph(said(sentences.join(' '), figure.citations))];
}

/** One figure as a sentence under a name of its own: `ALIS-tilskudd: 129,5 mill. kr mer i 2024, foreslått.` */
export const sentenceOf = (name: string, figure: Figure, format: Format): Said =>
  said(
    `${format.words.figure.labelled(name, dated(figure, format, name))}${tailOf(figure, name, format)}.`,
    figure.citations,
  );

/** Ways to say one figure in a headline, always under its name: that in full, without brackets, with less after it. */
export function headlinesOf(name: string, figure: Figure, format: Format): NonEmpty<Said> {
  const short = withoutBrackets(name);
  const line = format.words.figure.labelled(short, dated(figure, format, short));
  return [
    sentenceOf(name, figure, format),
    ...tailsOf(figure, short, format).map((tail) => said(`${line}${tail}.`, figure.citations)),
  ];
}

/** The same without a name, for one that is too long for a headline and stands under it. */
export const nameless = (figure: Figure, format: Format, name?: string): Said =>
  said(`${dated(figure, format, name)}${tailOf(figure, name ?? '', format)}.`, figure.citations);

/** One figure under a name of its own, with its citations: `Nasjonalt ALIS: 129,5 mill. kr mer i 2024 (foreslått)`. */
export const figureUnder = (name: string, figure: Figure, format: Format): Said =>
  said(format.words.figure.labelled(name, phraseOf(figure, format, name)), figure.citations);

/** One figure under the label of its series, with what is to be noted about it. */
export function figureLine(figure: Figure, format: Format): Said {
  const line = figureUnder(format.text(figure.label), figure, format);
  return figure.note ? [...line, ...said(`. ${format.text(figure.note)}`)] : line;
}
