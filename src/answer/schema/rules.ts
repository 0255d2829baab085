import { z } from 'zod';
import { citations } from '../../knowledge/schema/citation.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { after, base, contact, isoDay, text } from './parts.ts';

export const ruleEntry = z.strictObject({
  id: text,
  scheme: text,
  text: localized,
  /** The same in one line that can stand alone. */
  short: localized.optional(),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  after: after.optional(),
  dates: z.enum(['stated', 'inferred']),
  outcome: z.enum(['holds', 'unclear']),
  confidence: z.enum(['stated', 'inferred']),
  applies_to: z.enum(['all', 'new-agreements', 'existing-agreements']),
  note: localized.optional(),
  citations,
});

/** What applied on a day, and what changed when. */
export const rulesAnswer = z.strictObject({
  kind: z.literal('rules'),
  topic: text,
  name: localized,
  /** The day asked about. */
  on: isoDay,
  holding: z.array(ruleEntry),
  /** Rules that had ended, or had not begun, on that day. */
  others: z.array(ruleEntry),
  /** Days on which something began or ended, oldest first. */
  changes: z.array(z.strictObject({ day: isoDay, began: z.array(text), ended: z.array(text) })),
  contacts: z.array(contact).min(1),
  ...base,
});
