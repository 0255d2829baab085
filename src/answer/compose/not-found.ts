import { yearOf } from '../../language/period.ts';
import type { NotFoundAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, paragraph, said } from './draft.ts';
import { inSentence, sentencesOf, withoutBrackets } from './headline.ts';

/** More periods than this are said by the first and the last. */
const MOST_NAMED = 8;

/** Years that follow one another, three or more, as one stretch. */
function inStretches(years: readonly string[]): readonly string[] {
  const stretches: string[][] = [];
  for (const year of years) {
    const last = stretches.at(-1);
    if (last && Number(last.at(-1)) + 1 === Number(year)) last.push(year);
    else stretches.push([year]);
  }
  return stretches.flatMap((run) => (run.length < 3 ? run : [`${run[0]}–${run.at(-1)}`]));
}

/** The periods that there are figures for, oldest first, as few words as will say it. */
function periodsInWords(periods: readonly string[], format: Format): string {
  const isYears = periods.every((period) => yearOf(period) !== undefined);
  const named = isYears ? inStretches(periods) : periods.map(format.period);
  const [first, last] = [named[0], named.at(-1)];
  if (named.length > MOST_NAMED && first !== undefined && last !== undefined)
    return format.words.notFound.between(first, last, periods.length);
  return format.list(named);
}

/** Who it is, and what they help with, in a sentence. */
function helpsWith({ name, helps_with }: NotFoundAnswer['contacts'][number], { words, text }: Format): string {
  const [first = ''] = sentencesOf(text(helps_with));
  return words.figure.labelled(withoutBrackets(text(name)), inSentence(first));
}

/** That what was asked for is not known. */
function sentenceOf({ reason, contacts: [contact] }: NotFoundAnswer, format: Format): string {
  const { words, text, period } = format;
  const say = words.notFound;
  switch (reason.kind) {
    case 'unknown':
      return say.unknown(reason.asked);
    case 'off-topic':
      return say.offTopic;
    case 'danger':
      return say.danger;
    case 'contact':
      return contact ? helpsWith(contact, format) : say.offTopic;
    case 'other-kinds':
      return say.otherKinds(withoutBrackets(text(reason.one)), inSentence(withoutBrackets(text(reason.other))));
    case 'combination':
      return say.combination(
        inSentence(withoutBrackets(text(reason.subject))),
        reason.asked === undefined ? undefined : text(reason.asked),
      );
    case 'period':
      return say.noPeriods(
        inSentence(withoutBrackets(text(reason.subject))),
        reason.asked === undefined ? undefined : period(reason.asked),
      );
  }
}

/** Says what is not known, never guesses, and offers the nearest that is. */
export function composeNotFound(answer: NotFoundAnswer, format: Format): Draft {
  const { reason } = answer;
  const say = format.words.notFound;
  const best = sentenceOf(answer, format);
  const periods =
    reason.kind === 'period' && reason.periods.length > 0
      ? [paragraph(said(say.iHave(periodsInWords(reason.periods, format))))]
      : [];
  return {
    status: 'not-found',
    headlines: [said(best)],
    otherwise: [said(say.nothing)],
    surface:
      reason.kind === 'off-topic'
        ? []
        : reason.kind === 'danger' || reason.kind === 'contact'
          ? answer.contacts.map(({ helps_with }) => paragraph(said(format.text(helps_with))))
          : [paragraph(said(best)), ...periods, ...(answer.nearest.length > 0 ? [] : [paragraph(said(say.noGuess))])],
    next: answer.nearest.map(({ label, call }) => ({ label: format.text(label), call })),
  };
}
