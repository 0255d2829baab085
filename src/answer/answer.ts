import type { z } from 'zod';
import type { changesAnswer } from './schema/changes.ts';
import type { claim, claimsAnswer } from './schema/claims.ts';
import type { clarifyAnswer, errorAnswer, notFoundAnswer } from './schema/failures.ts';
import type { figuresAnswer, seriesAnswer } from './schema/figures.ts';
import type { helpAnswer } from './schema/help.ts';
import type { citation, figure, notice } from './schema/parts.ts';
import type { releaseAnswer, releasesAnswer } from './schema/releases.ts';
import type { ruleEntry, rulesAnswer } from './schema/rules.ts';
import type { schemeAnswer, statementEntry, statementsAnswer } from './schema/schemes.ts';
import type { outcome, verdictAnswer } from './schema/verdict.ts';
import type { answer } from './schema.ts';

/** An array that cannot be empty: what keeps a figure or a rule from standing without its citation. */
export type NonEmpty<Item> = [Item, ...Item[]];

/** What is known, as plain data, the same on every surface and in every language. */
export type Answer = z.infer<typeof answer>;
export type AnswerKind = Answer['kind'];
export type Claim = z.infer<typeof claim>;
export type Citation = z.infer<typeof citation>;
export type Figure = z.infer<typeof figure>;
export type Notice = z.infer<typeof notice>;
export type Outcome = z.infer<typeof outcome>;
export type RuleEntry = z.infer<typeof ruleEntry>;
export type StatementEntry = z.infer<typeof statementEntry>;
export type FiguresAnswer = z.infer<typeof figuresAnswer>;
export type SeriesAnswer = z.infer<typeof seriesAnswer>;
export type SchemeAnswer = z.infer<typeof schemeAnswer>;
export type StatementsAnswer = z.infer<typeof statementsAnswer>;
export type RulesAnswer = z.infer<typeof rulesAnswer>;
export type ReleaseAnswer = z.infer<typeof releaseAnswer>;
export type ReleasesAnswer = z.infer<typeof releasesAnswer>;
export type VerdictAnswer = z.infer<typeof verdictAnswer>;
export type ChangesAnswer = z.infer<typeof changesAnswer>;
export type ClaimsAnswer = z.infer<typeof claimsAnswer>;
export type HelpAnswer = z.infer<typeof helpAnswer>;
export type ClarifyAnswer = z.infer<typeof clarifyAnswer>;
export type NotFoundAnswer = z.infer<typeof notFoundAnswer>;
export type ErrorAnswer = z.infer<typeof errorAnswer>;
