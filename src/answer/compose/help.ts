import type { HelpAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, fold, list, paragraph, type Said, said } from './draft.ts';

/** How to tell that an answer is wrong, and where to see what became of it. */
function composeReporting({ next }: HelpAnswer, { text, words }: Format): Draft {
  const { headline, lines } = words.help.reporting;
  return {
    status: 'answered',
    headlines: [said(headline)],
    surface: list(
      undefined,
      lines.map((line) => said(line)),
    ),
    next: next.map(({ label, call }) => ({ label: text(label), call })),
  };
}

/** What can be asked; where it is about one command, that command's options too. */
export function composeHelp(answer: HelpAnswer, format: Format): Draft {
  if (answer.about === 'report') return composeReporting(answer, format);
  const { commands, next } = answer;
  const { text } = format;
  const say = format.words.help;
  const oneOf = ({ name, description }: HelpAnswer['commands'][number]) =>
    said(say.oneCommand(text(name), text(description)));
  const [only, second] = commands;
  const isOne = only !== undefined && second === undefined;
  const options = isOne
    ? list(
        say.options,
        only.options.map(({ name, description, required }) =>
          said(say.option(text(name), text(description), required)),
        ),
      )
    : [];
  /** Those that ask the knowledge nothing. */
  const kept = Object.values(format.words.moderation.commands).map(
    ({ name, description }): Said => said(say.oneCommand(name, description)),
  );
  return {
    status: 'answered',
    headlines: isOne ? [oneOf(only)] : [],
    otherwise: [said(say.headline)],
    surface: isOne
      ? [paragraph(oneOf(only)), ...options]
      : list(
          undefined,
          say.howTo.map((line) => said(line)),
        ),
    folds: isOne ? [] : fold('commands', say.commands, list(undefined, [...commands.map(oneOf), ...kept])),
    next: [
      ...next.map(({ label, call }) => ({ label: text(label), call })),
      ...commands.flatMap(({ name, example }) => (example ? [{ label: `/${text(name)}`, call: example }] : [])),
    ],
  };
}
