import type { Knowledge } from '../knowledge/find.ts';
import { getPeriod } from '../language/period.ts';
import { type Columns, inColumns, inMarkdown } from './columns.ts';
import { openKnowledge } from './open-knowledge.ts';
import type { Verb } from './verb.ts';

/** The year in which a period ends: that of a stretch of years is its last. */
const yearOf = (period: string): string => String(getPeriod(period).lastYear);

/** How many figures there are of each scheme for each year. */
function coverageOf(knowledge: Knowledge): Columns {
  const figures = knowledge.series.flatMap(({ scheme, observations }) =>
    observations.map(({ period }) => ({ scheme, year: yearOf(period) })),
  );
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const rows = knowledge.schemes
    .map(({ id, name }) => {
      const own = figures.filter(({ scheme }) => scheme === id);
      const series = knowledge.seriesOf(id).length;
      const rules = knowledge.topics.reduce(
        (sum, topic) => sum + topic.rules.filter((one) => one.scheme === id).length,
        0,
      );
      const inYears = years.map((year) => own.filter((one) => one.year === year).length);
      return { id, name: name.en, cells: [...inYears, own.length, series, rules] };
    })
    .toSorted((one, other) => one.id.localeCompare(other.id));
  const totals = (rows[0]?.cells ?? []).map((_, at) => rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0));
  const shown = (cells: readonly number[]): string[] => cells.map((one) => (one === 0 ? '·' : String(one)));
  const heading = ['Scheme', ...years, 'Figures', 'Series', 'Rules'];
  return {
    heading,
    rows: [...rows.map(({ id, cells }) => [id, ...shown(cells)]), ['All', ...shown(totals)]],
    right: heading.map((_, at) => at).slice(1),
  };
}

const EXPLAINED = 'How many figures there are of each scheme, by the year that a figure is about or ends in.';

export const coverage: Verb = {
  name: 'coverage',
  usage: '[--markdown]',
  does: 'Shows what there is: schemes by years, with the number of figures, series and rules.',
  options: { markdown: { type: 'boolean' } },
  run: ({ markdown }, desk) => {
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    const columns = coverageOf(knowledge);
    desk.say(
      markdown
        ? `# What the knowledge covers\n\n${EXPLAINED} Made by \`npm run --silent knowledge -- coverage --markdown > docs/coverage.md\`\nfrom ${knowledge.releases.length} releases, the newest from ${knowledge.newest}.\n\n${inMarkdown(columns)}`
        : `${inColumns(columns)}\n\n${EXPLAINED}`,
    );
    return 0;
  },
};
