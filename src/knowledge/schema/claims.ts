import { z } from 'zod';
import { named } from './named.ts';

const settling = named('settles a claim');

/** `knowledge/claims/<scheme>.yaml`: what people claim, as they said it, each with what settles it. */
export const claimsFile = z.strictObject({
  claims: z
    .array(
      z.strictObject({
        claimed: z
          .string()
          .trim()
          .min(2)
          .max(400)
          .describe('What was claimed, as it was said, slips and all, and nothing that tells who said it.'),
        settled_by: settling
          .optional()
          .describe('The one thing that settles it; of what is left open, what is nearest, if anything is.'),
        also: settling.optional().describe('Another that would settle it as well.'),
        holds: z
          .enum(['yes', 'no', 'open'])
          .describe('Whether that bears it out, says otherwise, or leaves it open: then it is learnt not to judge it.'),
      }),
    )
    .min(1),
});
