import { timeOf } from '../../figures/course.ts';
import type { Figure } from '../../figures/figure.ts';
import { isOfTwo } from '../../figures/operations.ts';
import { isCounted } from '../../figures/quotient.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import { boundsOf, yearOf } from '../../language/period.ts';
import type { SeriesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type DraftFold, fold, list, paragraph, type Said, said } from './draft.ts';
import {
  amountSaid,
  figureUnder,
  formulaSaid,
  headlinesOf,
  nameless,
  phraseOf,
  tailOf,
  tailsOf,
  toldAs,
  unitNames,
} from './figure.ts';
import { capitalised, inSentence, withoutBrackets } from './headline.ts';
import type { ToldOf } from './told-of-figure.ts';

type Worked = NonNullable<SeriesAnswer['worked']>;

/** What an operation on a series comes to: ways to say it in a line, what stands under it, and how it was worked out. */
export interface Operated extends ToldOf {
  readonly folds: readonly DraftFold[];
  readonly figures: readonly Figure[];
}

const asLevel = (figure: Figure): Figure => ({ ...figure, measure: 'level' });

/** How large a change is, without its direction; of shares in points, since per cent of per cent is another thing. */
export function sizeOf(figure: Figure, format: Format, name?: string): string {
  const size = Math.abs(figure.value);
  return figure.unit === 'percent'
    ? format.words.amounts.points(format.number(size), size === 1)
    : amountSaid(asLevel({ ...figure, value: size }), format, name);
}

/** The change in per cent of where it began: only of what is counted from nought. */
export function percentOf([start]: readonly Figure[], figure: Figure, format: Format): string | undefined {
  if (!start || start.value === 0 || figure.unit === 'percent') return undefined;
  const percent = Math.abs((figure.value / start.value) * 100);
  const { amounts } = format.words;
  return amounts.percent(format.number(percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)));
}

const whenOf = ({ period, measure }: Figure, format: Format): string => format.when(period, measure);

type Done = Extract<Worked, { ok: true }>;

const settled = ({ figure, parts }: Done, name: string, format: Format): string =>
  tailOf(toldAs(figure, parts), name, format);

/** `fra 2021 til 2025`, or the years themselves where some between them are not known; in short, how many of them are. */
function summed(amount: string, parts: readonly Figure[], format: Format, isShort = false): string {
  const { operated: say } = format.words;
  const years = parts.map(({ period }) => yearOf(period) ?? 0);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first + 1 === parts.length) return say.sum(amount, String(first), String(last));
  if (isShort) return say.sumOfSome(amount, format.number(years.length), String(first), String(last));
  return say.sumOf(amount, format.list(years.map(String)));
}

/** What was added up, with what it is of: as much more, where each part is. */
function addedUp({ figure, parts: [start] }: Done, name: string, format: Format): string {
  return amountSaid(start.measure === 'increase' ? { ...figure, measure: 'increase' } : asLevel(figure), format, name);
}

/** What a part is of: "fastleger", where the name of the figure is "Antall fastleger". */
const wholeName = ({ label }: Figure, format: Format): string =>
  inSentence(withoutBrackets(format.text(label)).replace(format.words.operated.numberOf, ''));

/** What two series come to together, under the name of the first. */
function togetherPhrase(
  { operation, figure, parts: [first, under], ofOwn }: Done,
  name: string,
  format: Format,
): string {
  const { operated: say } = format.words;
  const when = whenOf(figure, format);
  if (ofOwn !== undefined)
    return say.ownShare(format.number(ofOwn), amountSaid(figure, format), amountSaid(first, format, name), when);
  if (!under) return '';
  if (operation === 'share') return say.shareOf(amountSaid(figure, format), wholeName(under, format), when);
  return say.per(amountSaid(figure, format), unitNames(under.unit, format)?.[0] ?? '', when);
}

