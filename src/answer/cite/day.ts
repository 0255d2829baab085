import { type Locale, REGIONS } from '../../language/locale.ts';
import type { CslDate } from './csl.ts';

/** Both styles are American, and write English dates so. */
const REGION = { ...REGIONS, en: 'en-US' } as const;

const partsOf = ({ 'date-parts': [parts = []] }: CslDate): readonly number[] => parts;

export const yearOf = (date: CslDate): string => String(partsOf(date)[0]);

/** As exactly as it is known: `13. juni 2024`, `June 2024`, `2024`; without its year `13. juni`, `June` or nothing. */
export function dayOf(date: CslDate, locale: Locale, { withYear = true } = {}): string | undefined {
  const [year = 0, month, day] = partsOf(date);
  if (month === undefined) return withYear ? String(year) : undefined;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    ...(withYear && { year: 'numeric' }),
  };
  return new Intl.DateTimeFormat(REGION[locale], options).format(Date.UTC(year, month - 1, day ?? 1));
}
