import { z } from 'zod';
import { localized } from '../../knowledge/schema/text.ts';
import { base, contact, suggestion, text } from './parts.ts';

export const notFoundAnswer = z.strictObject({
  kind: z.literal('not-found'),
  reason: z.discriminatedUnion('kind', [
    /** No command, scheme or series matches what was asked. */
    z.strictObject({ kind: z.literal('unknown'), asked: z.string() }),
    /**
     * The knowledge covers the subject, not that time; where none was asked for, not as it goes over time. `periods` are
     * those there are, oldest first.
     */
    z.strictObject({ kind: z.literal('period'), subject: localized, asked: text.optional(), periods: z.array(text) }),
    /** The knowledge covers the subject, but holds no such figure; where nothing is asked of it, none at all. */
    z.strictObject({ kind: z.literal('combination'), subject: localized, asked: localized.optional() }),
    /** Two things of different kinds, which cannot be compared: a year and a scheme. */
    z.strictObject({ kind: z.literal('other-kinds'), one: localized, other: localized }),
    /** Outside what the bot is for: medical advice, appointments, other subjects. */
    z.strictObject({ kind: z.literal('off-topic'), asked: z.string() }),
    // Danger to life is told of: whom to call is the answer.
    z.strictObject({ kind: z.literal('danger'), asked: z.string() }),
    z.strictObject({ kind: z.literal('contact'), asked: z.string() }),
  ]),
  /** The nearest things that can be asked. */
  nearest: z.array(suggestion),
  contacts: z.array(contact).min(1),
  ...base,
});

/** What was given cannot be read: says what was wrong and what to do. */
export const errorAnswer = z.strictObject({
  kind: z.literal('error'),
  problem: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unknown-command'), given: z.string(), suggestions: z.array(text) }),
    z.strictObject({
      kind: z.literal('unknown-option'),
      command: localized,
      given: z.string(),
      known: z.array(localized),
    }),
    z.strictObject({ kind: z.literal('missing-option'), command: localized, option: localized, example: z.string() }),
    z.strictObject({
      kind: z.literal('bad-value'),
      option: localized,
      given: z.string(),
      expected: z.enum([
        'year',
        'period',
        'date',
        'months',
        'years',
        'persons',
        'count',
        'choice',
        'known-subject',
        'text',
      ]),
      /** Values that would do, best first. */
      suggestions: z.array(localized),
    }),
    z.strictObject({ kind: z.literal('twice'), option: localized }),
    z.strictObject({ kind: z.literal('too-many-values'), command: localized, given: z.string() }),
    z.strictObject({ kind: z.literal('unfinished-quote'), given: z.string() }),
    /** A request that a program wrote (a line of a batch) has not the form that was promised; `given` is its beginning. */
    z.strictObject({
      kind: z.literal('malformed'),
      given: z.string(),
      fault: z.enum(['json', 'fields', 'options', 'locale', 'today', 'too-long']),
    }),
    /** A click on something that an earlier version of the bot sent and this one cannot read. */
    z.strictObject({ kind: z.literal('outdated') }),
    /** A message that a command was used on holds no text: a picture, a file, a sticker. */
    z.strictObject({ kind: z.literal('no-text') }),
    /** One person asks faster than answers are given to one. */
    z.strictObject({ kind: z.literal('too-fast') }),
    /** A message mentions the role of the bot's name, and Discord does not show its text to the bot. */
    z.strictObject({ kind: z.literal('role-mention') }),
    /** More ask at once than can be answered. */
    z.strictObject({ kind: z.literal('busy') }),
    /** A fault of ours; `fault` is the id under which it is in the log. */
    z.strictObject({ kind: z.literal('failed'), fault: z.string().optional() }),
  ]),
  ...base,
});
