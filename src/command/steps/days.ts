import { formatIn } from '../../answer/format.ts';
import type { Localized } from '../../knowledge/knowledge.ts';

/** A day, month or year as a button names it, in each language. */
export const dayLabel = (iso: string): Localized => ({
  nb: formatIn('nb').period(iso),
  nn: formatIn('nn').period(iso),
  en: formatIn('en').period(iso),
});
