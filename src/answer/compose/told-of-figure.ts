import type { Figure } from '../../figures/figure.ts';
import type { NonEmpty } from '../../knowledge/knowledge.ts';
import { lastDayOf } from '../../language/period.ts';
import type { SeriesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated, publisherIn } from './citation.ts';
import { type DraftBlock, lines, paragraph, type Said, said } from './draft.ts';
import { nameless, sentenceOf } from './figure.ts';
import { inSentence, sentencesOf, withoutBrackets } from './headline.ts';

/** What is told of a figure before how much it is, and that under it. */
export interface ToldOf {
  readonly headlines: readonly Said[];
  /** With less in them, still under the name. */
  readonly brief?: readonly Said[];
  /** Without a name, for one that fills a headline by itself and stands under it. */
  readonly otherwise: NonEmpty<Said>;
  readonly surface: readonly DraftBlock[];
}

/** What is counted: under the name of the figure where there is room, else by itself. */
function definitionOf({ definition }: SeriesAnswer, name: string, one: Figure, format: Format): ToldOf {
  const text = format.text(definition);
  const [first = text, second] = sentencesOf(text);
  const short = withoutBrackets(name);
  return {
    // A short sentence says little more than the name; what is left out is said in the next.
    headlines: [
      said(second ? `${first} ${second}` : format.words.figure.labelled(short, inSentence(first)), one.citations),
    ],
    otherwise: [
      said(format.words.figure.labelled(short, inSentence(first)), one.citations),
      said(first, one.citations),
      said(format.words.figure.countedBelow(short), one.citations),
    ],
    surface: [paragraph(said(text)), paragraph(sentenceOf(short, one, format))],
  };
}

const MOST_PUBLISHERS = 2;
const MOST_LINES = 4;

/** Who the figures are from, whoever has most of them first; what a newspaper repeats comes last. */
function publishersOf(figures: readonly Figure[], format: Format): readonly (readonly [string, readonly Figure[]])[] {
  const by = new Map<string, Figure[]>();
  for (const one of figures) {
    const name = withoutBrackets(publisherIn(one.citations[0].publisher, format));
    by.set(name, [...(by.get(name) ?? []), one]);
  }
  const isSecondhand = (all: readonly Figure[]): boolean => all.every(({ secondhand }) => secondhand);
  return [...by].toSorted(
    ([, some], [, others]) => Number(isSecondhand(some)) - Number(isSecondhand(others)) || others.length - some.length,
  );
}

/** Who publishes the figures, and from when the newest is. */
function originOf({ figures }: SeriesAnswer, name: string, one: Figure, format: Format): ToldOf {
  const { origin: say, labelled } = format.words.figure;
  const publishers = publishersOf(figures, format);
  const names = publishers.slice(0, MOST_PUBLISHERS).map(([publisher]) => publisher);
  const newest = withoutBrackets(publisherIn(one.citations[0].publisher, format));
  const when = format.period(one.period);
  const short = withoutBrackets(name);
  const line = (of: readonly string[]) =>
    said(labelled(short, `${say.from(of, format.list)}. ${say.newest(when, newest)}.`), one.citations);
  const [first] = figures;
  const known = new Set(figures.map(lastDayOf)).size;
  return {
    headlines: [line(names), line(names.slice(0, 1))],
    brief: [said(labelled(short, inSentence(`${say.newest(when, newest)}.`)), one.citations)],
    otherwise: [said(`${say.newest(when, newest)}.`, one.citations), nameless(one, format)],
    surface: [
      paragraph(sentenceOf(short, one, format)),
      paragraph(said(say.times(known, format.period(first.period), when))),
      ...lines(
        publishers.slice(0, MOST_LINES).map(([publisher, [some, ...others]]) => {
          const last = others.at(-1) ?? some;
          return last
            ? said(
                labelled(publisher, say.count(others.length + 1, dated(last.citations[0].published, format))),
                last.citations,
              )
            : said(publisher);
        }),
      ),
    ],
  };
}

export const toldOfFigure = (answer: SeriesAnswer, name: string, one: Figure, format: Format): ToldOf | undefined =>
  answer.about === 'definition'
    ? definitionOf(answer, name, one, format)
    : answer.about === 'origin'
      ? originOf(answer, name, one, format)
      : undefined;
