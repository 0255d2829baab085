import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { ledByFigures } from './led-by-figures.ts';
import { ledByForm } from './led-by-form.ts';
import { ledByKind } from './led-by-kind.ts';
import { ledByName } from './led-by-name.ts';
import { ledByNumber } from './led-by-number.ts';
import { ledByPart } from './led-by-part.ts';
import { ledByPercent } from './led-by-percent.ts';
import { ledByShare } from './led-by-share.ts';
import { ledByRow } from './row-asked.ts';
import { ledByShareOf } from './share-of.ts';
import { ledByTrend } from './trend-told.ts';

/** What the words of a question put before what is likeliest: each in its turn, the last goes before all. */
export function ledByWords(
  likeliest: readonly Match[],
  asked: Asked,
  index: QuestionIndex,
  knowledge: Knowledge,
  today: string,
): readonly Match[] {
  const byName = ledByName(likeliest, asked, index, knowledge);
  const byKind = ledByKind(ledByForm(byName, asked), asked, knowledge, today);
  const byNumber = ledByShare(ledByNumber(byKind, asked, knowledge, today), asked, knowledge);
  const byTrend = ledByTrend(ledByPercent(byNumber, asked, knowledge, today), asked, knowledge, today);
  return ledByShareOf(ledByPart(ledByFigures(ledByRow(byTrend, asked, knowledge), asked), asked, index), asked);
}
