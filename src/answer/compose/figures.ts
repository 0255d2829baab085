import type { Figure } from '../../figures/figure.ts';
import type { FiguresAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, type DraftBlock, joined, list, paragraph, type Said, said } from './draft.ts';
import { amountSaid, figureLine, figureUnder, levelsFirst, marksOf, phraseOf } from './figure.ts';

type Group = FiguresAnswer['groups'][number];

/** As many figures as one line can hold and still be read; more where just these were asked for. */
const WHOLE_IN_HEADLINE = { budget: 3, lookup: 6 };
const SCHEMES_IN_HEADLINE = 4;

/** Money goes under the scheme's own name, as people ask for it, where the scheme has no second series of money here. */
function nameOf(figure: Figure, { name, figures }: Group, { text }: Format): string {
  const money = new Set(figures.filter(({ unit }) => unit === 'NOK').map(({ series }) => series));
  return figure.unit === 'NOK' && money.size === 1 ? text(name) : text(figure.label);
}

/** What a group comes to in a word or two: its money first. */
const leadOf = ({ figures }: Group): Figure | undefined => figures.find(({ unit }) => unit === 'NOK') ?? figures[0];

function inShort({ about, groups }: FiguresAnswer, format: Format): Said {
  const { words, text, period } = format;
  const statuses = new Set(groups.flatMap(({ figures }) => figures.map(({ status }) => status)));
  const [only, second] = [...statuses];
  const shared = only !== undefined && second === undefined && only !== 'observed' ? words.statuses[only] : undefined;
  const subject =
    about.view === 'budget' && about.period !== null ? words.figures.budgetOf(period(about.period)) : null;
  const title = [subject, shared && `(${shared})`].filter(Boolean).join(' ');
  const shown = groups.slice(0, SCHEMES_IN_HEADLINE).flatMap((group) => {
    const lead = leadOf(group);
    if (lead === undefined) return [];
    const marks = shared ? [] : marksOf(lead, format);
    const mark = marks.length > 0 ? ` (${marks.join('; ')})` : '';
    const phrase = about.period === lead.period ? `${amountSaid(lead, format)}${mark}` : phraseOf(lead, format);
    return [said(`${text(group.name)} ${phrase}`, lead.citations)];
  });
  const rest = groups.length - shown.length;
  const items = [...shown, ...(rest > 0 ? [said(words.figures.andMore(rest))] : [])];
  return [...(title ? said(`${title}: `) : []), ...joined(items, '; ')];
}

/** Of one scheme, the first of each kind of figure of each series: what a first line can hold of it. */
function firstOfEachKind({ figures, ...group }: Group): Group {
  const kinds = new Set<string>();
  const firsts = figures.filter(({ series, measure, secondhand }) => {
    const isNew = !secondhand && !kinds.has(`${series} ${measure}`);
    if (isNew) kinds.add(`${series} ${measure}`);
    return isNew;
  });
  return { ...group, figures: (firsts.length > 0 ? firsts : figures).slice(0, WHOLE_IN_HEADLINE.budget) };
}

/** All the figures, a name said once where several figures follow under it. */
function whole(groups: readonly Group[], format: Format): Said {
  const named = groups.flatMap((group) =>
    levelsFirst(group.figures).map((figure) => ({ figure, name: nameOf(figure, group, format) })),
  );
  const lines = named.map(({ figure, name }, at) =>
    name === named[at - 1]?.name ? said(phraseOf(figure, format), figure.citations) : figureUnder(name, figure, format),
  );
  return joined(lines, '; ');
}

/** A year's budget or a handful of figures, by scheme: levels before increases, proposed or adopted said of each. */
export function composeFigures(answer: FiguresAnswer, format: Format): Draft {
  const { words, text } = format;
  const { about, groups } = answer;
  const all = groups.flatMap(({ figures }) => figures);
  const isShort = all.length <= WHOLE_IN_HEADLINE[about.view];
  const [only, ...others] = groups;
  const headline = isShort
    ? whole(groups, format)
    : only && others.length === 0
      ? whole([firstOfEachKind(only)], format)
      : inShort(answer, format);
  const byScheme: readonly DraftBlock[] = groups.flatMap(({ name, figures }) =>
    list(
      text(name),
      levelsFirst(figures).map((figure) => figureLine(figure, format)),
    ),
  );
  const isOnlyProposed =
    about.view === 'budget' && all.every(({ status, derived }) => status === 'proposed' && !derived);
  return {
    status: 'answered',
    headline,
    blocks: [
      ...(isShort && all.every(({ note }) => note === undefined) ? [] : byScheme),
      ...(isOnlyProposed ? [paragraph(said(words.figures.onlyProposed))] : []),
    ],
    figures: groups.flatMap((group) => levelsFirst(group.figures)),
  };
}
