import { z } from 'zod';

const settling = z.string().regex(/^(?:scheme|statement|series|rule|table):[a-z0-9]+(?:[-./][a-z0-9]+)*$/, {
  error:
    'what settles a claim is named by kind and id, such as series:gp.count, statement:gp.work-goes-on or rule:lis1/lis1-posts',
});

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
