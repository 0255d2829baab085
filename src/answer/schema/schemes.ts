import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { citations } from '../../knowledge/schema/citation.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { after, base, contact, downloadable, isoDay, text } from './parts.ts';

export const statementEntry = z.strictObject({
  id: text,
  scheme: text,
  about: text,
  text: localized,
  /** The same in one line that can stand alone. */
  short: localized.optional(),
  period: z.string().nullable(),
  /** The last day on which it holds, where it has ended. */
  to: isoDay.nullable(),
  after: after.optional(),
  citations,
});

export const schemeAnswer = z.strictObject({
  kind: z.literal('scheme'),
  scheme: text,
  name: localized,
  what: localized,
  /** The same in one line that can stand alone. */
  short: localized.optional(),
  /** The last day of the scheme, where it has ended. */
  to: isoDay.nullable(),
  after: after.optional(),
  citations,
  /** The newest figures of the series that people ask for first. */
  figures: z.array(figure),
  /** The other series of the scheme. */
  more: z.array(z.strictObject({ series: text, label: localized })),
  statements: z.array(statementEntry),
  contacts: z.array(contact).min(1),
  ...downloadable,
  ...base,
});

/** Statements that answer a free question: what for, why, where, who, since when. */
export const statementsAnswer = z.strictObject({
  kind: z.literal('statements'),
  scheme: text,
  name: localized,
  statements: z.tuple([statementEntry], statementEntry),
  /** What the first of them answers to the question of yes or no that was asked. */
  reply: z.enum(['yes', 'no', 'depends']).optional(),
  ...base,
});
