import type { Figure } from '../../figures/figure.ts';
import type { Format } from '../format.ts';
import { type Said, said } from './draft.ts';

/** Measures in the order in which a reader wants them: what there is, then what was added. */
const ORDER: readonly Figure['measure'][] = ['level', 'increase', 'cumulative', 'full-year', 'share', 'factor'];

export const levelsFirst = (figures: readonly Figure[]): readonly Figure[] =>
  figures.toSorted((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure));

function growth({ value, unit, qualifier }: Figure, { words, amount, number }: Format): string {
  const { amounts, units } = words;
  const size = Math.abs(value);
  const qualified = (text: string) => (qualifier ? amounts.qualified[qualifier](text) : text);
  const isMore = value >= 0;
  if (unit === 'percent') return (isMore ? amounts.up : amounts.down)(qualified(amount(size, unit)));
  if (unit === 'NOK' || unit === 'ratio') return (isMore ? amounts.more : amounts.less)(qualified(amount(size, unit)));
  return (isMore ? amounts.moreOf : amounts.fewerOf)(qualified(number(size)), units[unit][size === 1 ? 0 : 1]);
}

/** The value with its unit and what kind of figure it is: `om lag 129,5 mill. kr mer`. */
export function amountSaid(figure: Figure, format: Format): string {
  const { value, unit, measure, qualifier } = figure;
  const { amounts } = format.words;
  const qualified = (text: string) => (qualifier ? amounts.qualified[qualifier](text) : text);
  if (measure === 'increase') return growth(figure, format);
  if (measure === 'cumulative') return amounts.cumulative(growth(figure, format));
  if (measure === 'full-year') return amounts.fullYear(qualified(format.amount(value, unit)));
  if (measure === 'factor') return qualified(amounts.factor(format.number(value), value === 2));
  return qualified(format.amount(value, unit));
}

/** A sum or a difference reads better in the unit of its terms; anything else stays as it is. */
function formulaSaid(formula: string, unit: Figure['unit'], { amount }: Format): string {
  if (unit !== 'NOK' || !/^[\d\s.]+(?:[+−-][\d\s.]+)+$/.test(formula)) return formula;
  return formula.replace(/\d[\d\s.]*\d|\d/g, (digits) => amount(Number(digits.replace(/\s/g, '')), unit));
}

/** What a reader must know about a figure besides its value: proposed or adopted, derived, secondhand. */
export function marksOf(figure: Figure, format: Format): readonly string[] {
  const { words } = format;
  const { status, derived } = figure;
  const say = status === 'proposed' ? words.figure.derivedFromProposal : words.figure.derived;
  return [
    ...(derived || status === 'observed' ? [] : [words.statuses[status]]),
    ...(derived ? [say(formulaSaid(derived.formula, figure.unit, format))] : []),
    ...(figure.secondhand ? [words.figure.secondhand] : []),
    ...(figure.superseded ? [words.figure.superseded] : []),
  ];
}

const inBrackets = (marks: readonly string[]): string => (marks.length > 0 ? ` (${marks.join('; ')})` : '');

/** `129,5 mill. kr mer i 2024 (foreslått)`. */
export function phraseOf(figure: Figure, format: Format): string {
  const amount = amountSaid(figure, format);
  const when = format.when(figure.period, figure.measure);
  // A factor ends in "the year before", so its own year comes first.
  const phrase = figure.measure === 'factor' ? `${when} ${amount}` : `${amount} ${when}`;
  return phrase + inBrackets(marksOf(figure, format));
}

/** One figure under a name of its own, with its citations: `Nasjonalt ALIS: 129,5 mill. kr mer i 2024 (foreslått) [1]`. */
export const figureUnder = (name: string, figure: Figure, format: Format): Said =>
  said(format.words.figure.labelled(name, phraseOf(figure, format)), figure.citations);

/** One figure under the label of its series, with what is to be noted about it. */
export function figureLine(figure: Figure, format: Format): Said {
  const line = figureUnder(format.text(figure.label), figure, format);
  return figure.note ? [...line, ...said(`. ${format.text(figure.note)}`)] : line;
}
