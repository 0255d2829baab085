import { z } from 'zod';
import { localized } from './text.ts';

/** `knowledge/contacts/<id>.yaml`: somebody to ask when the bot does not know. */
export const contactFile = z.strictObject({
  name: localized,
  /** What they can help with, in one line. */
  helps_with: localized,
  url: z.url(),
});
