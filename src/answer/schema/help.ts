import { z } from 'zod';
import { localized } from '../../knowledge/schema/text.ts';
import { base, call } from './parts.ts';

export const helpAnswer = z.strictObject({
  kind: z.literal('help'),
  /** How to tell that an answer is wrong; left out, what can be asked. */
  about: z.literal('report').optional(),
  commands: z.array(
    z.strictObject({
      name: localized,
      description: localized,
      options: z.array(z.strictObject({ name: localized, description: localized, required: z.boolean() })),
      example: call.optional(),
    }),
  ),
  ...base,
});
