import { z } from 'zod';
import { localized } from './text.ts';

/** `knowledge/contacts/<id>.yaml`: somebody to ask when the bot does not know. */
export const contactFile = z.strictObject({
  name: localized.describe('Who it is.'),
  helps_with: localized.describe('What they can help with, in one line.'),
  words: z
    .array(z.string().trim().min(2))
    .default([])
    .describe(
      'Words of questions that this one is to be asked about, where the bot has no answer: lønn, egenandel, bytte.',
    ),
  urgent: z
    .array(z.string().trim().min(2))
    .optional()
    .describe('Words of danger, as a table’s `said` has them: whoever writes them is led here before all else.'),
  url: z
    .url()
    .optional()
    .describe('Where to reach them; left out of those who are another in each place, such as a municipality.'),
});
