import type { ExportAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, paragraph, said } from './draft.ts';
import { exportFile } from './export-file.ts';
import { inSentence } from './headline.ts';

/** Figures as a file: how many on what, and what the file is like. */
export function composeExport(answer: ExportAnswer, format: Format): Draft {
  const { words, text, number, list } = format;
  const say = words.exported;
  const figures = answer.groups.flatMap((group) => group.figures);
  const [count, isOne] = [number(figures.length), figures.length === 1];
  const kind = answer.format.toUpperCase();
  const names = list(answer.what.map(({ name }) => inSentence(text(name))));
  const headline = say.headline(count, isOne, names, kind);
  return {
    status: 'answered',
    headlines: [said(headline)],
    otherwise: [said(say.headlineAlone(count, isOne, kind))],
    surface: [paragraph(said(headline)), paragraph(said(`${say.rows} ${say.how[answer.format]}`))],
    attachments: [exportFile(answer, `${headline} ${say.rows}`, format)],
    figures,
  };
}
