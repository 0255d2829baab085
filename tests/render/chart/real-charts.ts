import type { Chart } from '../../../src/answer/chart.ts';
import { compose } from '../../../src/answer/compose/compose.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { loadCommands } from '../../../src/commands.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { everythingKnown } from '../../answer/every-answer.ts';
import { theKnowledge as knowledge } from '../../the-knowledge.ts';

const house = { knowledge, commands: await loadCommands(knowledge) };
const lines = everythingKnown(knowledge);

/** The commands whose answers have pictures. */
export const DRAWN = ['trend', 'compare', 'timeline'] as const;
export type Drawn = (typeof DRAWN)[number];

/** The pictures of all that the knowledge answers to a command with, each once; of every `nth` question, to save time. */
export function realCharts(command: Drawn, locale: Locale, nth: number): readonly Chart[] {
  const charts = lines
    .filter((line) => line.startsWith(`/${command} `))
    .filter((_, at) => at % nth === 0)
    .flatMap((line) => compose(answerToText(line, { locale, today: '2026-11-25' }, house), locale).chart ?? []);
  return [...new Map(charts.map((chart) => [JSON.stringify(chart), chart])).values()];
}
