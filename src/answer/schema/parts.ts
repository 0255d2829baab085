import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { citation, citations } from '../../knowledge/schema/citation.ts';
import { localized } from '../../knowledge/schema/text.ts';

export const text = z.string().min(1);
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** What a button, a menu or a link asks: a command with its options, in the order of its definition. */
export const call = z.strictObject({ command: text, options: z.record(text, z.string()) });

/** A warning that comes with an answer. Computed from the knowledge, worded at the end. */
export const notice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sum'),
    total: figure,
    parts: z.array(figure),
    added: z.number(),
    reading: localized.optional(),
  }),
  /** Sources that differ, and what a curator says of it. */
  z.strictObject({
    kind: z.literal('conflict'),
    figures: z.array(figure).min(2),
    readings: z.array(localized).optional(),
  }),
  z.strictObject({
    kind: z.literal('rounding'),
    figures: z.array(figure).min(2),
    readings: z.array(localized).optional(),
  }),
  z.strictObject({ kind: z.literal('reading'), text: localized, citations: z.array(citation) }),
  /** The newest value, or the newest release on a topic's rules, is from long before the day that is asked about. */
  z.strictObject({ kind: z.literal('age'), period: text, today: isoDay, of: z.literal('rules').optional() }),
  /** Which releases say it, and that only part of them was read, or a date or title of theirs was inferred. */
  z.strictObject({
    kind: z.literal('source'),
    releases: z.array(z.strictObject({ id: text, title: text })).min(1),
    about: z.enum(['partly-read', 'date-inferred', 'title-inferred', 'address-inferred', 'secondhand']),
  }),
  /** A value was read as another than the one typed, because of a likely slip of the keys. */
  z.strictObject({ kind: z.literal('read-as'), given: text, as: localized }),
  z.strictObject({ kind: z.literal('note'), text: localized, citations: z.array(citation) }),
]);

/** What came instead of something that has ended, in one line. */
export const after = z.strictObject({ text: localized, citations });

export const contact = z.strictObject({ id: text, name: localized, helps_with: localized, url: text.optional() });

/** A natural next question: what a button says, and what it asks. */
export const suggestion = z.strictObject({ label: localized, call });

export const base = { notices: z.array(notice), next: z.array(suggestion) };

/** What gives the figures of the answer, and those around them, as a file to take along. */
export const downloadable = { download: call.optional() };
