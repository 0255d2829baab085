import type { HelpAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, fold, list, paragraph, said } from './draft.ts';

/** What can be asked; where it is about one command, that command's options too. */
export function composeHelp({ commands, next }: HelpAnswer, format: Format): Draft {
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
    folds: isOne ? [] : fold('commands', say.commands, list(undefined, commands.map(oneOf))),
    next: [
      ...next.map(({ label, command }) => ({ label: text(label), command })),
      ...commands.flatMap(({ name, example }) =>
        example === undefined || example === `/${name.en}` ? [] : [{ label: `/${text(name)}`, command: example }],
      ),
    ],
  };
}
