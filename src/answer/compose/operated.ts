import type { Figure } from '../../figures/figure.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import type { SeriesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, type DraftFold, fold, list, paragraph, type Said, said } from './draft.ts';
import { amountSaid, formulaSaid, headlinesOf, nameless, phraseOf } from './figure.ts';
import { capitalised, withoutBrackets } from './headline.ts';

type Worked = NonNullable<SeriesAnswer['worked']>;

/** What an operation on a series comes to: ways to say it in a line, what stands under it, and how it was worked out. */
export interface Operated {
  readonly headlines: readonly Said[];
  /** Without a name, for one that fills a headline by itself and stands under it; where there is none, the newest figure. */
  readonly otherwise: NonEmpty<Said>;
  readonly surface: readonly DraftBlock[];
  readonly folds: readonly DraftFold[];
  readonly figures: readonly Figure[];
}

const bare = (figure: Figure): Figure => ({ ...figure, measure: 'level' });

/** How large a change is, without its direction; of shares in points, since per cent of per cent is another thing. */
export function sizeOf(figure: Figure, format: Format, name?: string): string {
  const size = Math.abs(figure.value);
  return figure.unit === 'percent'
    ? format.words.amounts.points(format.number(size), size === 1)
    : amountSaid(bare({ ...figure, value: size }), format, name);
}

/** The change in per cent of where it began: only of what is counted from nought. */
export function percentOf([start]: readonly Figure[], figure: Figure, format: Format): string | undefined {
  if (!start || start.value === 0 || figure.unit === 'percent') return undefined;
  const percent = Math.abs((figure.value / start.value) * 100);
  const { amounts } = format.words;
  return amounts.percent(format.number(percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)));
}

function phraseFor({ operation, figure, parts }: Extract<Worked, { ok: true }>, name: string, format: Format): string {
  const { operated: say } = format.words;
  const [start] = parts;
  const end = parts.at(-1) ?? start;
  const [from, to] = [format.date(start.period), format.date(end.period)];
  const amount = amountSaid(bare({ ...figure, value: Math.abs(figure.value) }), format, name);
  if (operation === 'highest' || operation === 'lowest')
    return say[operation](amount, format.when(figure.period, figure.measure));
  if (operation === 'ratio') return say.ratio(format.number(Math.round(figure.value * 100) / 100), from, to);
  if (operation === 'sum' || operation === 'mean') return say[operation](amount, from, to);
  if (figure.value === 0)
    return say.same(format.when(start.period, start.measure), format.when(end.period, end.measure));
  return say.change(sizeOf(figure, format, name), figure.value > 0, from, to);
}

/** Words an operation on a series, or why there is none. */
export function composeOperated(worked: Worked, name: string, newest: Figure, format: Format): Operated {
  const { operated: say, figure: words } = format.words;
  if (!worked.ok) {
    const why = said(say.cannot(say.what[worked.operation], say.why[worked.reason]));
    return {
      headlines: [why],
      otherwise: [...headlinesOf(name, newest, format), nameless(newest, format)],
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
  const line = (under: string): Said => said(`${words.labelled(under, phrase)}.`, figure.citations);
  const isChange = operation === 'change' || operation === 'direction';
  const percent = isChange ? percentOf(parts, figure, format) : undefined;
  const told = [
    ...(percent && figure.value !== 0 ? [said(say.percent(percent, figure.value > 0))] : []),
    ...(parts.includes(newest) ? [] : [said(say.newest(phraseOf(newest, format, name)), newest.citations)]),
  ];
  const ends =
    isChange || operation === 'ratio' ? parts.map((one) => said(phraseOf(one, format, name), one.citations)) : [];
  return {
    headlines: [line(name), line(withoutBrackets(name))],
    otherwise: [said(`${capitalised(phrase)}.`, figure.citations)],
    surface: [...list(undefined, ends), ...told.map(paragraph)],
    folds: fold('worked', say.worked, [
      ...(figure.derived ? [paragraph(said(formulaSaid(figure.derived.formula, figure.unit, format)))] : []),
      ...list(
        undefined,
        parts.map((one) => said(phraseOf(one, format, name), one.citations)),
      ),
    ]),
    figures: figure.derived ? [figure] : [],
  };
}
