import type { VerdictAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, joined, list, said } from './draft.ts';
import { ruleLine } from './entries.ts';

/** The outcomes with the rules that they rest on, and the one question that would narrow them most. */
export function composeVerdict({ outcomes, ask }: VerdictAnswer, format: Format): Draft {
  const { text } = format;
  const isOpen = outcomes.some(({ possible }) => possible.length > 1);
  return {
    status: ask && isOpen ? 'clarify' : 'answered',
    headline: joined(
      outcomes.map(({ title, why, reasons }) =>
        said(
          `${text(title)}: ${text(why)}`,
          reasons.flatMap(({ citations }) => citations),
        ),
      ),
      ' ',
    ),
    blocks: outcomes.flatMap(({ title, reasons }) =>
      list(
        text(title),
        reasons.map((rule) => ruleLine(rule, format)),
      ),
    ),
    outcomes,
    ...(ask && {
      question: {
        text: text(ask.question),
        ...(ask.explain && { explain: text(ask.explain) }),
        choices: ask.choices.map(({ label, explain, command }) => ({
          label: text(label),
          command,
          ...(explain && { explain: text(explain) }),
        })),
      },
    }),
  };
}
