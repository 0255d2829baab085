import { z } from 'zod';
import { OUTCOMES } from '../outcomes.ts';
import { day, id, localized, period } from './text.ts';

const count = z.int().nonnegative();
/** The id of an observation holds its period, which may be an interval. */
const observationId = z.string().min(1);

/** What one edition of the knowledge answers otherwise than the one before. */
export const edition = z.strictObject({
  date: day,
  /** A curator's own words on it. */
  note: localized.optional(),
  /** On the first edition, which has nothing before it: how much there was in it. */
  begins: z.strictObject({ releases: count, figures: count, rules: count }).optional(),
  releases: z
    .strictObject({
      added: z.array(id).default([]),
      changed: z.array(id).default([]),
      removed: z.array(id).default([]),
    })
    .prefault({}),
  figures: z
    .strictObject({
      /** The periods that new figures are about, by series. */
      added: z.record(id, z.array(period)).default({}),
      /** Figures whose value is another, with the value before. */
      changed: z.array(z.strictObject({ figure: observationId, before: z.number() })).default([]),
      removed: z.array(observationId).default([]),
    })
    .prefault({}),
  rules: z
    .strictObject({
      added: z.array(id).default([]),
      changed: z.array(id).default([]),
      removed: z.array(id).default([]),
    })
    .prefault({}),
  /** What decision tables come to otherwise, each with facts that lead there, as a command line. */
  outcomes: z
    .array(
      z.strictObject({
        table: id,
        question: id,
        before: z.enum(OUTCOMES),
        after: z.enum(OUTCOMES),
        example: z.string().startsWith('/'),
      }),
    )
    .default([]),
});

/** `knowledge/CHANGELOG.yaml`: the editions, newest first. Made by `npm run knowledge -- changelog`. */
export const changelogFile = z.array(edition);
