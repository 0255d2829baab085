const counted = (one: string, more: string) => (number: string, isOne: boolean) => `${number} ${isOne ? one : more}`;

/** What /whats-new says. */
export const changes = {
  since: (day: string, items: string) => `Since ${day}: ${items}.`,
  last: (day: string, items: string) => `Last changed on ${day}: ${items}.`,
  nothing: (day: string) => `Nothing has changed since ${day}.`,
  latest: (day: string) => `The last change was on ${day}.`,
  noEditions: 'I have no record of changes yet.',
  begins: (day: string, items: string) => `I began on ${day} with ${items}.`,
  figures: counted('new figure', 'new figures'),
  changedFigures: counted('changed figure', 'changed figures'),
  rules: counted('new rule', 'new rules'),
  changedRules: counted('changed rule', 'changed rules'),
  releases: counted('new source', 'new sources'),
  outcomes: counted('changed answer on what you are entitled to', 'changed answers on what you are entitled to'),
  ofFigures: counted('figure', 'figures'),
  ofRules: counted('rule', 'rules'),
  ofReleases: counted('source', 'sources'),
  removed: (items: string) => `Taken out: ${items}.`,
  titles: {
    figures: 'New figures, with the newest of each scheme',
    allFigures: 'New figures',
    changedFigures: 'Changed figures',
    rules: 'New rules',
    newestRules: 'New rules, the newest of them',
    changedRules: 'Changed rules',
    releases: 'New sources',
    newestReleases: 'New sources, the newest of them',
    outcomes: 'Changed answers on what you are entitled to',
  },
  before: (amount: string) => ` Before: ${amount}.`,
  ofScheme: (name: string, count: string) => `${name} (${count}). `,
  outcome: (title: string, day: string | undefined, before: string, after: string) =>
    `${title}${day === undefined ? '' : ` on ${day}`}: was “${before}”, now “${after}”.`,
  /** Whom that concerns, for one. */
  of: (facts: string) => `An example: ${facts}.`,
  /** Before a rule that says itself from when it holds. */
  news: 'New: ',
  newRule: (day: string) => `New from ${day}: `,
  nothingSince: (day: string) => `Nothing is new since ${day}.`,
  lastChanged: (day: string) => `What I know last changed on ${day}.`,
};
