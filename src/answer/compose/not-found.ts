import type { NotFoundAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, paragraph, type Said, said } from './draft.ts';

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
export function periodsInWords(periods: readonly string[], format: Format): string {
  const isYears = periods.every((period) => /^\d{4}$/.test(period));
  const named = isYears ? inStretches(periods) : periods.map(format.period);
  const [first, last] = [named[0], named.at(-1)];
  if (named.length > MOST_NAMED && first !== undefined && last !== undefined)
    return format.words.notFound.between(first, last, periods.length);
  return format.list(named);
}

function headlineOf({ reason }: NotFoundAnswer, format: Format): Said {
  const { words, text, period } = format;
  const say = words.notFound;
  switch (reason.kind) {
    case 'unknown':
      return said(say.unknown(reason.asked));
    case 'off-topic':
      return said(say.offTopic);
    case 'combination':
      return said(say.combination(text(reason.subject), reason.asked));
    case 'period': {
      const asked = [text(reason.subject), period(reason.asked)] as const;
      return said(
        reason.periods.length > 0
          ? say.period(...asked, periodsInWords(reason.periods, format))
          : say.noPeriods(...asked),
      );
    }
  }
}

/** Says what is not known, never guesses, and offers the nearest that is. */
export function composeNotFound(answer: NotFoundAnswer, format: Format): Draft {
  const isOffTopic = answer.reason.kind === 'off-topic';
  return {
    status: 'not-found',
    headline: headlineOf(answer, format),
    blocks: isOffTopic ? [] : [paragraph(said(format.words.notFound.noGuess))],
    next: answer.nearest.map(({ label, command }) => ({ label: format.text(label), command })),
  };
}
