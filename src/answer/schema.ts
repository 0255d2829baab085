import { z } from 'zod';
import { changesAnswer } from './schema/changes.ts';
import { citeAnswer } from './schema/cite.ts';
import { claimsAnswer } from './schema/claims.ts';
import { comparisonAnswer } from './schema/comparison.ts';
import { exportAnswer, pictureAnswer } from './schema/export.ts';
import { errorAnswer, notFoundAnswer } from './schema/failures.ts';
import { figuresAnswer, seriesAnswer } from './schema/figures.ts';
import { helpAnswer } from './schema/help.ts';
import { releaseAnswer, releasesAnswer } from './schema/releases.ts';
import { rulesAnswer } from './schema/rules.ts';
import { schemeAnswer, statementsAnswer } from './schema/schemes.ts';
import { timelineAnswer } from './schema/timeline.ts';
import { trendAnswer } from './schema/trend.ts';
import { verdictAnswer } from './schema/verdict.ts';

/** The closed union of all that the bot can say. */
export const answer = z.discriminatedUnion('kind', [
  figuresAnswer,
  seriesAnswer,
  trendAnswer,
  comparisonAnswer,
  timelineAnswer,
  schemeAnswer,
  statementsAnswer,
  rulesAnswer,
  releaseAnswer,
  releasesAnswer,
  verdictAnswer,
  claimsAnswer,
  changesAnswer,
  exportAnswer,
  pictureAnswer,
  citeAnswer,
  helpAnswer,
  notFoundAnswer,
  errorAnswer,
]);
