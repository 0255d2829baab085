/** The options of a command line whose values have no spaces. */
export const toldIn = (line: string): Record<string, string> =>
  Object.fromEntries(
    line
      .split(' ')
      .filter((part) => part.includes(':'))
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  );
