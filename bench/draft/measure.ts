import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/compile/load.ts';
import { inColumns } from '../../src/curate/columns.ts';
import type { DraftFigure } from '../../src/curate/draft/draft-figure.ts';
import { type Draft, draftOf } from '../../src/curate/draft/draft-of.ts';
import type { Found, Told } from '../../src/curate/draft/numbers.ts';
import { plainPage } from '../../src/curate/draft/plain-page.ts';
import { indexKnowledge } from '../../src/knowledge/find.ts';
import type { KnowledgeData, Where } from '../../src/knowledge/knowledge.ts';
import { numeralsIn } from '../../src/language/numerals.ts';
import { hasRuleOn, hasStatementOn, type Truth, truthsOf, without } from './truth.ts';

const GOALS = { drafted: 0.95, right: 0.8 };
const ASPECTS = ['unit', 'period', 'measure', 'series'] as const;

interface Place {
  readonly figure: DraftFigure;
  readonly found: Found;
  readonly told: Told;
  readonly where: Where;
}

/** Every place that a draft gives a figure at. */
const placesOf = ({ figures }: Draft): readonly Place[] =>
  figures.flatMap((figure) =>
    [figure, ...figure.also].map(({ found, told, where }) => ({ figure, found, told, where })),
  );

const isSamePlace = (one: Where, other: Where): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What of a figure is as curators have it; value and place are, since it was found by them. */
function rightIn({ figure }: Place, truth: Truth): ReadonlySet<(typeof ASPECTS)[number]> {
  const { likely, period, measure } = figure;
  const series = likely[0]?.series;
  const right = {
    unit: series?.unit === truth.unit,
    period: period.period === truth.period,
    measure: measure === truth.measure,
    series: series?.id === truth.series,
  };
  return new Set(ASPECTS.filter((aspect) => right[aspect]));
}

interface Measured {
  readonly id: string;
  readonly numerals: number;
  readonly drafted: number;
  readonly listed: number;
  readonly silent: number;
  /** Numerals that are drafted as curators have them, in all. */
  readonly right: number;
  readonly figures: number;
  readonly found: number;
  readonly aspects: Readonly<Record<(typeof ASPECTS)[number], number>>;
  readonly allRight: number;
  /** Wrong in something that the draft does not mark as unsure. */
  readonly unmarked: number;
  readonly short: readonly string[];
}

function measure(id: string, text: string, data: KnowledgeData): Measured {
  const page = plainPage(text);
  const draft = draftOf(page, indexKnowledge(without(id, data)), id);
  const truths = truthsOf(id, data);
  const places = placesOf(draft);
  const short: string[] = [];
  const truthOf = ({ figure, where }: Place): Truth | undefined =>
    truths.find((truth) => isSamePlace(truth.where, where) && Math.abs(truth.value) === Math.abs(figure.value));

  const aspects = { unit: 0, period: 0, measure: 0, series: 0 };
  const isRight = new Map<Found, boolean>();
  let allRight = 0;
  let unmarked = 0;
  const found = new Set<Truth>();
  for (const place of places) {
    const truth = truthOf(place);
    const at = `${JSON.stringify(place.where)} "${place.told.sentence.slice(place.found.numeral.start, place.found.numeral.end)}"`;
    if (!truth) {
      isRight.set(place.found, false);
      short.push(`${at}: curators have no such figure there`);
      continue;
    }
    found.add(truth);
    const right = rightIn(place, truth);
    for (const aspect of right) aspects[aspect] += 1;
    isRight.set(place.found, right.size === ASPECTS.length);
    const wrong = ASPECTS.filter((one) => !right.has(one));
    if (wrong.length === 0) {
      allRight += 1;
      continue;
    }
    const { unsure } = place.figure;
    const isMarked = wrong.every((one) => unsure.has(one === 'unit' ? 'series' : one));
    if (!isMarked) unmarked += 1;
    const said = wrong.map((one) => `${one} is ${truth[one]}`).join(', ');
    short.push(`${at}: ${said}${isMarked ? '' : ', and nothing marks it'}`);
  }
  for (const truth of truths)
    if (!found.has(truth))
      short.push(`${JSON.stringify(truth.where)} ${truth.value} of ${truth.series}: not drafted as a figure`);

  // A time is right where curators have no figure in it, and what is made of it by itself where they have the same.
  const isFigure = (value: number, { where }: Told['piece']): boolean =>
    truths.some((truth) => truth.value === value && isSamePlace(truth.where, where));
  for (const { told, found: one } of draft.inPeriods) isRight.set(one, !isFigure(one.value, told.piece));
  for (const { told, found: one, day } of draft.rules) isRight.set(one, hasRuleOn(id, day, told.piece.where, data));
  for (const { told, found: one, period } of draft.times) {
    const isThere = hasStatementOn(id, period, told.piece.where, data);
    isRight.set(one, isThere);
    if (!isThere)
      short.push(`${JSON.stringify(told.piece.where)} ${period}: curators have no statement of that time there`);
  }
  for (const { told, found: one, why } of draft.unplaced)
    short.push(`${JSON.stringify(told.piece.where)} "${one.numeral.text}": not placed, ${why}`);

  // Counted by themselves, so that a number which the reading of sentences lost would show.
  const numerals = page.pieces
    .filter(({ kind }) => kind !== 'furniture')
    .reduce((sum, piece) => sum + numeralsIn(piece.text).length, 0);
  return {
    ...{ id, numerals, drafted: isRight.size, listed: draft.unplaced.length, aspects, allRight, unmarked, short },
    silent: numerals - isRight.size - draft.unplaced.length,
    right: [...isRight.values()].filter(Boolean).length,
    figures: truths.length,
    found: found.size,
  };
}

