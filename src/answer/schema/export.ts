import { z } from 'zod';
import { localized } from '../../knowledge/schema/text.ts';
import { group } from './figures.ts';
import { base, text } from './parts.ts';

/** The forms in which figures can be taken along. One more is one more here, in `command/options/` and in `compose/export-file.ts`. */
const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;

/** Figures to take along as a file. */
export const exportAnswer = z.strictObject({
  kind: z.literal('export'),
  /** What they are on, in the order in which it was asked for: ids for the file's name, names for readers. */
  what: z.array(z.strictObject({ id: text, name: localized })).min(1),
  format: z.enum(EXPORT_FORMATS),
  /** By scheme; the figures of a series one after the other, oldest first. */
  groups: z.tuple([group], group),
  ...base,
});
