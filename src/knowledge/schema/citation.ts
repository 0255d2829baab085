import { z } from 'zod';
import { id } from './text.ts';

/**
 * A place in a release. Paragraphs are counted from 1 after title, kicker and date lines; each bullet is a
 * paragraph; subheadings, captions and page furniture are not counted.
 */
export const where = z
  .strictObject({
    title: z.literal(true),
    lead: z.literal(true),
    subheading: z.int().positive(),
    paragraph: z.int().positive(),
    heading: z.string().min(1),
    chapter: z.string().min(1),
    section: z.string().min(1),
    item: z.string().min(1),
    table: z.string().min(1),
    figure: z.string().min(1),
    row: z.string().min(1),
    column: z.string().min(1),
    page: z.int().positive(),
  })
  .partial()
  .refine((place) => Object.keys(place).length > 0, {
    error: 'a place names at least one of paragraph, section, table … where the release says it',
  });

/** The figure or date exactly as the release prints it, number and unit and nothing more. */
export const printed = z.string().trim().min(1).max(60);

/** Where one figure, statement or rule stands, with further places of the same release that print it again. */
export const cited = {
  source: id,
  where,
  printed: printed.optional(),
  also: z.array(z.strictObject({ where, printed: printed.optional() })).optional(),
};
