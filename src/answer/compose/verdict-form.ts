import type { VerdictAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import type { FormOffer, Question } from '../worded.ts';
import { type Draft, paragraph, said, smallPrint } from './draft.ts';
import { sentencesOf, withoutBrackets } from './headline.ts';

/** The form that asks for what is open, or in which what was told can be changed; none where nothing told would matter. */
export function formOffer({ form, start }: VerdictAnswer, { words: { verdict } }: Format): FormOffer | undefined {
  const { open, change, startOver } = verdict.form;
  if (form.fields.length === 0) return undefined;
  return { open: start ? open : change, isWanted: form.isWanted, ...(!start && { startOver }) };
}

/**
 * Before anything has been told: what it is about and how much it asks, until when the rules are known and what cannot be
 * answered. Whoever needs more than that is spared the questions.
 */
export function composeStart(
  answer: VerdictAnswer,
  { asks, until, isPast, citations, limits }: NonNullable<VerdictAnswer['start']>,
  question: Question,
  format: Format,
): Draft {
  const { text, date } = format;
  const { start } = format.words.verdict;
  const known = isPast ? start.past(date(until)) : start.known(date(until));
  const form = formOffer(answer, format);
  const title = withoutBrackets(text(answer.title));
  return {
    status: 'clarify',
    headlines: [said(start.headline(sentencesOf(text(asks))[0] ?? title, answer.form.fields.length))],
    otherwise: [said(format.words.surface.about(title))],
    surface: [...(limits ? [paragraph(said(text(limits)))] : []), smallPrint(said(known, citations))],
    outcomes: answer.outcomes,
    question,
    ...(form && { form }),
  };
}
