import type { ChangesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated } from './citation.ts';
import { type Draft, type DraftBlock, list, paragraph, type Said, said } from './draft.ts';
import { ruleLine } from './entries.ts';
import { amountSaid, figureLine, figureUnder } from './figure.ts';

type Count = readonly [number: number, say: (number: string, isOne: boolean) => string];

/** What there is any of, in words: `12 nye tall, 1 ny regel`. */
const counts = (all: readonly Count[], { number, list: joined }: Format): string =>
  joined(all.filter(([count]) => count !== 0).map(([count, say]) => say(number(count), count === 1)));

function inShort(answer: ChangesAnswer, format: Format): string {
  const say = format.words.changes;
  const { figures, changed, rules, changedRules, releases, outcomes } = answer;
  const all: readonly Count[] = [
    [figures.reduce((sum, { count }) => sum + count, 0), say.figures],
    [changed.length, say.changedFigures],
    [rules.count, say.rules],
    [changedRules.length, say.changedRules],
    [outcomes.length, say.outcomes],
    [releases.count, say.releases],
  ];
  return counts(all, format);
}

function beginning({ begins }: ChangesAnswer, format: Format): string | undefined {
  const say = format.words.changes;
  if (!begins) return undefined;
  const { day, figures, rules, releases } = begins;
  const items = counts(
    [
      [figures, say.ofFigures],
      [rules, say.ofRules],
      [releases, say.ofReleases],
    ],
    format,
  );
  return say.begins(format.date(day), items);
}

/** When and what in one line; where nothing is new, when something last was. */
function headlineOf(answer: ChangesAnswer, format: Format): string {
  const say = format.words.changes;
  const { since, editions, latest } = answer;
  if (latest === null) return say.noEditions;
  const [newest] = editions;
  if (newest === undefined)
    return [since && say.nothing(format.date(since)), say.latest(format.date(latest))].join(' ');
  const items = inShort(answer, format);
  if (items === '') return beginning(answer, format) ?? say.latest(format.date(newest));
  return since === null ? say.last(format.date(newest), items) : say.since(format.date(since), items);
}

function figureLines({ figures }: ChangesAnswer, format: Format): readonly DraftBlock[] {
  const { words, text, number } = format;
  const say = words.changes;
  const isWhole = figures.every(({ count, newest }) => count === newest.length);
  const lines = figures.flatMap(({ name, count, newest }): readonly Said[] =>
    isWhole
      ? newest.map((figure) => figureLine(figure, format))
      : newest.map((figure) => [
          ...said(say.ofScheme(text(name), say.ofFigures(number(count), count === 1))),
          ...figureUnder(text(figure.label), figure, format),
        ]),
  );
  return list(isWhole ? say.titles.allFigures : say.titles.figures, lines);
}

/** What is new or other since a day: figures, rules, releases and outcomes, each new one with its source. */
export function composeChanges(answer: ChangesAnswer, format: Format): Draft {
  const { words, text } = format;
  const say = words.changes;
  const { notes, changed, rules, changedRules, releases, outcomes, removed } = answer;
  const outcome = words.verdict.outcomes;
  const headline = headlineOf(answer, format);
  const begins = beginning(answer, format);
  const gone = counts(
    [
      [removed.figures, say.ofFigures],
      [removed.rules, say.ofRules],
      [removed.releases, say.ofReleases],
    ],
    format,
  );
  return {
    status: 'answered',
    headline: said(headline),
    blocks: [
      ...notes.map((note) => paragraph(said(text(note)))),
      ...list(
        say.titles.outcomes,
        outcomes.map(({ title, before, after, command }) =>
          said(say.outcome(text(title), outcome[before], outcome[after], command)),
        ),
      ),
      ...list(
        say.titles.changedFigures,
        changed.map(({ figure, before }) => [
          ...figureLine(figure, format),
          ...said(say.before(amountSaid({ ...figure, value: before }, format))),
        ]),
      ),
      ...list(
        say.titles.changedRules,
        changedRules.map((rule) => ruleLine(rule, format)),
      ),
      ...list(
        rules.count > rules.newest.length ? say.titles.newestRules : say.titles.rules,
        rules.newest.map((rule) => ruleLine(rule, format)),
      ),
      ...figureLines(answer, format),
      ...list(
        releases.count > releases.newest.length ? say.titles.newestReleases : say.titles.releases,
        releases.newest.map(({ title, publisher, published, url }) => [
          { text: words.releases.entry(title, publisher, dated(published, format)), citations: [], url },
        ]),
      ),
      ...(gone === '' ? [] : [paragraph(said(say.removed(gone)))]),
      ...(begins === undefined || begins === headline ? [] : [paragraph(said(begins))]),
    ],
    figures: [...changed.map(({ figure }) => figure), ...answer.figures.flatMap(({ newest }) => newest)],
  };
}
