/** What was given for each option; all options of ours are texts. */
export const givenIn = (
  options: readonly { readonly name: string; readonly value?: unknown }[] = [],
): Readonly<Record<string, string>> =>
  Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])));
