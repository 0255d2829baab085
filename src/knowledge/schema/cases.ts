import { z } from 'zod';
import { id } from './text.ts';

/** `knowledge/cases/<table>.yaml`: cases as people have told them, each with what it tells for the decision table of that name. */
export const casesFile = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        told: z
          .string()
          .trim()
          .min(2)
          .max(800)
          .describe('The whole message as it was written, slips and all, and nothing that tells who wrote it.'),
        facts: z
          .record(id, z.string())
          .describe(
            'All that it tells of the doctor at the time asked about, and no more: by input of the table, as its command takes it. What was so earlier, is awaited, or is only guessed is left out.',
          ),
      }),
    )
    .min(1),
});
