import type { HelpAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, type DraftBlock, list, said } from './draft.ts';

/** What can be asked; where it is about one command, that command's options too. */
export function composeHelp({ commands }: HelpAnswer, format: Format): Draft {
  const { text } = format;
  const say = format.words.help;
  const oneOf = ({ name, description }: HelpAnswer['commands'][number]) =>
    said(say.oneCommand(text(name), text(description)));
  const [only, second] = commands;
  const isOne = only !== undefined && second === undefined;
  const options: readonly DraftBlock[] = isOne
    ? list(
        say.options,
        only.options.map(({ name, description, required }) =>
          said(say.option(text(name), text(description), required)),
        ),
      )
    : [];
  return {
    status: 'answered',
    headline: isOne ? oneOf(only) : said(say.headline),
    blocks: isOne ? options : list(say.commands, commands.map(oneOf)),
    next: commands.flatMap(({ name, example }) =>
      example === undefined || example === `/${name.en}` ? [] : [{ label: `/${text(name)}`, command: example }],
    ),
  };
}