const folder = process.argv[2] ?? join(process.cwd(), '..', 'shared', 'sources');
if (!existsSync(folder))
  console.log(`Skipped: the texts of the releases are not at ${folder}. Another folder may be named.`);
else {
  const data = loadKnowledge(join(process.cwd(), 'knowledge'));
  const known = new Set(data.releases.map(({ id }) => id));
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && known.has(name.slice(0, -'.txt'.length)))
    .sort()
    .map((name) => measure(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8'), data));
  const sum = (of: (one: Measured) => number): number => all.reduce((so, one) => so + of(one), 0);
  const rowOf = (name: string, of: (pick: (one: Measured) => number) => number): string[] => [
    name,
    ...[
      of((one) => one.numerals),
      of((one) => one.drafted),
      of((one) => one.listed),
      of((one) => one.silent),
      of((one) => one.right),
    ].map(String),
    ...[of((one) => one.figures), of((one) => one.found)].map(String),
    ...ASPECTS.map((aspect) => String(of((one) => one.aspects[aspect]))),
    String(of((one) => one.allRight)),
  ];
  const heading = [
    'release',
    'numerals',
    'drafted',
    'listed',
    'left out',
    'right',
    'figures',
    'value+place',
    ...ASPECTS,
    'all right',
  ];
  const rows = [...all.map((one) => rowOf(one.id, (pick) => pick(one))), rowOf('all', sum)];
  console.log(inColumns({ heading, rows, right: heading.map((_, at) => at).slice(1) }));
  console.log(
    '\nnumerals, drafted, listed, left out, right: every number of the text. figures to all right: the places where curators have a figure.\n',
  );
  for (const { id, short } of all)
    if (short.length > 0) console.log(`${id}\n${short.map((one) => `  ${one}`).join('\n')}`);
  const drafted = sum((one) => one.drafted) / sum((one) => one.numerals);
  const right = sum((one) => one.right) / sum((one) => one.numerals);
  const figures = sum((one) => one.allRight) / sum((one) => one.figures);
  const silent = sum((one) => one.silent);
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  console.log(
    `\nDrafted ${percent(drafted)} of numerals (goal ${percent(GOALS.drafted)}), right in all ${percent(right)} (goal ${percent(GOALS.right)}), ` +
      `of curators’ figures ${percent(figures)}; left out without a word: ${silent}; wrong without a mark: ${sum((one) => one.unmarked)}.`,
  );
  if (drafted < GOALS.drafted || right < GOALS.right || silent > 0) process.exitCode = 1;
}
