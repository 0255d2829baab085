import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { citations } from '../../knowledge/schema/citation.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { base, text } from './parts.ts';
import { ruleEntry } from './rules.ts';
import { statementEntry } from './schemes.ts';

export const releaseAnswer = z.strictObject({
  kind: z.literal('release'),
  release: text,
  title: text,
  publisher: text,
  government: z.string().nullable(),
  people: z.array(z.strictObject({ name: text, role: localized })),
  published: z.string().nullable(),
  url: text,
  type: text,
  language: z.enum(['nb', 'nn', 'en']),
  read: z.enum(['full', 'beginning']),
  about: localized,
  figures: z.array(figure),
  statements: z.array(statementEntry),
  rules: z.array(ruleEntry),
  /** What was asked of the release, where it was not all of it. */
  asked: z.enum(['people', 'published', 'publisher', 'government']).optional(),
  /** The release itself. */
  citations,
  ...base,
});

export const releaseEntry = z.strictObject({
  id: text,
  title: text,
  publisher: text,
  published: z.string().nullable(),
  url: text,
});

/** The bibliography: every release, newest first. */
export const releasesAnswer = z.strictObject({
  kind: z.literal('releases'),
  releases: z.array(releaseEntry).min(1),
  ...base,
});
