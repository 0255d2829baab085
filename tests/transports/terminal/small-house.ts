import type { Outcome } from '../../../src/answer/answer.ts';
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

/** What cannot be said before the day is told. */
const OPEN: Outcome = {
  question: 'may',
  title: said('May I come?', 'Kan jeg komme?'),
  outcome: 'unclear',
  possible: ['eligible', 'not-eligible'],
  row: 'open',
  why: said('The day decides.', 'Dagen avgjør.'),
  // The small house has no releases that a rule could be cited from.
  reasons: [] as unknown as Outcome['reasons'],
  conditions: [],
  missing: ['day'],
  since: null,
  until: null,
  timeline: [],
  changes: [],
};

const pick = defineCommand({
  name: said('pick', 'velg'),
  title: said('Pick', 'Velg'),
  description: said('Asks back', 'Spør tilbake'),
  options: {},
  example: '/pick',
  answer: () => ({
    kind: 'verdict' as const,
    table: 'visits',
    title: said('Visits', 'Besøk'),
    given: [],
    outcomes: [OPEN],
    ask: {
      input: 'day',
      question: said('Which day?', 'Hvilken dag?'),
      choices: [
        { label: said('The first', 'Den første'), call: { command: 'visit', options: { day: '2024-01-01' } } },
        { label: said('The second', 'Den andre'), call: { command: 'visit', options: { day: '2024-02-02' } } },
      ],
    },
    form: { fields: [], isWanted: false },
    start: { asks: said('Which day?', 'Hvilken dag?'), until: '2099-12-31', isPast: false, citations: [] },
    contacts: [],
    notices: [],
    next: [{ label: said('Something else', 'Noe annet'), call: { command: 'ask', options: { question: 'else' } } }],
  }),
});

/** Three commands that tell what they were given, or ask back: what the terminal does, without what the knowledge says. */
export const smallHouse: House = {
  commands: [ask as Command, pick as Command, visit as Command],
  knowledge: Object.freeze({ version: '0123456789ab', newest: '2024-04-18' }) as Knowledge,
};
