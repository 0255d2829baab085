import { z } from 'zod';
import { date, id, localized, period } from './text.ts';

const measure = z.enum(['level', 'increase', 'cumulative', 'full-year', 'share', 'factor']);

/** Names one figure of a release: the observation that this release gives of a series. */
export const figureRef = z.strictObject({ series: id, period, measure });

/** `knowledge/releases/<id>.yaml`: one published source, as a bibliography would give it. */
export const releaseFile = z.strictObject({
  title: z.string().min(1).describe('As the page has it.'),
  publisher: z.string().min(1).describe('Who published it. Named beside all that comes from it.'),
  people: z
    .array(z.strictObject({ name: z.string().min(1), role: localized }))
    .default([])
    .describe('People whom the release names, with what it calls them.'),
  government: z.string().optional().describe('The government behind it, such as Solberg or Støre.'),
  published: date
    .nullable()
    .describe(
      'As exact as it is known: 2024-04-18, 2023-09, 2020; null where nothing says it. Of a page that changes, the version read.',
    ),
  date_basis: localized.optional().describe('Where the date is from. Left out where the release prints it.'),
  title_basis: localized.optional().describe('Where the title is from. Left out where it was seen on the page.'),
  url_basis: localized.optional().describe('Where the address is from. Left out where it was seen to work.'),
  url: z.url().describe('Its address, whole.'),
  kind: z.enum([
    'press-release',
    'news',
    'op-ed',
    'report',
    'statistics',
    'regulation',
    'circular',
    'guidance-page',
    'grant-call',
    'budget-document',
    'white-paper',
    'hearing',
    'letter',
    'speech',
    'agreement',
    'article',
  ]),
  language: z.enum(['nb', 'nn', 'en']).describe('The language that it is written in.'),
  read: z.enum(['full', 'beginning']).describe('How much of the text was seen.'),
  about: localized.describe('What it is about, in one or two sentences of our own.'),
  totals: z
    .array(
      z.strictObject({
        total: figureRef.describe('The stated total: a figure that this release gives of a series.'),
        parts: z.array(figureRef).min(2).describe('The figures of this release that make it up.'),
        reading: localized.optional().describe('What we think lies behind a difference, and what we do not know.'),
      }),
    )
    .default([])
    .describe(
      'Totals that the release states, with the parts it gives. They are added up, and any difference is told.',
    ),
});
