/** Digits in groups of three with no-break spaces and a full stop for decimals: read the same in all languages. */
const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') + (fraction === undefined ? '' : `.${fraction}`);
};

export const difference = (from: number, less: number): string => `${grouped(from)} − ${grouped(less)}`;
export const quotient = (whole: number, by: number): string => `${grouped(whole)} / ${grouped(by)}`;
