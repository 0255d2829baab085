import { type Locale, REGIONS } from '../../language/locale.ts';
import type { CslDate } from './csl.ts';

/** Both styles are American, and write English dates so. */
const REGION = { ...REGIONS, en: 'en-US' } as const;

const partsOf = ({ 'date-parts': [parts = []] }: CslDate): readonly number[] => parts;

export const yearOf = (date: CslDate): string => String(partsOf(date)[0]);

/** By all that decides one, since to make one takes as long as the rest of a reference. */
const writers = new Map<string, Intl.DateTimeFormat>();

function writerOf(locale: Locale, hasDay: boolean, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay} ${hasYear}`;
  const known = writers.get(key);
  if (known) return known;
  const writer = new Intl.DateTimeFormat(REGION[locale], {
    timeZone: 'UTC',
    month: 'long',
    ...(hasDay && { day: 'numeric' }),
    ...(hasYear && { year: 'numeric' }),
  });
  writers.set(key, writer);
  return writer;
}

/** As exactly as it is known: `13. juni 2024`, `June 2024`, `2024`; without its year `13. juni`, `June` or nothing. */
export function dayOf(date: CslDate, locale: Locale, { withYear = true } = {}): string | undefined {
  const [year = 0, month, day] = partsOf(date);
  if (month === undefined) return withYear ? String(year) : undefined;
  return writerOf(locale, day !== undefined, withYear).format(Date.UTC(year, month - 1, day ?? 1));
}
