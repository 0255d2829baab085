const SCALES = [
  ['billion', 1e9, 9],
  ['million', 1e6, 6],
] as const;

/** Kroner as curators write them: `129.5 million`; a sum that is not even in thousands as it is. */
export function amountWritten(value: number): number | string {
  for (const [word, scale, zeros] of SCALES) {
    if (Math.abs(value) < scale || !Number.isInteger(value / 1000)) continue;
    // As digits, so that no binary fraction gets in.
    const digits = String(Math.abs(value)).padStart(zeros + 1, '0');
    const whole = digits.slice(0, -zeros);
    const rest = digits.slice(-zeros).replace(/0+$/, '');
    return `${value < 0 ? '-' : ''}${whole}${rest && `.${rest}`} ${word}`;
  }
  return value;
}
