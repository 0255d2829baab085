import { withArticle } from '../with-article.ts';

/** What stands on the surface of an answer, in its headline and small print. */
export const surface = {
  /** Where nothing says the answer in one line; its own words stand right under. */
  seeBelow: 'The answer is below.',
  nearest: 'The nearest I have: ',
  /** Where a part was asked about. */
  nearestOf: { country: 'The nearest, for the whole country: ', all: 'The nearest, for all together: ' },
  /** Before a verdict of yes, where it was asked whether something must be so. */
  notRequired: 'No, that is not required. ',
  /** Before what may as well be meant. */
  orElse: 'Or: ',
  /** Under the answer to the one of two questions. */
  otherOpen: (asked: string) => `I have no separate answer to this part: “${asked}”`,
  sumOpen: 'I have not worked out the sum.',
  /** Before an answer to what takes for granted what nothing here bears out. */
  unsettled: (words: string) => `Whether this is so I cannot say: “${words}”.`,
  heldUntil: (day: string) => `Applied until ${day}.`,
  /** Of a scheme, a plan or a committee. */
  endedOn: (day: string) => `Ended on ${day}.`,
  /** Before a text, where it was asked when it holds. */
  validity: {
    since: (day: string, isToCome: boolean) => `${isToCome ? 'from' : 'since'} ${day}`,
    until: (day: string) => `to ${day}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
  noDeadline: (year: string) => `I have not found the ${year} deadline.`,
  after: (text: string) => `After that: ${text}`,
  about: (name: string) => `About ${name}.`,
  aspectOf: (name: string, aspect: string) => `${name}: ${aspect}.`,
  ruleSince: (name: string, day: string) => `${name}: a rule from ${day}.`,
  ruleOn: (name: string, day: string) => (name === '' ? `The rules on ${day}.` : `${name}: the rules on ${day}.`),
  unclearLead: 'Not clear: ',
  nameOfScheme: (name: string) => `Full name: ${name}.`,
  budget: (period: string, amount: string, scheme: string) => `Budget ${period}: ${amount} for ${scheme}`,
  millions: 'NOK million',
  amount: 'amount',
  increase: 'rise',
  adoptedMark: '● adopted',
  proposedMark: '○ proposed or announced',
  proposedAlone: '○ proposed',
  aboutMark: '~ about',
  /** A publisher in the midst of a sentence. */
  paper: withArticle,
  secondhandMark: (papers: string) => `* according to ${papers}`,
  sourcesDiffer: 'The sources differ on this.',
  sumOff: (stated: string, added: string) =>
    `The list in the source does not add up: it says ${stated}, its items come to ${added}.`,
  newestSource: (date: string) => `The newest source I have is from ${date}.`,
  askThem: (name: string) => `Ask: ${name}`,
  aboutMe: 'Does it apply to me?',
  moreSources: (count: number) => (count === 1 ? 'and one more source' : `and ${count} more sources`),
  more: 'More',
};

/** The names of folds: what lies under the surface. */
export const folds = {
  more: 'More on this',
  all: (count: number) => (count === 1 ? 'The figure in full' : count === 2 ? 'Both figures' : `All ${count} figures`),
  levels: 'How many or how much',
  changes: 'Changes',
  totals: 'Several years together, and full-year effect',
  note: 'About the figure',
  counted: 'What is counted?',
  differ: 'Why do the figures differ?',
  posts: 'Posts',
  figures: 'Newest figures',
  says: 'What the sources say',
  rules: (count: number) => (count === 1 ? 'The rule in full' : count === 2 ? 'Both rules' : `All ${count} rules`),
  before: 'Before and after',
  why: 'Why?',
  change: 'What could change it?',
  soFar: 'Where it stands',
  grounds: 'Show grounds',
  howRead: 'How the sources were read',
};
