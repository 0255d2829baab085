import { z } from 'zod';
import { figure } from '../../figures/figure.ts';
import { localized } from '../../knowledge/schema/text.ts';
import { base, text } from './parts.ts';
import { ruleEntry } from './rules.ts';
import { statementEntry } from './schemes.ts';

/** The figures, rules or statements that a claim is held against. */
const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figures'), figures: z.tuple([figure], figure) }),
  z.strictObject({ kind: z.literal('rules'), rules: z.tuple([ruleEntry], ruleEntry) }),
  z.strictObject({ kind: z.literal('statements'), statements: z.tuple([statementEntry], statementEntry) }),
]);

/** What can be said of a claim. */
export const VERDICTS = ['matches', 'outdated', 'proposed-only', 'differs', 'nearest', 'not-covered'] as const;

/** One claim of a message: what it says, in few of its own words, and how that compares with the releases. */
export const claim = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('matches'), said: text, about: localized, evidence }),
  /** It was so once: the evidence says when, and then what is newest. */
  z.strictObject({ verdict: z.literal('outdated'), said: text, about: localized, evidence }),
  /** It is said to have been got, and was proposed: the evidence says so, and then what is known after the vote. */
  z.strictObject({ verdict: z.literal('proposed-only'), said: text, about: localized, evidence }),
  /** Nothing that is known says it or otherwise; this is the nearest. */
  z.strictObject({ verdict: z.literal('nearest'), said: text, about: localized, evidence }),
  z.strictObject({
    verdict: z.literal('differs'),
    said: text,
    about: localized,
    /** In what it differs: `subject` is a figure of something else, `negated` a truth that is denied. */
    by: z.enum(['amount', 'scale', 'period', 'measure', 'status', 'direction', 'subject', 'negated', 'date']),
    evidence,
  }),
  /** Nothing that is known says it or otherwise, and nothing is near. */
  z.strictObject({ verdict: z.literal('not-covered'), said: text, about: localized.nullable() }),
]);

/** A message held against the releases, claim by claim, in its own order. */
export const claimsAnswer = z.strictObject({
  kind: z.literal('claims'),
  claims: z.array(claim),
  /** There is more in the message than is checked at once. */
  isCut: z.boolean(),
  ...base,
});
