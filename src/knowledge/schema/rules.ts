import { z } from 'zod';
import { cited } from './citation.ts';
import { each } from './each.ts';
import { claims, day, id, localized, short, waysToAsk } from './text.ts';

const rule = z.strictObject({
  id: id.describe('Decision tables name rules by this, so it never changes once it is used.'),
  scheme: id.describe('The scheme that it is about: its file name in knowledge/schemes.'),
  from: day.nullable().describe('The first day on which it holds; null where there is none.'),
  to: day.nullable().describe('The last day on which it holds; null where there is none.'),
  dates: z
    .enum(['stated', 'inferred'])
    .default('stated')
    .describe('inferred: the dates are worked out from the context.'),
  applies_to: z
    .enum(['all', 'new-agreements', 'existing-agreements'])
    .default('all')
    .describe('Which agreements it is for.'),
  text: localized.describe('The rule in our own words, to be read by itself.'),
  short,
  asks: waysToAsk,
  claims,
  each: each.optional(),
  replaced_by: id.optional().describe('The rule of this topic that came instead, where this one has ended.'),
  outcome: z.enum(['holds', 'unclear']).default('holds').describe('unclear: a time whose rules nobody has seen.'),
  confidence: z
    .enum(['stated', 'inferred'])
    .default('stated')
    .describe('inferred: it follows from what the release says, without standing there in so many words.'),
  note: localized.optional().describe('What a reader must know to read the rule right.'),
  ...cited,
  confirmed_by: z.array(id).default([]).describe('Further releases that say the same.'),
});

/** `knowledge/rules/<topic>.yaml`: dated rules on one topic. */
export const rulesFile = z.strictObject({
  topic: localized.describe('What the rules are about, as a heading.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other words that people ask for it with.'),
  contacts: z.array(id).min(1).describe('Whom to ask: file names in knowledge/contacts.'),
  rules: z.array(rule).min(1).describe('The dated rules. What has ended stays.'),
});
