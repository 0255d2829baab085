import type { House } from '../../../src/answer-to.ts';
import { type Command, defineCommand } from '../../../src/command/command.ts';
import { choice } from '../../../src/command/options/choice.ts';
import { date } from '../../../src/command/options/date.ts';
import { text } from '../../../src/command/options/text.ts';
import type { Knowledge } from '../../../src/knowledge/find.ts';

const said = (en: string, nb = en) => ({ nb, en });

/** What the commands of the small house were given, as the title of a help answer's only command. */
const echo =
  (name: string) =>
  (options: Readonly<Record<string, unknown>>, { locale, today }: Told) => ({
    kind: 'help' as const,
    commands: [{ name: said(name), description: said(JSON.stringify({ ...options, locale, today })), options: [] }],
    notices: [],
    next: [],
  });
interface Told {
  readonly locale: string;
  readonly today: string;
}

const visit = defineCommand({
  name: said('visit', 'besøk'),
  title: said('Visit', 'Besøk'),
  description: said('Plans a visit', 'Planlegger et besøk'),
  options: {
    day: { name: said('day', 'dag'), description: said('Which day', 'Hvilken dag'), required: true, kind: date },
    place: {
      name: said('place', 'sted'),
      description: said('Where', 'Hvor'),
      kind: choice([
        { value: 'office', label: said('The office', 'Kontoret') },
        { value: 'old town', label: said('The old town', 'Gamlebyen') },
        { value: 'home', label: said('At home', 'Hjemme') },
      ]),
    },
    urgent: {
      name: said('urgent', 'haster'),
      description: said('Is it urgent?', 'Haster det?'),
      kind: choice([
        { value: 'yes', label: said('Yes', 'Ja') },
        { value: 'no', label: said('No', 'Nei') },
      ]),
    },
  },
  example: '/visit day:2024-04-18',
  answer: echo('visit'),
});

const ask = defineCommand({
  name: said('ask', 'spør'),
  title: said('Ask', 'Spør'),
  description: said('Asks freely', 'Spør fritt'),
  options: {
    question: { name: said('question', 'spørsmål'), description: said('What', 'Hva'), required: true, kind: text },
  },
  example: '/ask question:what',
  answer: echo('ask'),
});

const pick = defineCommand({
  name: said('pick', 'velg'),
  title: said('Pick', 'Velg'),
  description: said('Asks back', 'Spør tilbake'),
  options: {},
  example: '/pick',
  answer: () => ({
    kind: 'clarify' as const,
    asked: 'which',
    choices: [
      { label: said('The first', 'Den første'), command: '/visit 2024-01-01' },
      { label: said('The second', 'Den andre'), command: '/visit 2024-02-02' },
    ],
    notices: [],
    next: [{ label: said('Something else', 'Noe annet'), command: '/ask else' }],
  }),
});

/** Three commands that tell what they were given, or ask back: what the terminal does, without what the knowledge says. */
export const smallHouse: House = {
  commands: [ask as Command, pick as Command, visit as Command],
  knowledge: Object.freeze({ version: '0123456789ab', newest: '2024-04-18' }) as Knowledge,
};
