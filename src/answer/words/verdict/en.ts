/** What an eligibility answer says. */
export const verdict = {
  /** What a question comes to, after its title. */
  outcomes: {
    eligible: 'yes',
    lapsed: 'no, the right has lapsed',
    'not-eligible': 'no',
    weighed: 'may be granted after an assessment',
    unclear: 'not settled',
  },
  /** Instead of `unclear` where telling more could settle it. */
  open: 'not decided yet',
  headline: (title: string, outcome: string, why: string) => `${title}: ${outcome}. ${why}`,
  newestInShort: (until: string, outcome: string) =>
    `By the newest rules I have seen, up to and including ${until}: ${outcome}.`,
  contradiction: (text: string) => `What you told me does not fit together. ${text}`,
  fact: (label: string, said: string) => `${label}: ${said}`,
  do: (step: string) => `What to do now: ${step}`,
  decisive: (facts: string) => `What decides: ${facts}.`,
  since: (day: string) => `This holds from ${day}.`,
  until: (day: string) => `This holds up to and including ${day}.`,
  sinceUntil: (from: string, to: string) => `This holds from ${from} up to and including ${to}.`,
  newest: (until: string, outcome: string, why: string) =>
    `As far as I know, the newest rules I have seen hold up to and including ${until}. By them the answer would be: ${outcome}. ${why}`,
  possible: (outcomes: string) => `Still possible: ${outcomes}.`,
  anyway: (outcome: string) => `Whatever the answer to that, it comes to: ${outcome}.`,
  dependsOn: (labels: string) => `It turns on something you have not told me: ${labels}.`,
  changes: (title: string) => `What would change the answer (${title})`,
  change: (label: string, said: string, outcome: string) => `${label}: ${said} → ${outcome}`,
  reasons: 'The rules behind it',
  told: 'What I have gone by',
  /** Before the first question. */
  start: {
    headline: (title: string, count: number) => `${title}: ${count === 1 ? 'one question' : `${count} questions`}`,
    known: (until: string) => `I know the rules up to and including ${until}.`,
    /** That day is past. */
    past: (until: string) => `I know the rules up to and including ${until}. I have found none after that.`,
  },
  form: { open: 'Answer the questions', change: 'Change the answers', startOver: 'Start over' },
  said: {
    onOrBefore: (day: string) => `${day} or earlier`,
    onOrAfter: (day: string) => `${day} or later`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    numbers: {
      months: {
        exactly: (count: number) => (count === 1 ? 'one month' : `${count} months`),
        upTo: (count: number) => `${count} months or shorter`,
        over: (count: number) => `more than ${count} months`,
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
