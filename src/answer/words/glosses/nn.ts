export const glosses: Readonly<Record<string, string>> = {};
