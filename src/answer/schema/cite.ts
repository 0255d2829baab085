import { z } from 'zod';
import { citations } from '../../knowledge/schema/citation.ts';
import { base, isoDay, text } from './parts.ts';

/** Two styles for readers, then three forms for programs. */
const CITE_FORMATS = ['apa', 'chicago', 'bibtex', 'ris', 'csl-json'] as const;

/** A release as a bibliography gives it, before it is put in any style. */
export const reference = z.strictObject({
  release: text,
  title: text,
  publisher: text,
  /** Persons who wrote it, where it is theirs and not only their employer's. */
  authors: z.array(text),
  /** ISO date as exact as known, or null. */
  published: z.string().nullable(),
  url: text,
  type: text,
  language: z.enum(['nb', 'nn', 'en']),
  /** Its publisher is a newspaper, a journal, a broadcaster: what it publishes is in it, not by it. */
  isInPress: z.boolean(),
  citations,
});

/** How releases are cited. */
export const citeAnswer = z.strictObject({
  kind: z.literal('cite'),
  format: z.enum(CITE_FORMATS),
  references: z.tuple([reference], reference),
  /** The day on which they were looked at. */
  accessed: isoDay,
  ...base,
});
