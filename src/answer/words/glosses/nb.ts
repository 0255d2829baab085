/** Who reads Norwegian is told in the texts themselves. */
export const glosses: Readonly<Record<string, string>> = {};
