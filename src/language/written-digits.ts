/** What digits with separators come to. */
export interface Separated {
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** What else it may mean: 1.295 is a thousand and more, or one and a part. */
  readonly or?: { readonly value: number; readonly decimals: number };
}

const THOUSANDS = /^\d{1,3}(?:([ .,'·_])\d{3})(?:\1\d{3})*$/;
/** As in India: 12,95,00,000. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DECIMAL = /^(.*\d)([.,·])(\d+)$/;

const whole = (digits: string): Separated => ({ value: Number(digits.replace(/\D/g, '')), decimals: 0 });
const decimal = (digits: string, fraction: string): Separated => ({
  value: Number(`${digits.replace(/\D/g, '')}.${fraction}`),
  decimals: fraction.length,
});

/**
 * Digits with the separators that people put between them, in the Norwegian, English, Swiss and Indian ways.
 * @param isScaled A word such as million follows, before which one group of three may be decimals.
 * @param isShare Per cent follows: they are.
 * @returns undefined for what can be read in none of them.
 */
export function readSeparated(digits: string, isScaled: boolean, isShare: boolean): Separated | undefined {
  if (/^\d+$/.test(digits)) return whole(digits);
  const single = /^(\d{1,3})([.,·])(\d{3})$/.exec(digits);
  if (single) {
    const [, head = '', sign = '', tail = ''] = single;
    const part = decimal(head, tail);
    if (head === '0' || isShare) return part;
    const all = whole(digits);
    // A Norwegian comma parts decimals, a point thousands: "1,295 milliarder", "1.200 millioner".
    if (isScaled) return sign === '.' ? { ...all, or: part } : { ...part, or: all };
    return all;
  }
  if (THOUSANDS.test(digits) || LAKHS.test(digits)) return whole(digits);
  const [, head = '', sign = '', fraction = ''] = DECIMAL.exec(digits) ?? [];
  const isHeadWhole = /^\d+$/.test(head) || ((THOUSANDS.test(head) || LAKHS.test(head)) && !head.includes(sign));
  return isHeadWhole ? decimal(head, fraction) : undefined;
}
