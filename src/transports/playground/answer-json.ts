import { z } from 'zod';
import { VERDICTS } from '../../answer/schema/claims.ts';
import { outcome } from '../../answer/schema/verdict.ts';
import { figure } from '../../figures/figure.ts';

const sources = z.array(z.int()).describe('Numbers of the citations that carry it.');

/** The JSON that is promised to those who script it, the same as the terminal's; keys may be added, none is taken away. */
export const answerJson = z.object({
  status: z
    .enum(['answered', 'clarify', 'not-found', 'error'])
    .describe('`clarify`: it asks back, and `next` begins with the answers to that.'),
  command: z.string().describe('The command line that it was read as.'),
  headline: z.string().describe('One line that answers the question itself, at most 120 characters.'),
  text: z.string().describe('The whole answer as plain text: its surface and all its folds.'),
  figures: z
    .array(
      figure
        .pick({ id: true, unit: true, period: true, measure: true, status: true, printed: true, derived: true })
        .extend({ value: z.number().describe('In base units: whole kroner, persons.'), citations: sources }),
    )
    .describe('The figures of the answer.'),
  outcomes: z
    .array(
      outcome.pick({ question: true, outcome: true, possible: true, row: true, missing: true }).extend({
        reasons: z.array(z.string()).describe('Ids of the rules that it rests on.'),
        changes: z
          .array(z.object({ input: z.string(), value: z.string(), outcome: z.string(), command: z.string() }))
          .describe('Single changes that would change the outcome.'),
        citations: sources,
      }),
    )
    .describe('What an eligibility question comes to.'),
  citations: z.array(
    z.object({
      n: z.int().positive(),
      release: z.string(),
      title: z.string(),
      publisher: z.string(),
      published: z.string().nullable().describe('ISO 8601, as exact as it is known.'),
      url: z.string().describe('Opens the page at the very spot where the figure is printed.'),
      where: z.string(),
      printed: z.string().nullable().describe('The figure as the release prints it.'),
    }),
  ),
  claims: z
    .array(
      z.object({
        about: z.string().nullable(),
        said: z.string(),
        verdict: z.enum(VERDICTS),
        right: z.string().nullable(),
        citations: sources,
      }),
    )
    .describe('Of a text that was checked against the releases; empty elsewhere.'),
  notices: z.array(z.object({ kind: z.string(), text: z.string(), citations: sources })),
  next: z.array(z.string()).describe('Command lines that lead on.'),
  knowledge: z.object({
    version: z.string().describe('Changes when any answer could.'),
    newest: z.string().describe('The date of the newest release.'),
  }),
  surface: z.string().describe('What is read first: the headline, a few lines, the sources by name.'),
  folds: z
    .array(z.object({ id: z.string(), label: z.string(), text: z.string() }))
    .describe('What lies under the surface, by name.'),
  reading: z.record(z.string(), z.unknown()).nullable().describe('How a free question was read.'),
  attachments: z
    .array(z.object({ name: z.string(), type: z.string(), alt: z.string() }))
    .describe('Files that come with the answer.'),
});
