import type { Figure } from '../../figures/figure.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import type { Difference, Notice } from '../answer.ts';
import type { Format } from '../format.ts';
import { keyOf } from './citation.ts';
import { type DraftBlock, type DraftFold, fold, joined, list, paragraph, type Said, said } from './draft.ts';
import { phraseOf } from './figure.ts';
import { inSentence } from './headline.ts';

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
    ...said(intro(figures[0] ? inSentence(format.text(figures[0].label)) : '')),
    ...joined(each, '; '),
    ...said(['.', ...readings.map(format.text)].join(' ')),
  ];
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

/** Notices on how figures hang together: they belong in one place, where a reader asks why they differ. */
const DIFFERING: ReadonlySet<Notice['kind']> = new Set(['sum', 'conflict', 'rounding', 'reading']);

const sumsUp = (notice: Notice): boolean => notice.kind === 'sum' && notice.added === notice.total.value;

/** Why figures differ, do not add up or cannot be compared; a sum that agrees is told in the grounds. */
export const differFold = (notices: readonly Notice[], format: Format): readonly DraftFold[] =>
  fold(
    'differ',
    format.words.folds.differ,
    notices
      .filter((notice) => DIFFERING.has(notice.kind) && !sumsUp(notice))
      .map((notice) => paragraph(noticeSaid(notice, format))),
  );

/** In one sentence, what would mislead whoever read no further; undefined of a notice that can wait. */
function caveatOf(notice: Notice, isSaid: (figure: Figure) => boolean, format: Format): Said | undefined {
  const { words, amount } = format;
  if (notice.kind === 'read-as') return noticeSaid(notice, format);
  if (notice.kind === 'sum' && !sumsUp(notice)) {
    const { total, added } = notice;
    return said(words.surface.sumOff(amount(total.value, total.unit), amount(added, total.unit)), total.citations);
  }
  if (notice.kind === 'conflict' && notice.figures.some(isSaid)) return said(words.surface.sourcesDiffer);
  return notice.kind === 'note' ? said(format.text(notice.text), notice.citations) : undefined;
}

const URGENCY: readonly Notice['kind'][] = ['read-as', 'sum', 'conflict', 'note'];

/** What would mislead if it were left out, the most misleading first. `own` is what the answer itself must warn of. */
export function caveatsOf(
  notices: readonly Notice[],
  own: readonly Said[],
  saidFirst: readonly Citation[],
  format: Format,
): readonly Said[] {
  const keys = new Set(saidFirst.map(keyOf));
  const isSaid = ({ citations }: Figure): boolean => citations.some((one) => keys.has(keyOf(one)));
  const inOrder = notices.toSorted((one, other) => URGENCY.indexOf(one.kind) - URGENCY.indexOf(other.kind));
  const told = (kinds: readonly Notice['kind'][]) =>
    inOrder
      .filter(({ kind }) => kinds.includes(kind))
      .map((notice) => caveatOf(notice, isSaid, format))
      .filter((line) => line !== undefined);
  return [...told(['read-as']), ...own, ...told(['sum', 'conflict', 'note'])];
}

/** How the answer was come by: caveats that had no room, and how its sources were read. */
export function groundsOf(
  notices: readonly Notice[],
  caveats: readonly Said[],
  own: readonly DraftBlock[],
  format: Format,
): readonly DraftFold[] {
  const { folds: labels } = format.words;
  const told = notices.filter((notice) => (DIFFERING.has(notice.kind) ? sumsUp(notice) : notice.kind !== 'read-as'));
  const lines: readonly Said[] = [...caveats, ...told.map((notice) => noticeSaid(notice, format))];
  return fold('grounds', labels.grounds, [...own, ...list(lines, labels.howRead)]);
}
