/** What an eligibility answer says. */
export const verdict = {
  said: {
    onOrBefore: (day: string) => `${day} or earlier`,
    onOrAfter: (day: string) => `${day} or later`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
    months: (count: number) => (count === 1 ? 'one month' : `${count} months`),
    upToMonths: (count: number) => `${count} months or shorter`,
    overMonths: (count: number) => `more than ${count} months`,
    unknown: 'not known',
    none: 'none',
  },
};

export type VerdictWords = typeof verdict;