/** How many a rate was multiplied by: as they were reckoned, where they are the part of a month. */
const countSaid = ({ number, formula }: NonNullable<Done['times']>, format: Format): string =>
  formula === undefined ? format.number(number) : formulaSaid(formula, 'persons', format);

/** What a rate comes to for several; with how many, where its name does not say that. */
function timesPhrase({ times, figure, parts: [rate] }: Done, name: string, format: Format, isNameless = false) {
  if (!times) return undefined;
  const count = isNameless ? countSaid(times, format) : undefined;
  const { operated: say } = format.words;
  return say.times(amountSaid(figure, format, name), times.every, whenOf(rate, format), count);
}

/** A number of one's own with how much more or less it is than before, where it has changed: `900, down 35.7% from 1,400,`. */
function changedTo(said: string, { number, before }: NonNullable<Done['against']>, format: Format): string {
  if (before === undefined || before === number) return said;
  const percent = Math.round((1000 * Math.abs(number - before)) / before) / 10;
  const { amounts, operated: say } = format.words;
  return say.changedTo(said, amounts.percent(format.number(percent)), number > before, format.number(before));
}

/** How much a difference is of a mean, in whole per cent. */
const partSaid = (difference: number, mean: number, { words, number }: Format): string =>
  words.amounts.percent(number(Math.round((100 * difference) / mean)));

/** How a number of one's own stands to the figure: what is left up to a ceiling, or how far it is from a mean. */
function againstPhrase({ against, figure, parts: [one] }: Done, name: string, format: Format): string | undefined {
  if (!against) return undefined;
  const { operated: say } = format.words;
  const [whole, when] = [amountSaid(one, format, name), whenOf(one, format)];
  // What is counted is said once, at the end.
  const isBare = figure.unit !== 'NOK' && figure.unit !== 'percent';
  const size = { ...figure, value: Math.abs(figure.value) };
  const amount = isBare ? format.number(size.value) : amountSaid(size, format, name);
  const own = format.number(against.number);
  if (against.isCeiling) {
    const paid = amountSaid({ ...one, value: against.number }, format, name);
    if (figure.value <= 0) return say.reached(paid, whole, when);
    return against.isReckoned ? say.leftAfter(amount, paid, whole, when) : say.left(amount, whole, when);
  }
  if (figure.value === 0) return say.alike(whole, when);
  const said = against.isMean ? say.meanOf(own) : own;
  // That it is patients on each list is the name itself.
  const mean = figure.unit === 'patients-per-list' ? format.number(one.value) : whole;
  const percent = against.before === undefined ? partSaid(size.value, one.value, format) : undefined;
  return say.beside(changedTo(said, against, format), amount, figure.value > 0, mean, when, percent);
}

/** Which way it went, with what it was at both ends. */
function directionPhrase({ figure, parts }: Done, name: string, format: Format): string {
  const { operated: say } = format.words;
  const [start] = parts;
  const end = parts.at(-1) ?? start;
  // What is counted is said once, at the end.
  const counted = unitNames(start.unit, format)?.[1] ?? name;
  const [amount, last] = [amountSaid(start, format, counted), amountSaid(end, format, name)];
  const [from, to] = [start, end].map((one) => format.when(timeOf(one), one.measure)) as [string, string];
  if (figure.value === 0) return say.unmoved(last, from, to);
  return say.direction(`${amount} ${from}`, `${last} ${to}`, figure.value > 0);
}

/** A change in per cent, without its direction. */
const percentSaid = ({ value }: Figure, { words, number }: Format): string =>
  words.amounts.percent(number(Math.abs(value)));

