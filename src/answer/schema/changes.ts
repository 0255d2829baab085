import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { base, call, isoDay, text } from './parts.ts';
import { releaseEntry } from './releases.ts';
import { ruleEntry } from './rules.ts';
import { outcomeValue } from './verdict.ts';

const count = z.int().nonnegative();

/** What is in the knowledge now that was not, or is another than it was. */
export const changesAnswer = z.strictObject({
  kind: z.literal('changes'),
  /** The first day that was asked about; null where the newest edition was asked for. */
  since: isoDay.nullable(),
  /** Days of the editions that this is from, newest first; none where nothing has changed since. */
  editions: z.array(isoDay),
  /** The day of the newest edition there is; null where there is none. */
  latest: isoDay.nullable(),
  /** What curators say of the editions. */
  notes: z.array(localized),
  /** How much there was at first, where the first edition is among those told of. */
  begins: z.strictObject({ day: isoDay, figures: count, rules: count, releases: count }).optional(),
  /** New figures by scheme: how many, and the newest of them. */
  figures: z.array(
    z.strictObject({ scheme: text, name: localized, count: z.int().positive(), newest: z.array(figure).min(1) }),
  ),
  /** Figures whose value is another than it was. */
  changed: z.array(z.strictObject({ figure, before: z.number() })),
  /** How many are new, and the newest of them. */
  rules: z.strictObject({ count, newest: z.array(ruleEntry) }),
  changedRules: z.array(ruleEntry),
  releases: z.strictObject({ count, newest: z.array(releaseEntry) }),
  /** What decision tables come to otherwise, with a case of it. */
  outcomes: z.array(
    z.strictObject({
      title: localized,
      /** Whom it concerns: what was told in the case, and the day that it is of. */
      told: z.array(z.strictObject({ label: localized, said: localized })),
      on: isoDay.nullable(),
      before: outcomeValue,
      after: outcomeValue,
      call,
    }),
  ),
  removed: z.strictObject({ figures: count, rules: count, releases: count }),
  ...base,
});
