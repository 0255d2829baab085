import { z } from 'zod';
import { date, id, localized, period } from './text.ts';

const measure = z.enum(['level', 'increase', 'cumulative', 'full-year', 'share', 'factor']);

/** Names one figure of a release: the observation that this release gives of a series. */
export const figureRef = z.strictObject({ series: id, period, measure });

/** `knowledge/releases/<id>.yaml`: one published source, as a bibliography would give it. */
export const releaseFile = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** People whom the release names, with what it calls them. */
  people: z.array(z.strictObject({ name: z.string().min(1), role: localized })).default([]),
  government: z.string().optional(),
  /** As exact as it is known; null where the release shows no date and none could be inferred. */
  published: date.nullable(),
  /** Left out where the release prints the date itself. */
  date_basis: localized.optional(),
  title_basis: localized.optional(),
  url_basis: localized.optional(),
  url: z.url(),
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
  language: z.enum(['nb', 'nn', 'en']),
  /** How much of the text was seen: `full`, or only its `beginning`. */
  read: z.enum(['full', 'beginning']),
  /** One or two sentences of our own on what the release is about. */
  about: localized,
  /** Totals that the release states, with the parts it gives; they are added up and any difference is told. */
  totals: z
    .array(z.strictObject({ total: figureRef, parts: z.array(figureRef).min(2), reading: localized.optional() }))
    .default([]),
});