/** The same in fewer words, for a name that leaves no room for both ends, or for each year that was added up. */
function turnedPhrase(done: Done, name: string, format: Format): readonly string[] {
  const { operation, figure, parts } = done;
  if (operation === 'sum') {
    const added = summed(addedUp(done, name, format), parts, format, true);
    return tailsOf(toldAs(figure, parts), name, format).map((tail) => `${added}${tail}`);
  }
  const end = parts.at(-1);
  const [start] = parts;
  const isSame = (operation === 'change' || operation === 'percent') && figure.value === 0;
  if (isSame && end && end.measure !== 'increase')
    return [format.words.operated.unchanged(amountSaid(end, format, name), format.date(timeOf(start)))];
  const years = [start, end].map((one) => one && boundsOf(one.period)?.last.slice(0, 4));
  const [from = '', to = ''] = years;
  if (operation === 'change' && end && from < to)
    return [format.words.operated.change(sizeOf(figure, format, name), figure.value > 0, from, to)];
  if (operation === 'percent' && start.unit !== 'percent' && end && from < to) {
    return [format.words.operated.changeIn(percentSaid(figure, format), figure.value > 0, from, to)];
  }
  // Where it turned on its way, its end alone tells another course.
  if (operation !== 'direction' || !end || figure.value === 0 || end.measure === 'increase' || parts.length > 2)
    return [];
  const when = format.when(timeOf(end), end.measure);
  return [format.words.operated.turned(`${amountSaid(end, format, name)} ${when}`, figure.value > 0)];
}

/** From one year to the next, most. */
const isMove = (operation: Done['operation']): boolean => operation === 'rise' || operation === 'fall';

function phraseFor(done: Done, name: string, format: Format): string {
  const { operation, figure, parts } = done;
  const { operated: say } = format.words;
  if (isOfTwo(operation)) return togetherPhrase(done, name, format) + settled(done, name, format);
  const [start] = parts;
  const product = timesPhrase(done, name, format);
  if (product !== undefined) return product;
  const beside = againstPhrase(done, name, format);
  if (beside !== undefined) return beside + settled(done, name, format);
  const end = parts.at(-1) ?? start;
  const [from, to] = [format.date(start.period), format.date(end.period)];
  const amount = amountSaid(asLevel({ ...figure, value: Math.abs(figure.value) }), format, name);
  // What was added in one year stands by itself.
  const isEdge =
    operation === 'highest' || operation === 'lowest' || (isMove(operation) && figure.derived === undefined);
  if (isEdge)
    return say[operation === 'lowest' || operation === 'fall' ? 'lowest' : 'highest'](
      amount,
      format.when(figure.period, figure.measure),
      isCounted(figure.unit),
    );
  if (isMove(operation)) return say.movedMost(sizeOf(figure, format, name), figure.value > 0, from, to);
  if (operation === 'ratio') return say.ratio(format.number(Math.round(figure.value * 100) / 100), from, to);
  if (operation === 'mean') return say.mean(amount, from, to);
  if (operation === 'pace') return say.pace(sizeOf(figure, format, name), figure.value > 0, from, to);
  if (operation === 'sum') return summed(addedUp(done, name, format), parts, format) + settled(done, name, format);
  if (operation === 'direction' && start.measure !== 'increase') return directionPhrase(done, name, format);
  if (figure.value === 0)
    return say.same(format.when(start.period, start.measure), format.when(end.period, end.measure));
  if (operation === 'percent' && start.unit !== 'percent') {
    // Whoever asks for per cent is told by how much too: many ask for both.
    const moved = sizeOf({ ...end, value: end.value - start.value }, format, name);
    return format.words.trend.change(moved, percentSaid(figure, format), figure.value > 0, from, to);
  }
  return say.change(sizeOf(figure, format, name), figure.value > 0, from, to);
}

/** What a rate is for one, and how settled; that goes under what it comes to where it is too long. */
function rateTails({ figure, parts, times }: Done, name: string, format: Format): readonly string[] {
  const { operated: say } = format.words;
  const [first, rest] = parts;
  const one = amountSaid(first, format, name);
  const upTo = times?.upTo;
  const each =
    rest && upTo !== undefined
      ? say.eachOfTwo(one, format.number(upTo), amountSaid(rest, format, name))
      : say.each(one);
  const tails = tailsOf(toldAs(figure, parts), name, format);
  return [...tails.map((tail) => `${each}${tail}`), ...tails];
}

