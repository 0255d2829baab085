import type { ErrorAnswer, Problem } from '../answer.ts';
import type { Format } from '../format.ts';
import type { Action } from '../worded.ts';
import { type Draft, paragraph, said } from './draft.ts';

type Sentences = readonly [what: string, ...remedy: string[]];

/** What was wrong, in one sentence, and what to do about it. */
function sentencesOf(problem: Problem, { words, text, either }: Format): Sentences {
  const say = words.errors;
  switch (problem.kind) {
    case 'unknown-command':
      return problem.suggestions.length > 0
        ? [say.unknownCommand(problem.given), say.didYouMean(either(problem.suggestions.map((name) => `/${name}`)))]
        : [say.unknownCommand(problem.given), say.seeHelp];
    case 'unknown-option':
      return [
        say.unknownOption(text(problem.command), problem.given),
        problem.known.length > 0 ? say.knownOptions(problem.known.map(text).join(', ')) : say.seeHelp,
      ];
    case 'missing-option':
      return [say.missingOption(text(problem.command), text(problem.option)), say.example(problem.example)];
    case 'bad-value':
      return [
        say.badValue(text(problem.option), problem.given),
        say.write(say.expected[problem.expected]),
        ...(problem.suggestions.length > 0 ? [say.didYouMean(either(problem.suggestions.map(text)))] : []),
      ];
    case 'twice':
      return [say.twice(text(problem.option)), say.onlyOnce];
    case 'too-many-values':
      return [say.tooManyValues(text(problem.command), problem.given), say.seeHelp];
    case 'unfinished-quote':
      return [say.unfinishedQuote(problem.given)];
    case 'malformed':
      return [say.malformed[problem.fault], say.malformedGiven(problem.given)];
    case 'outdated':
      return [say.outdated, say.askAgain];
    case 'no-text':
      return [say.noText, say.onlyText];
    case 'too-fast':
      return [say.tooFast];
    case 'busy':
      return [say.busy];
    case 'role-mention':
      return [say.roleMention, say.mentionMe];
    case 'failed':
      return [say.failed, problem.fault === undefined ? say.tryAgain : say.tellOfFault(problem.fault)];
  }
}

/** The remedy is part of the answer, however long: it goes to a fold only where no surface could hold it. */
export function composeError({ problem }: ErrorAnswer, format: Format): Draft {
  const [what, ...remedy] = sentencesOf(problem, format);
  const next: readonly Action[] =
    problem.kind === 'unknown-command'
      ? problem.suggestions.map((command) => ({ label: `/${command}`, call: { command, options: {} } }))
      : [];
  return {
    status: 'error',
    headlines: [said(what)],
    otherwise: [said(format.words.errors.unreadable)],
    surface: [what, ...remedy].map((sentence) => paragraph(said(sentence))),
    next,
  };
}
