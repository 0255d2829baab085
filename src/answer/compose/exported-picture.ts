import type { Figure } from '../../figures/figure.ts';
import type { Drawable, PictureAnswer } from '../answer.ts';
import type { Chart, ChartDraft } from '../chart.ts';
import type { Format } from '../format.ts';
import { altOf } from './chart-alt.ts';
import { comparisonChart } from './comparison-chart.ts';
import { figuresIn } from './comparison-table.ts';
import { type Draft, paragraph, said, type Telling } from './draft.ts';
import { fileStem } from './export-file.ts';
import { inSentence, withoutBrackets } from './headline.ts';
import { timelineChart } from './timeline-chart.ts';
import { seriesChart } from './trend-chart.ts';

const TYPES: Readonly<Record<PictureAnswer['format'], string>> = { png: 'image/png', svg: 'image/svg+xml' };

function chartOf(one: Drawable, today: string, format: Format): ChartDraft | undefined {
  switch (one.kind) {
    case 'series':
      return seriesChart(one.figures, format.text(one.label), format);
    case 'comparison':
      return comparisonChart(one, format);
    case 'timeline':
      return timelineChart(one, today, format);
  }
}

function figuresOf(one: Drawable): readonly Figure[] {
  switch (one.kind) {
    case 'series':
      return one.figures;
    case 'comparison':
      return figuresIn(one.rows);
    case 'timeline':
      return one.happenings.flatMap((happening) => (happening.kind === 'money' ? [happening.figure] : []));
  }
}

/** A picture as a file: of what, what the file is good for, and in its description all that it shows; else what it would take. */
export function composePicture({ what, format: kind, of }: PictureAnswer, format: Format, { today }: Telling): Draft {
  const say = format.words.exported;
  const names = format.list(what.map(({ name }) => inSentence(withoutBrackets(format.text(name)))));
  const draft = of && chartOf(of, today, format);
  if (!draft)
    return {
      status: 'not-found',
      headlines: [said(say.noPicture(names))],
      otherwise: [said(say.noPictureAlone)],
      surface: [paragraph(said(say.noPicture(names))), paragraph(said(say.pictureOf))],
    };
  const headline = say.pictureHeadline(names, kind.toUpperCase());
  const chart: Chart = { ...draft, alt: altOf(draft, format) };
  return {
    status: 'answered',
    headlines: [said(headline)],
    otherwise: [said(say.pictureAlone(kind.toUpperCase()))],
    surface: [paragraph(said(headline)), paragraph(said(say.how[kind]))],
    attachments: [
      { name: `${fileStem(what)}.${kind}`, type: TYPES[kind], alt: chart.alt, content: { kind: 'chart', chart } },
    ],
    figures: figuresOf(of),
  };
}
