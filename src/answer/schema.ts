import { z } from 'zod';
import { where } from '../knowledge/schema/citation.ts';
import { STATUSES, UNITS } from '../knowledge/schema/series.ts';
import { localized } from '../knowledge/schema/text.ts';

const text = z.string().min(1);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A command line that a button, a link or a person can give, such as `/budget year:2024`. */
const commandLine = z.string().startsWith('/');

/** One place in one release, complete in itself: a renderer needs no knowledge to show it. */
export const citation = z.strictObject({
  release: text,
  title: text,
  publisher: text,
  published: z.string().nullable(),
  url: text,
  where,
  printed: z.string().nullable(),
});

/** At least one: the type of the rule that nothing is said without its source. */
const citations = z.tuple([citation], citation);

export const figure = z.strictObject({
  id: text,
  scheme: text,
  series: text,
  label: localized,
  /** Base units: whole kroner, persons. */
  value: z.number(),
  unit: z.enum(UNITS),
  period: text,
  measure: z.enum(['level', 'increase', 'cumulative', 'full-year', 'share', 'factor']),
  status: z.enum(STATUSES),
  qualifier: z.enum(['about', 'over', 'under', 'at-least', 'at-most']).optional(),
  secondhand: z.literal(true).optional(),
  /** The publisher has put it right since. */
  superseded: z.literal(true).optional(),
  printed: z.string().nullable(),
  note: localized.optional(),
  /** Present on a figure that no release prints: how it follows, and from which figures. */
  derived: z.strictObject({ formula: text, from: z.array(text).min(1) }).optional(),
  citations,
});

/** A warning that comes with an answer. Computed from the knowledge, worded at the end. */
export const notice = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sum'),
    total: figure,
    parts: z.array(figure),
    added: z.number(),
    reading: localized.optional(),
  }),
  /** Sources that differ, and what a curator says of it. */
  z.strictObject({
    kind: z.literal('conflict'),
    figures: z.array(figure).min(2),
    readings: z.array(localized).optional(),
  }),
  z.strictObject({
    kind: z.literal('rounding'),
    figures: z.array(figure).min(2),
    readings: z.array(localized).optional(),
  }),
  z.strictObject({ kind: z.literal('reading'), text: localized, citations: z.array(citation) }),
  /** The newest value, or the newest release on a topic's rules, is from long before the day that is asked about. */
  z.strictObject({ kind: z.literal('age'), period: text, today: isoDay, of: z.literal('rules').optional() }),
  /** Which releases say it, and that only part of them was read, or a date or title of theirs was inferred. */
  z.strictObject({
    kind: z.literal('source'),
    releases: z.array(z.strictObject({ id: text, title: text })).min(1),
    about: z.enum(['partly-read', 'date-inferred', 'title-inferred', 'address-inferred', 'secondhand']),
  }),
  /** A value was read as another than the one typed, because of a likely slip of the keys. */
  z.strictObject({ kind: z.literal('read-as'), given: text, as: localized }),
  z.strictObject({ kind: z.literal('note'), text: localized, citations: z.array(citation) }),
]);

const contact = z.strictObject({ id: text, name: localized, helps_with: localized, url: text });

/** A natural next question: what a button says, and the command line that it asks. */
const suggestion = z.strictObject({ label: localized, command: commandLine });

const base = { notices: z.array(notice), next: z.array(suggestion) };

/** Figures that answer one question, in groups: a year's budget, or a handful that was asked for together. */
export const figuresAnswer = z.strictObject({
  kind: z.literal('figures'),
  about: z.strictObject({
    period: text.nullable(),
    scheme: localized.nullable(),
    status: z.enum(STATUSES).nullable(),
    /** `budget`: a year's money by scheme; `lookup`: the figures that were asked for. */
    view: z.enum(['budget', 'lookup']),
  }),
  groups: z.array(z.strictObject({ scheme: text, name: localized, figures: z.array(figure).min(1) })).min(1),
  ...base,
});

/** One series over time. `asked` is the period that was asked for, if one was; `answers` then holds its figures. */
export const seriesAnswer = z.strictObject({
  kind: z.literal('series'),
  series: text,
  label: localized,
  scheme: localized,
  definition: localized,
  unit: z.enum(UNITS),
  asked: text.nullable(),
  /** The figures that answer: those of the period asked for, else the newest. */
  answers: z.array(figure).min(1),
  /** All figures, oldest first, `answers` included. */
  figures: z.array(figure).min(1),
  ...base,
});

