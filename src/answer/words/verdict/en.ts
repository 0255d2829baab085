/** What an eligibility answer says. */
export const verdict = {};

export type VerdictWords = typeof verdict;
