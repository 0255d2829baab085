import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { citations } from '../../knowledge/schema/citation.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { base, downloadable, isoDay, text } from './parts.ts';

const dated = {
  /** When it was, or from when it holds: a year, a month, a day or a stretch, as exact as it is known. */
  period: text,
  citations,
};

/** The last day on which it held; null where no end is known. */
const to = isoDay.nullable();

/** What happened: a source came, a rule or a scheme began, money was given for a time. */
const happening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release'), title: text, publisher: text, url: text, ...dated }),
  z.strictObject({
    kind: z.literal('rule'),
    text: localized,
    /** The same in one line that can stand alone. */
    short: localized.optional(),
    to,
    ...dated,
  }),
  z.strictObject({ kind: z.literal('scheme'), name: localized, to, ...dated }),
  z.strictObject({ kind: z.literal('money'), figure, ...dated }),
]);

/** What happened to a scheme, or to all of them, newest first. */
export const timelineAnswer = z.strictObject({
  kind: z.literal('timeline'),
  scheme: localized.nullable(),
  from: text.nullable(),
  to: text.nullable(),
  happenings: z.tuple([happening], happening),
  /** How many there are in all; the newest of them are told. */
  count: z.number().int().min(1),
  ...downloadable,
  ...base,
});