export const statementEntry = z.strictObject({
  id: text,
  scheme: text,
  about: text,
  text: localized,
  period: z.string().nullable(),
  citations,
});

export const schemeAnswer = z.strictObject({
  kind: z.literal('scheme'),
  scheme: text,
  name: localized,
  aliases: z.array(text),
  what: localized,
  citations,
  /** The newest figures of the series that people ask for first. */
  figures: z.array(figure),
  /** The other series of the scheme. */
  more: z.array(z.strictObject({ series: text, label: localized })),
  statements: z.array(statementEntry),
  contacts: z.array(contact).min(1),
  ...base,
});

/** Statements that answer a free question: what for, why, where, who, since when. */
export const statementsAnswer = z.strictObject({
  kind: z.literal('statements'),
  scheme: text,
  name: localized,
  statements: z.array(statementEntry).min(1),
  /** What the first of them answers to the question of yes or no that was asked. */
  reply: z.enum(['yes', 'no', 'depends']).optional(),
  ...base,
});

export const ruleEntry = z.strictObject({
  id: text,
  scheme: text,
  text: localized,
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  dates: z.enum(['stated', 'inferred']),
  outcome: z.enum(['holds', 'unclear']),
  confidence: z.enum(['stated', 'inferred']),
  applies_to: z.enum(['all', 'new-agreements', 'existing-agreements']),
  note: localized.optional(),
  citations,
});

/** What applied on a day, and what changed when. */
export const rulesAnswer = z.strictObject({
  kind: z.literal('rules'),
  topic: text,
  name: localized,
  /** The day asked about. */
  on: isoDay,
  holding: z.array(ruleEntry),
  /** Rules that had ended, or had not begun, on that day. */
  others: z.array(ruleEntry),
  /** Days on which something began or ended, oldest first. */
  changes: z.array(z.strictObject({ day: isoDay, began: z.array(text), ended: z.array(text) })),
  contacts: z.array(contact).min(1),
  ...base,
});

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

const releaseEntry = z.strictObject({
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

const given = z.strictObject({ input: text, label: localized, value: text, said: localized });

const outcomeValue = z.enum(['eligible', 'lapsed', 'not-eligible', 'unclear']);

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
    z.strictObject({ title: localized, before: outcomeValue, after: outcomeValue, command: commandLine }),
  ),
  removed: z.strictObject({ figures: count, rules: count, releases: count }),
  ...base,
});

/** The figures, rules or statements that a claim is held against. */
const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figures'), figures: z.tuple([figure], figure) }),
  z.strictObject({ kind: z.literal('rules'), rules: z.tuple([ruleEntry], ruleEntry) }),
  z.strictObject({ kind: z.literal('statements'), statements: z.tuple([statementEntry], statementEntry) }),
]);

/** One claim of a message: what it says, in few of its own words, and how that compares with the releases. */
export const claim = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('matches'), said: text, about: localized, evidence }),
  z.strictObject({
    verdict: z.literal('differs'),
    said: text,
    about: localized,
    /** In what it differs: `subject` is a figure of something else, `negated` a truth that is denied. */
    by: z.enum(['amount', 'scale', 'period', 'measure', 'status', 'direction', 'subject', 'negated', 'date']),
    evidence,
  }),
  /** No release that is known says it or otherwise. */
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

/** What one question of a decision table comes to for the facts given. */
export const outcome = z.strictObject({
  question: text,
  title: localized,
  outcome: outcomeValue,
  /** Outcomes that remain possible, whatever the facts not told turn out to be; one where it is settled. */
  possible: z.array(outcomeValue).min(1),
  row: text,
  why: localized,
  /** Each rule that the row rests on, in words and cited. */
  reasons: z.tuple([ruleEntry], ruleEntry),
  /** The facts that met the row, as they were told or derived. */
  conditions: z.array(given),
  /** Inputs not known that could still change the outcome. */
  missing: z.array(text),
  /** The first and last day of the stretch around the day asked about on which the outcome is the same. */
  since: isoDay.nullable(),
  until: isoDay.nullable(),
  /** How the outcome changes from day to day with everything else as told, oldest first. */
  timeline: z.array(z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable(), outcome: outcomeValue })),
  /** Single changes of one input that would change the outcome, nearest first. */
  changes: z.array(
    z.strictObject({
      input: text,
      label: localized,
      value: text,
      said: localized,
      outcome: outcomeValue,
      command: commandLine,
    }),
  ),
  /** What the newest rules seen would give, where the day asked about is past them. */
  newest: z.strictObject({ until: isoDay, outcome: outcomeValue, why: localized, citations }).optional(),
});