/** Behind which way it went, what it was at its top or bottom on the way, where it turned. */
function turnTails({ operation, parts: [start, turn, end] }: Done, name: string, format: Format): NonEmpty<string> {
  if (operation !== 'direction' || !turn || !end) return [''];
  const { operated: say } = format.words;
  const told = turn.value > start.value ? say.highest : say.lowest;
  const amount = isCounted(turn.unit) ? format.number(turn.value) : amountSaid(turn, format, name);
  return [`, ${told(amount, format.when(timeOf(turn), turn.measure), isCounted(turn.unit))}`];
}

/** Words an operation on a series, or why there is none. */
export function composeOperated(worked: Worked, name: string, newest: Figure, format: Format): Operated {
  const { operated: say, figure: words } = format.words;
  if (!worked.ok) {
    const why = said(say.cannot(say.what[worked.operation], say.why[worked.reason]));
    const bare = nameless(newest, format);
    const [first = bare, ...others] = headlinesOf(name, newest, format);
    return {
      headlines: [why],
      otherwise: [first, ...others, bare],
      surface: [
        paragraph(why),
        paragraph(said(`${withoutBrackets(name)}: ${say.newest(phraseOf(newest, format, name))}`, newest.citations)),
      ],
      folds: [],
      figures: [],
    };
  }
  const { operation, figure, parts } = worked;
  const phrase = phraseFor(worked, name, format);
  const isChange = operation === 'change' || operation === 'direction';
  const percent = isChange ? percentOf(parts, figure, format) : undefined;
  const isPair = isOfTwo(operation) && worked.ofOwn === undefined;
  const told = [
    ...(percent && figure.value !== 0 ? [said(say.percent(percent, figure.value > 0))] : []),
    ...(isPair || parts.includes(newest) ? [] : [said(say.newest(phraseOf(newest, format, name)), newest.citations)]),
  ];
  const partLine = (one: Figure): Said =>
    isPair ? figureUnder(format.text(one.label), one, format) : said(phraseOf(one, format, name), one.citations);
  const terms =
    isPair ||
    isChange ||
    operation === 'pace' ||
    (isMove(operation) && figure.derived !== undefined) ||
    operation === 'times' ||
    operation === 'against' ||
    operation === 'share' ||
    operation === 'percent' ||
    operation === 'ratio'
      ? parts.map(partLine)
      : [];
  const isOfProposals = !isPair && figure.status === 'proposed' && figure.derived !== undefined && operation !== 'sum';
  const ends = worked.times
    ? rateTails(worked, name, format)
    : isOfProposals
      ? [settled(worked, name, format)]
      : turnTails(worked, name, format);
  const count = worked.times ? ` × ${countSaid(worked.times, format)}` : '';
  const short = withoutBrackets(name);
  const ways = ends.flatMap((end) =>
    [name, short].map((under) => `${words.labelled(`${under}${count}`, phrase)}${end}.`),
  );
  // A figure that is only the nearest must say of what it is.
  const brief = turnedPhrase(worked, name, format).map((turned) => `${words.labelled(short, turned)}${ends[0] ?? ''}.`);
  return {
    headlines: ways.map((way) => said(way, figure.citations)),
    brief: brief.map((way) => said(way, figure.citations)),
    otherwise: [said(`${capitalised(timesPhrase(worked, name, format, true) ?? phrase)}.`, figure.citations)],
    surface: [...list(terms), ...told.map(paragraph)],
    folds: fold('worked', say.worked, [
      ...(figure.derived ? [paragraph(said(formulaSaid(figure.derived.formula, figure.unit, format)))] : []),
      ...list(parts.map(partLine)),
    ]),
    // What it was divided by belongs to no list of the first series.
    figures: [...(figure.derived ? [figure] : []), ...(isPair ? parts.slice(1) : [])],
  };
}
