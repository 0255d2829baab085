import type { Figure } from '../../figures/figure.ts';
import type { Notice } from '../answer.ts';
import type { Format } from '../format.ts';
import { joined, type Said, said } from './draft.ts';
import { phraseOf } from './figure.ts';

type Difference = Extract<Notice, { kind: 'conflict' | 'rounding' }>;

function sum(notice: Extract<Notice, { kind: 'sum' }>, format: Format): Said {
  const { total, parts, added, reading } = notice;
  const { words, amount, text } = format;
  const difference = added - total.value;
  const stated = amount(total.value, total.unit);
  const sentence =
    difference === 0
      ? words.notices.sumAgrees(stated)
      : words.notices.sumDiffers(
          stated,
          amount(added, total.unit),
          amount(Math.abs(difference), total.unit),
          difference < 0,
        );
  const citations = [total, ...parts].flatMap((figure) => figure.citations);
  const line = said(words.figure.labelled(text(total.label), sentence), citations);
  return reading ? [...line, ...said(` ${text(reading)}`)] : line;
}

/** What each source says of the same figure, each under its publisher's name and with its own citation. */
function compared({ figures, readings = [] }: Difference, intro: (label: string) => string, format: Format): Said {
  const each = figures.map((figure) =>
    said(format.words.figure.by(figure.citations[0].publisher, phraseOf(figure, format)), figure.citations),
  );
  return [
    ...said(intro(figures[0] ? format.text(figures[0].label) : '')),
    ...joined(each, '; '),
    ...said(['.', ...readings.map(format.text)].join(' ')),
  ];
}

/**
 * Whether an answer would mislead whoever read no further than its headline: a wrong total or a slip mended anywhere,
 * sources that differ about a figure that is said there.
 */
export function isUrgent(notice: Notice, isSaidFirst: (figure: Figure) => boolean): boolean {
  if (notice.kind === 'sum') return notice.added !== notice.total.value;
  return notice.kind === 'read-as' || (notice.kind === 'conflict' && notice.figures.some(isSaidFirst));
}

export function noticeSaid(notice: Notice, format: Format): Said {
  const { words, text, period, date } = format;
  switch (notice.kind) {
    case 'sum':
      return sum(notice, format);
    case 'conflict':
      return compared(notice, words.notices.conflict, format);
    case 'rounding':
      return compared(notice, words.notices.rounding, format);
    case 'reading':
    case 'note':
      return said(text(notice.text), notice.citations);
    case 'age':
      return said(
        (notice.of === 'rules' ? words.notices.ageOfRules : words.notices.age)(
          period(notice.period),
          date(notice.today),
        ),
      );
    case 'source':
      return said(
        words.notices.source[notice.about](
          format.list(notice.releases.map(({ title }) => words.notices.quoted(title))),
        ),
      );
    case 'read-as':
      return said(words.notices.readAs(notice.given, text(notice.as)));
  }
}
