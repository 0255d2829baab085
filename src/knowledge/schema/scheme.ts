import { z } from 'zod';
import { cited } from './citation.ts';
import { each } from './each.ts';
import { said } from './table-input.ts';
import { claims, day, id, localized, period, short, waysToAsk } from './text.ts';

/** What a statement is about: the question that it answers. */
const ASPECTS = ['what', 'what-for', 'why', 'who', 'where', 'when', 'how', 'trend', 'plan', 'condition'] as const;

const successor = z.string().regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/, {
  error: 'what came instead is named by id: a statement of this scheme, a rule as topic/rule, or a scheme',
});

const statement = z.strictObject({
  id: id.describe('What it is called within this scheme.'),
  about: z.enum(ASPECTS).describe('The question that it answers.'),
  text: localized.describe('The statement in our own words, so that it can stand alone as an answer.'),
  short,
  asks: waysToAsk,
  claims,
  keywords: z
    .array(z.string().min(1))
    .optional()
    .describe("Words that people ask with and that neither the text nor the scheme's names hold."),
  replies: z
    .strictObject({
      yes: z.array(z.string().min(1)).min(1),
      no: z.array(z.string().min(1)).min(1),
      depends: z.array(z.string().min(1)).min(1),
    })
    .partial()
    .optional()
    .describe(
      'Where it answers with yes, no or it depends: words of such questions, by the answer that they get. So "borte" under no answers "is the grant gone?".',
    ),
  told: said
    .optional()
    .describe(
      'Words by which somebody tells that they are those of whom it speaks, as in a table: "alene & uten * kurs*". It then goes before what is said of all.',
    ),
  each: each.optional(),
  period: period.optional().describe('The time that it is about.'),
  to: day
    .optional()
    .describe('The last day on which it holds, where it has ended: a round that is over, a project that was closed.'),
  replaced_by: successor
    .optional()
    .describe('What came instead: a statement of this scheme, a rule as topic/rule, or a scheme.'),
  status: z
    .enum(['proposed', 'adopted', 'announced', 'planned', 'observed'])
    .optional()
    .describe('How far it has come.'),
  ...cited,
});

/** `knowledge/schemes/<id>.yaml`: a scheme (ordning) or theme, its names, and what the releases say of it. */
export const schemeFile = z.strictObject({
  name: localized.describe('What it is called.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'What people really write: abbreviations, definite forms, nynorsk, English; not misspellings. A name belongs to one scheme only.',
    ),
  asks: waysToAsk,
  from: day.optional().describe('The first day of the scheme, where it is known.'),
  to: day.optional().describe('The last day of the scheme, where it has ended.'),
  replaced_by: id.optional().describe('The scheme that came instead: its file name in knowledge/schemes.'),
  what: localized.describe('What it is, in one or two sentences of our own.'),
  short,
  sources: z
    .array(z.strictObject({ source: id, where: cited.where }))
    .min(1)
    .describe('Where the releases say what it is.'),
  related: z.array(id).default([]).describe('Schemes that people mix up with this one, or ask about next.'),
  main: z
    .array(id)
    .default([])
    .describe('The series that people ask for first, by file name, most asked for first; needed where there are many.'),
  contacts: z.array(id).min(1).describe('Whom to ask about it: file names in knowledge/contacts.'),
  statements: z.array(statement).default([]).describe('Cited facts that are not figures.'),
});
