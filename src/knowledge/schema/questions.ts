import { z } from 'zod';
import { named } from './named.ts';

const answering = named('answers');
const inItsWords = z.string().trim().min(2).max(400);

/** `knowledge/questions/<scheme>.yaml`, or a part of it such as `alis-grant-rules.yaml`: questions as people put them, each with what answers it. */
export const questionsFile = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        asked: inItsWords.describe(
          'The whole question as it was put, slips and all, and nothing that tells who asked it.',
        ),
        in_short: inItsWords.optional().describe('What of it asks, in its own words: without the story around it.'),
        answer: answering.describe('The one thing that answers it best.'),
        also: answering.optional().describe('Another that would serve whoever asked nearly as well.'),
      }),
    )
    .min(1),
});
