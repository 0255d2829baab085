/** Digits in groups of three with no-break spaces and a full stop for decimals: a number as a formula holds it, in no language. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') + (fraction === undefined ? '' : `.${fraction}`);
}
