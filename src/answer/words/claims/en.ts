import type { Claim } from '../../answer.ts';
import { inEnglish } from '../in-words.ts';

type By = Extract<Claim, { verdict: 'differs' }>['by'];
type Verdict = Claim['verdict'];

const COUNTED: readonly (readonly [Verdict, one: string, many: string])[] = [
  ['matches', 'is right', 'are right'],
  ['outdated', 'was right once', 'were right once'],
  ['proposed-only', 'was only proposed', 'were only proposed'],
  ['differs', 'differs from my sources', 'differ from my sources'],
];

/** What /check says of a message. */
export const claims = {
  /** @param count How many claims there are of a verdict. */
  headline: (all: number, count: (verdict: Verdict) => number) => {
    const untested = count('nearest') + count('not-covered');
    const parts = COUNTED.flatMap(([verdict, one, many]) => {
      const found = count(verdict);
      return found > 0 ? [`${inEnglish(found)} ${found === 1 ? one : many}`] : [];
    });
    return `Of ${inEnglish(all)} claims, ${[...parts, ...(untested > 0 ? [`${inEnglish(untested)} I cannot check`] : [])].join(', ')}.`;
  },
  none: 'I find no claim in this message that I could hold against my sources.',
  whatIsTested:
    'I test figures, amounts, years, dates and rules in Norwegian GP policy. Opinions, predictions and questions I leave alone.',
  title: 'Claim by claim',
  line: (said: string, verdict: string) => `“${said}”: ${verdict}. `,
  verdicts: {
    matches: 'right',
    differs: 'differs',
    outdated: 'out of date',
    'proposed-only': 'only proposed',
    nearest: 'cannot be checked',
    'not-covered': 'cannot be checked',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  /** The verdict alone, before what is right. */
  verdictSentence: {
    matches: 'It matches.',
    differs: 'It does not match.',
    outdated: 'It was right once.',
    'proposed-only': 'It was only proposed.',
    nearest: 'I cannot check it.',
    'not-covered': 'I cannot check it.',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  uncheckedInShort: 'Cannot be checked.',
  by: {
    amount: 'My sources give another figure: ',
    scale: 'Millions and billions are mixed up: ',
    period: 'That figure is for another time: ',
    measure: 'An increase and a whole amount are mixed up: ',
    status: 'It is only proposed: ',
    direction: 'It goes the other way: ',
    subject: 'That figure is of something else: ',
    negated: 'My sources say the opposite: ',
    date: 'My sources give another date: ',
  } satisfies Record<By, string> as Record<By, string>,
  /** What the figures, rules or statements that follow are to the claim. */
  leads: {
    outdated: 'It was so then, and the newest comes last: ',
    'proposed-only': 'This is what was proposed: ',
    nearest: 'Nearest: ',
  },
  /** Between what was proposed and what is known after the vote. */
  afterTheVote: '. After the vote: ',
  against: 'against',
  uncovered: 'I have nothing to check this against.',
  cut: 'There is more in the message than I check at once; what is beyond is not counted.',
};