/** An eligibility answer: the outcomes, and the one question that would narrow them most, if one is left. */
export const verdictAnswer = z.strictObject({
  kind: z.literal('verdict'),
  table: text,
  title: localized,
  /** What was told, in the order of the table's inputs. */
  given: z.array(given),
  outcomes: z.array(outcome).min(1),
  /** Facts that contradict each other, by input. */
  contradiction: z.strictObject({ inputs: z.array(text), text: localized }).optional(),
  ask: z
    .strictObject({
      input: text,
      question: localized,
      explain: localized.optional(),
      choices: z
        .array(z.strictObject({ label: localized, explain: localized.optional(), command: commandLine }))
        .min(2)
        .max(25),
    })
    .optional(),
  contacts: z.array(contact).min(1),
  ...base,
});

export const helpAnswer = z.strictObject({
  kind: z.literal('help'),
  commands: z.array(
    z.strictObject({
      name: localized,
      description: localized,
      options: z.array(z.strictObject({ name: localized, description: localized, required: z.boolean() })),
      example: commandLine.optional(),
    }),
  ),
  ...base,
});

/** What was asked can be read in a few ways; each choice is a command. */
export const clarifyAnswer = z.strictObject({
  kind: z.literal('clarify'),
  asked: text,
  choices: z
    .array(z.strictObject({ label: localized, command: commandLine }))
    .min(1)
    .max(25),
  ...base,
});

export const notFoundAnswer = z.strictObject({
  kind: z.literal('not-found'),
  reason: z.discriminatedUnion('kind', [
    /** No command, scheme or series matches what was asked. */
    z.strictObject({ kind: z.literal('unknown'), asked: z.string() }),
    /** The knowledge covers the subject, not that time. `periods` are those there are, oldest first. */
    z.strictObject({ kind: z.literal('period'), subject: localized, asked: text, periods: z.array(text) }),
    /** The knowledge covers the subject and the time, but holds no such figure. */
    z.strictObject({ kind: z.literal('combination'), subject: localized, asked: text }),
    /** Outside what the bot is for: medical advice, appointments, other subjects. */
    z.strictObject({ kind: z.literal('off-topic'), asked: z.string() }),
  ]),
  /** The nearest things that can be asked. */
  nearest: z.array(z.strictObject({ label: localized, command: commandLine })),
  contacts: z.array(contact).min(1),
  ...base,
});

/** What was given cannot be read: says what was wrong and what to do. */
export const errorAnswer = z.strictObject({
  kind: z.literal('error'),
  problem: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unknown-command'), given: z.string(), suggestions: z.array(commandLine) }),
    z.strictObject({ kind: z.literal('unknown-option'), command: text, given: z.string(), known: z.array(localized) }),
    z.strictObject({ kind: z.literal('missing-option'), command: text, option: localized, example: z.string() }),
    z.strictObject({
      kind: z.literal('bad-value'),
      option: localized,
      given: z.string(),
      expected: z.enum(['year', 'period', 'date', 'months', 'choice', 'known-subject', 'text']),
      /** Values that would do, best first. */
      suggestions: z.array(localized),
    }),
    z.strictObject({ kind: z.literal('twice'), option: localized }),
    z.strictObject({ kind: z.literal('too-many-values'), command: text, given: z.string() }),
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
    z.strictObject({ kind: z.literal('failed') }),
  ]),
  ...base,
});

/** The closed union of all that the bot can say. */
export const answer = z.discriminatedUnion('kind', [
  figuresAnswer,
  seriesAnswer,
  schemeAnswer,
  statementsAnswer,
  rulesAnswer,
  releaseAnswer,
  releasesAnswer,
  verdictAnswer,
  claimsAnswer,
  changesAnswer,
  helpAnswer,
  clarifyAnswer,
  notFoundAnswer,
  errorAnswer,
]);
