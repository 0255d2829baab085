import type { Claim } from '../../answer.ts';

type By = Extract<Claim, { verdict: 'differs' }>['by'];

/** What /check says of a message. */
export const claims = {
  headline: (matches: number, differs: number, uncovered: number) => {
    const claims = matches + differs + uncovered;
    const parts = [
      ...(matches > 0 ? [`${matches} ${matches === 1 ? 'matches' : 'match'} my sources`] : []),
      ...(differs > 0
        ? [`${differs} ${differs === 1 ? 'differs' : 'differ'} from ${matches > 0 ? 'them' : 'my sources'}`]
        : []),
      ...(uncovered > 0 ? [`${uncovered} I cannot test`] : []),
    ];
    return `Of ${claims} claims, ${parts.join(', ')}.`;
  },
  none: 'I find no claim in this message that I could hold against my sources.',
  whatIsTested:
    'I test figures, amounts, years and dates of rules in Norwegian GP policy. Opinions, predictions and questions I leave alone.',
  title: 'Claim by claim',
  line: (said: string, verdict: string) => `“${said}”: ${verdict}. `,
  verdicts: {
    matches: 'matches',
    differs: 'differs',
    'not-covered': 'not covered',
  } satisfies Record<Claim['verdict'], string> as Record<Claim['verdict'], string>,
  /** The verdict alone, before what is right. */
  verdictSentence: {
    matches: 'It matches.',
    differs: 'It does not match.',
    'not-covered': 'I cannot test it.',
  } satisfies Record<Claim['verdict'], string> as Record<Claim['verdict'], string>,
  by: {
    amount: 'The sources give another figure: ',
    scale: 'Millions and billions are mixed up: ',
    period: 'That figure is for another time: ',
    measure: 'An increase and a whole amount are mixed up: ',
    status: 'It is only proposed: ',
    direction: 'It goes the other way: ',
    subject: 'That figure is of something else: ',
    negated: 'The sources do say so: ',
    date: 'The sources give another date: ',
  } satisfies Record<By, string> as Record<By, string>,
  uncovered: 'I have nothing to hold this against.',
  cut: 'There is more in the message. I check so much at a time.',
};
