import { z } from 'zod';
import { localized } from './text.ts';

/** `knowledge/contacts/<id>.yaml`: somebody to ask when the bot does not know. */
export const contactFile = z.strictObject({
  name: localized.describe('Who it is.'),
  helps_with: localized.describe('What they can help with, in one line.'),
  url: z.url().describe('Where to reach them.'),
});
