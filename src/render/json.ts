import type { Worded } from '../answer/worded.ts';
import { lineOf } from '../command/command-line.ts';
import { leadingOn, lineText, wordsOf } from './plain.ts';
import { foldText, renderTerminal, surfaceText } from './terminal.ts';

/** What of an answer depends on no terminal's width. */
const ONE_WIDTH = 100;

/**
 * The answer as data, in the form promised to those who script it: values in base units (whole kroner, persons),
 * keys always there and always in this order. It may be extended, never changed.
 */
export function toJson(worded: Worded) {
  return {
    status: worded.status,
    command: lineOf(worded.call),
    headline: wordsOf(worded.headline),
    /** The whole answer: surface and all folds. */
    text: renderTerminal(worded, { columns: ONE_WIDTH, full: true }),
    figures: worded.figures,
    outcomes: worded.outcomes.map(({ changes, citations, ...outcome }) => ({
      ...outcome,
      changes: changes.map(({ call, ...change }) => ({ ...change, command: lineOf(call) })),
      citations,
    })),
    citations: worded.citations.map(({ n, release, title, publisher, published, url, where, printed }) => ({
      n,
      release,
      title,
      publisher,
      published,
      url,
      where,
      printed,
    })),
    claims: worded.claims.map(({ about, said, verdict, right, citations }) => ({
      about,
      said,
      verdict,
      right,
      citations,
    })),
    notices: worded.notices.map(({ kind, line }) => ({
      kind,
      text: lineText(line),
      citations: [...new Set(line.flatMap(({ citations }) => citations))],
    })),
    /** Where a question is asked back, its answers come first. */
    next: [...(worded.question?.choices ?? []), ...leadingOn(worded)].map(({ call }) => lineOf(call)),
    knowledge: worded.knowledge,
    surface: surfaceText(worded, ONE_WIDTH),
    folds: worded.folds.map((fold) => ({
      id: fold.id,
      label: fold.label,
      text: foldText(worded, fold, { columns: ONE_WIDTH }),
    })),
    reading: worded.reading,
    /** Files that come with the answer, such as a drawn chart. */
    attachments: worded.attachments.map(({ name, type, alt }) => ({ name, type, alt })),
  };
}

/** On one line, so that a batch gives one answer a line. */
export const renderJson = (worded: Worded): string => JSON.stringify(toJson(worded));
