import type { Chart } from '../../../src/answer/chart.ts';
import { compose } from '../../../src/answer/compose/compose.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { everythingKnown } from '../../answer/every-answer.ts';
import { theKnowledge as knowledge } from '../../the-knowledge.ts';

const house = { knowledge, commands: await loadCommands(knowledge) };
const WITH_CHARTS = /^\/(?:trend|compare|timeline) /;
const lines = everythingKnown(knowledge).filter((line) => WITH_CHARTS.test(line));

/** The pictures of all that the knowledge can answer with one, each once; of every `nth` question only, to save time. */
export function realCharts(locale: Locale, nth = 1): readonly Chart[] {
  const charts = lines
    .filter((_, at) => at % nth === 0)
    .flatMap((line) => compose(answerToText(line, { locale, today: '2026-11-25' }, house), locale).chart ?? []);
  return [...new Map(charts.map((chart) => [JSON.stringify(chart), chart])).values()];
}
