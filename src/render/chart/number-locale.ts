import { type Locale, REGIONS } from '../../language/locale.ts';

interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: number[];
  readonly currency: [string, string];
  readonly minus: string;
}

/** How Vega writes numbers in a language, as the rest of the house does. */
export function numberLocale(locale: Locale): NumberLocale {
  const parts = new Intl.NumberFormat(REGIONS[locale]).formatToParts(-1234567.8);
  const of = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    decimal: of('decimal'),
    thousands: of('group'),
    grouping: [3],
    currency: ['', ''],
    minus: of('minusSign'),
  };
}
