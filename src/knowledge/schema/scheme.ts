import { z } from 'zod';
import { cited } from './citation.ts';
import { id, localized, period } from './text.ts';

/** What a statement is about: the question that it answers. */
export const ASPECTS = [
  'what',
  'what-for',
  'why',
  'who',
  'where',
  'when',
  'how',
  'trend',
  'plan',
  'condition',
] as const;

export const statement = z.strictObject({
  id,
  about: z.enum(ASPECTS),
  text: localized,
  /** Words that people ask with and that neither the text nor the scheme's names hold. */
  keywords: z.array(z.string().min(1)).optional(),
  /**
   * Where it answers a question with yes, no or it depends: words of such questions, by the answer that they get. So
   * "borte" under `no` answers "is the grant gone?".
   */
  replies: z
    .strictObject({
      yes: z.array(z.string().min(1)).min(1),
      no: z.array(z.string().min(1)).min(1),
      depends: z.array(z.string().min(1)).min(1),
    })
    .partial()
    .optional(),
  period: period.optional(),
  status: z.enum(['proposed', 'adopted', 'announced', 'planned', 'observed']).optional(),
  ...cited,
});

/** `knowledge/schemes/<id>.yaml`: a scheme (ordning) or theme, its names, and what the releases say of it. */
export const schemeFile = z.strictObject({
  name: localized,
  /** Further names, abbreviations and English names; a name may belong to one scheme only. */
  aliases: z.array(z.string().min(1)).default([]),
  /** What it is, in one or two sentences of our own. */
  what: localized,
  /** The releases that carry `what`. */
  sources: z.array(z.strictObject({ source: id, where: cited.where })).min(1),
  /** Schemes that people mix up with this one, or ask about next. */
  related: z.array(id).default([]),
  /** The series that people ask for first, by file name, most asked for first; needed where there are many. */
  main: z.array(id).default([]),
  /** Whom to ask about it: ids in knowledge/contacts. */
  contacts: z.array(id).min(1),
  statements: z.array(statement).default([]),
});
