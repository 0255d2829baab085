/** What people come for first, and what they seldom need; what is in neither stands between. */
const FIRST: readonly string[] = ['ask', 'alis-eligibility', 'figure', 'budget', 'rule', 'scheme'];
const LAST: readonly string[] = ['check', 'source', 'whats-new', 'report', 'curate', 'help'];

/** Where a command stands among others, by its English name: the smaller number first. */
export const placeOf = (name: string): number =>
  FIRST.includes(name) ? FIRST.indexOf(name) - FIRST.length : LAST.indexOf(name) + 1;
