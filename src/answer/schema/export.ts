import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { comparisonAnswer } from './comparison.ts';
import { group } from './figures.ts';
import { base, text } from './parts.ts';
import { timelineAnswer } from './timeline.ts';

/**
 * The forms in which figures can be taken along. One more is one more here, in `command/options/export-format.ts`, among
 * those that `command/steps/export.ts` offers beside an answer, and in `compose/export-file.ts`.
 */
const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const;
/** The forms of a picture of them. */
const PICTURE_FORMATS = ['png', 'svg'] as const;

/** What it is of, in the order in which it was asked for: ids for the file's name, names for readers. */
const what = z.array(z.strictObject({ id: text, name: localized })).min(1);

/** Figures to take along as a file. */
export const exportAnswer = z.strictObject({
  kind: z.literal('export'),
  what,
  format: z.enum(TABLE_FORMATS),
  /** By scheme; the figures of a series one after the other, oldest first. */
  groups: z.tuple([group], group),
  ...base,
});

/** What a picture is drawn of: it is the picture that comes with the answer that shows the same. */
export const drawable = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('series'), label: localized, figures: z.tuple([figure], figure) }),
  comparisonAnswer,
  timelineAnswer,
]);

/** The picture of figures or of what happened, to take along as a file. */
export const pictureAnswer = z.strictObject({
  kind: z.literal('picture'),
  what,
  format: z.enum(PICTURE_FORMATS),
  /** Null where nothing of it can be drawn. */
  of: drawable.nullable(),
  ...base,
});
