import { inEnglish } from '../in-words.ts';
import { withArticle } from '../with-article.ts';

/** What an eligibility answer says. */
export const verdict = {
  /** What a question comes to, after its title. */
  outcomes: {
    eligible: 'yes',
    lapsed: 'no, the right has lapsed',
    'not-eligible': 'no',
    weighed: 'may be granted after an assessment',
    unclear: 'I cannot say',
  },
  /** Instead of `unclear` where telling more could settle it. */
  open: 'it depends',
  headline: (title: string, outcome: string) => `${title}: ${outcome}.`,
  headlineByNewest: (title: string, outcome: string, until: string) =>
    `${title}: ${outcome}, by the rules to ${until}.`,
  /** After one that named the last day of the rules. */
  headlineLikewise: (title: string, outcome: string) => `${title}: ${outcome}, by the same rules.`,
  /** What is so under a condition. */
  hanging: { yes: 'yes,', no: 'no,', weighed: 'may be granted after an assessment' },
  /** A verdict with a clause: what must be so for it, what must not, or without what it is no. */
  hinge: {
    if: (verdict: string, condition: string) => `${verdict} if ${condition}`,
    unless: (verdict: string, condition: string) => `${verdict} unless ${condition}`,
    'only-if': (_: string, condition: string) => `only if ${condition}`,
  },
  hinged: (title: string, line: string, until?: string) =>
    `${title}: ${line}${until === undefined ? '' : `, by the rules to ${until}`}.`,
  rulesAfter: (day: string) => `I know the rules up to ${day}. I have not found later ones.`,
  /** What to do now, as a sentence. */
  doNow: (step: string) => `What to do now: ${step}`,
  /** Whom to ask, and the first thing that they can help with. */
  askThem: (name: string, helps: string) => `Ask ${withArticle(name)}, which ${helps}`,
  contradiction: (text: string) => `What you told me does not fit together. ${text}`,
  fact: (label: string, said: string) => `${label}: ${said}`,
  decisive: (facts: string) => `What decides: ${facts}.`,
  since: (day: string) => `This holds from ${day}.`,
  until: (day: string) => `This holds to ${day}.`,
  sinceUntil: (from: string, to: string) => `This holds from ${from} to ${to}.`,
  newest: (until: string, outcome: string, why: string) =>
    `The newest rules I have found hold to ${until}. By them the answer is: ${outcome}. ${why}`,
  possible: (outcomes: string) => `The answer may come to ${outcomes}.`,
  anyway: (outcome: string) => `Whatever the answer to that, it comes to: ${outcome}.`,
  dependsOn: (labels: string) => `It turns on something you have not told me: ${labels}.`,
  change: (label: string, said: string, outcome: string) => `${label}: ${said} → ${outcome}`,
  reasons: 'The rules behind it',
  told: 'Based on',
  /** Before the first question. */
  start: {
    headline: (asks: string, count: number) =>
      `${asks} Answer ${inEnglish(count)} ${count === 1 ? 'question' : 'questions'}.`,
    known: (until: string) => `I know the rules to ${until}.`,
    /** That day is past. */
    past: (until: string) => `I know the rules up to ${until}. I have not found later ones.`,
  },
  form: { open: 'Answer the questions', change: 'Change the answers', startOver: 'Start over' },
  said: {
    onOrBefore: (day: string) => `${day} or earlier`,
    onOrAfter: (day: string) => `${day} or later`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    numbers: {
      months: {
        exactly: (count: number) => (count === 1 ? 'one month' : `${count} months`),
        upTo: (count: number) => (count === 1 ? 'one month or shorter' : `${count} months or shorter`),
        over: (count: number) => (count === 1 ? 'more than one month' : `more than ${count} months`),
        between: (from: number, to: number) => `${from} to ${to} months`,
      },
      years: {
        exactly: (count: number) => (count === 1 ? 'one year' : `${count} years`),
        upTo: (count: number) => `${count} years or less`,
        over: (count: number) => `more than ${count} years`,
        between: (from: number, to: number) => `${from} to ${to} years`,
      },
      persons: {
        exactly: (count: number) => (count === 1 ? 'one person' : `${count} people`),
        upTo: (count: number) => `${count} people or fewer`,
        over: (count: number) => `more than ${count} people`,
        between: (from: number, to: number) => `${from} to ${to} people`,
      },
    },
    unknown: 'not known',
    none: 'none',
  },
};

export type VerdictWords = typeof verdict;
