import { z } from 'zod';
import { id } from './text.ts';

/**
 * A place in a release. Paragraphs are counted from 1 after title, kicker and date lines; each bullet is a
 * paragraph; subheadings, captions and page furniture are not counted.
 */
export const where = z
  .strictObject({
    title: z.literal(true).describe('true: it stands in the title.'),
    lead: z.literal(true).describe('true: it stands in the lead, which is paragraph 1.'),
    subheading: z.int().positive().describe('The number of the subheading that it stands in, counted by themselves.'),
    paragraph: z
      .int()
      .positive()
      .describe(
        'Counted from 1 after title, kicker, date and byline. Each bullet is a paragraph; subheadings, captions and menus are not. With a heading, counted from there.',
      ),
    heading: z.string().min(1).describe('The heading that it stands under, on long pages.'),
    chapter: z.string().min(1).describe("Chapter of a report, such as '2.2'."),
    section: z.string().min(1).describe('Section of a regulation or document, such as § 3.'),
    item: z.string().min(1).describe('A numbered item of a list.'),
    table: z.string().min(1).describe('Number or name of the table.'),
    figure: z.string().min(1).describe('Number or name of the chart or picture.'),
    row: z.string().min(1).describe('The row of the table, by its heading.'),
    column: z.string().min(1).describe('The column of the table, by its heading.'),
    page: z.int().positive().describe('Page of a PDF.'),
  })
  .partial()
  .refine((place) => Object.keys(place).length > 0, {
    error: 'a place names at least one of paragraph, section, table … where the release says it',
  });

export const printed = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .describe(
    'The figure exactly as the release prints it: number and unit and nothing more. The bot links to these words on the page. Leave it out where the release does not print it.',
  );

/** Where one figure, statement or rule stands, with further places of the same release that print it again. */
export const cited = {
  source: id.describe('The id of the release: its file name in knowledge/releases.'),
  where: where.describe('The place in the release.'),
  printed: printed.optional(),
  also: z
    .array(z.strictObject({ where, printed: printed.optional() }))
    .optional()
    .describe('Further places of the same release that say it again. Another release is another entry.'),
};

/** One place in one release, complete in itself: a renderer needs no knowledge to show it. */
export const citation = z.strictObject({
  release: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: z.string().nullable(),
  url: z.string().min(1),
  where,
  printed: z.string().nullable(),
});

/** At least one: the type of the rule that nothing is said without its source. */
export const citations = z.tuple([citation], citation);
