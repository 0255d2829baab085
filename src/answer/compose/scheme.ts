import type { SchemeAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, type DraftBlock, list, paragraph, said } from './draft.ts';
import { statementLine } from './entries.ts';
import { figureLine } from './figure.ts';

/** More names than this help nobody. */
const MOST_ALIASES = 5;

/** Names that tell a reader something new: not the inflections and compounds that are there to be searched for. */
function worthSaying({ name, aliases }: SchemeAnswer): readonly string[] {
  const said = [name.nb, name.nn ?? name.nb, name.en].map((one) => one.toLowerCase());
  return aliases
    .filter((alias) => {
      const folded = alias.toLowerCase();
      const isNew = !said.some((one) => one.includes(folded) || folded.startsWith(one));
      if (isNew) said.push(folded);
      return isNew;
    })
    .slice(0, MOST_ALIASES);
}

/** As many further series as a line can name; the others are found by their names. */
const MOST_NAMED = 8;

function moreSeries({ more }: SchemeAnswer, { words, text }: Format): readonly DraftBlock[] {
  if (more.length === 0) return [];
  const named = more.slice(0, MOST_NAMED).map(({ label }) => text(label));
  const rest = more.length - named.length;
  return [paragraph(said(words.scheme.more(named.join('; '), rest)))];
}

/** What a scheme is, its newest figures, and what the releases say of it. */
export function composeScheme(answer: SchemeAnswer, format: Format): Draft {
  const { words, text } = format;
  const aliases = worthSaying(answer);
  return {
    status: 'answered',
    headline: said(words.scheme.headline(text(answer.name), text(answer.what)), answer.citations),
    blocks: [
      ...(aliases.length > 0 ? [paragraph(said(words.scheme.aliases(format.list(aliases))))] : []),
      ...list(
        words.scheme.figures,
        answer.figures.map((figure) => figureLine(figure, format)),
      ),
      ...moreSeries(answer, format),
      ...list(
        words.scheme.statements,
        answer.statements.map((statement) => statementLine(statement, format)),
      ),
    ],
    figures: answer.figures,
  };
}
