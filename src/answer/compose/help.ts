import type { HelpAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { en } from '../words/en.ts';
import { type Draft, fold, list, paragraph, plain, type Said, said } from './draft.ts';

/** How to tell that an answer is wrong, and where to see what became of it. */
function composeReporting({ next }: HelpAnswer, { text, words }: Format): Draft {
  const { headline, lines } = words.help.reporting;
  return {
    status: 'answered',
    headlines: [said(headline)],
    surface: list(lines.map((line) => said(line))),
    next: next.map(({ label, call }) => ({ label: text(label), call })),
  };
}

/** `/budsjett: …`, its name one that can be begun from there where there is a `command`. */
const commandSaid = (name: string, description: string, command?: string): Said => [
  { text: `/${name}`, citations: [], ...(command !== undefined && { command }) },
  ...said(`: ${description}`),
];

/** What can be asked; where it is about one command, that command's options too. */
export function composeHelp(answer: HelpAnswer, format: Format): Draft {
  if (answer.about === 'report') return composeReporting(answer, format);
  const { commands, next } = answer;
  const { text } = format;
  const say = format.words.help;
  const oneOf = ({ name, description }: HelpAnswer['commands'][number]) =>
    commandSaid(text(name), text(description), name.en);
  const [only, second] = commands;
  const isOne = only !== undefined && second === undefined;
  const options = isOne
    ? list(
        only.options.map(({ name, description, required }) =>
          said(say.option(text(name), text(description), required)),
        ),
        say.options,
      )
    : [];
  const { report, curate } = format.words.moderation.commands;
  /** Those that ask the knowledge nothing. Of one with several parts there is nothing to begin. */
  const kept = [
    commandSaid(report.name, report.description, en.moderation.commands.report.name),
    commandSaid(curate.name, curate.description),
  ];
  return {
    status: 'answered',
    headlines: isOne ? [said(plain(oneOf(only)))] : [],
    otherwise: [said(say.headline)],
    surface: isOne ? [paragraph(said(plain(oneOf(only)))), ...options] : list(say.howTo.map((line) => said(line))),
    folds: isOne ? [] : fold('commands', say.commands, list([...commands.map(oneOf), ...kept])),
    next: [
      ...next.map(({ label, call }) => ({ label: text(label), call })),
      ...commands.flatMap(({ name, example }) => (example ? [{ label: `/${text(name)}`, call: example }] : [])),
    ],
  };
}
