import { z } from 'zod';
import { amount } from './amount.ts';

export const counted = z
  .array(z.string().trim().min(1))
  .min(1)
  .describe('Ways to say what is counted, most usual first.');

export const words = z.strictObject({ nb: counted, nn: counted, en: counted });

/** What a statement or a rule gives for each of something: what several come to can be asked for. */
export const each = z
  .array(
    z.strictObject({
      kroner: amount.describe('So much for each.'),
      of: words.describe(
        'What it is given for each of, in the words that people count such with: doctors, agreements.',
      ),
      when: words
        .optional()
        .describe('Words that say that this amount is meant, and not the one before it: the least central.'),
      most: z.literal(true).optional().describe('true: at most so much.'),
      about: z.literal(true).optional().describe('true: about so much.'),
      yearly: z.literal(true).optional().describe('true: so much a year.'),
    }),
  )
  .min(1)
  .describe('Amounts that the text tells, so much for each of something: the usual one first.');
