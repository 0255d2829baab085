import { type Context, defineCommand, type Option } from '../src/command/command.ts';
import { readCommandLine } from '../src/command/command-line.ts';
import { nextSteps } from '../src/command/next.ts';
import { choice } from '../src/command/options/choice.ts';
import { placeOf } from '../src/command/order.ts';
import type { Call } from '../src/invocation.ts';

/** A command that can be asked without more needs no example of it. */
function exampleOf(line: string, { commands }: Context): Call | undefined {
  const read = readCommandLine(line, commands);
  return read.ok && Object.keys(read.call.options).length > 0 ? read.call : undefined;
}

export default defineCommand({
  name: { en: 'help', nb: 'hjelp', nn: 'hjelp' },
  title: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  description: {
    nb: 'Viser hva du kan spørre om, med et eksempel på hver kommando',
    nn: 'Viser kva du kan spørje om, med eit døme på kvar kommando',
    en: 'Shows what you can ask, with an example of each command',
  },
  options: {
    about: {
      name: { en: 'about', nb: 'om', nn: 'om' },
      description: {
        nb: 'Hva du vil vite. Uten: hva du kan spørre om',
        nn: 'Kva du vil vite. Utan: kva du kan spørje om',
        en: 'What you want to know. Without it: what you can ask',
      },
      kind: choice([
        {
          value: 'report',
          label: {
            nb: 'Å melde fra om feil',
            nn: 'Å melde frå om feil',
            en: 'Reporting that something is wrong',
          },
        },
      ]),
    },
  },
  example: '/help',
  answer: ({ about }, context) => ({
    kind: 'help',
    ...(about && { about }),
    commands: context.commands
      .toSorted((one, other) => placeOf(one.name.en) - placeOf(other.name.en))
      .map(({ name, description, options, example, exampleIn }) => ({
        name,
        description,
        options: Object.values<Option>(options).map((option) => ({
          name: option.name,
          description: option.description,
          required: option.required ?? false,
        })),
        example: exampleOf(exampleIn?.[context.locale] ?? example, context),
      })),
    notices: [],
    next: nextSteps(
      about
        ? [{ command: 'help' }]
        : [
            { command: 'alis-eligibility' },
            { command: 'gp-requirement' },
            { command: 'whats-new' },
            { command: 'source' },
          ],
      context,
    ),
  }),
});
