import type { VerdictAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import type { FormOffer } from '../worded.ts';
import { type DraftBlock, paragraph, type Said, said } from './draft.ts';

/** What it is about and how much it asks, before anything has been told. */
export const startHeadline = ({ title, form }: VerdictAnswer, { words, text }: Format): Said =>
  said(words.verdict.start.headline(text(title), form.fields.length));

/** Until when the rules are known and what cannot be answered: whoever needs more than that is spared the questions. */
export const startBlocks = (
  { until, isPast, citations, limits }: NonNullable<VerdictAnswer['start']>,
  { words, text, date }: Format,
): readonly DraftBlock[] => [
  paragraph(said(isPast ? words.verdict.start.past(date(until)) : words.verdict.start.known(date(until)), citations)),
  ...(limits ? [paragraph(said(text(limits)))] : []),
];

/** The form that asks for what is open, or in which what was told can be changed. */
export function formOffer({ form, start }: VerdictAnswer, { words: { verdict } }: Format): FormOffer {
  const { open, change, startOver } = verdict.form;
  return { open: start ? open : change, isWanted: form.isWanted, ...(!start && { startOver }) };
}
