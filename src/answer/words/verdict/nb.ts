import { inBokmal } from '../in-words.ts';
import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {
  outcomes: {
    eligible: 'ja',
    lapsed: 'nei, retten er falt bort',
    'not-eligible': 'nei',
    weighed: 'kan gis etter en vurdering',
    unclear: 'det kan jeg ikke si',
  },
  open: 'det kommer an på',
  headline: (title, outcome) => `${title}: ${outcome}.`,
  headlineByNewest: (title, outcome, until) => `${title}: ${outcome}, etter reglene til ${until}.`,
  headlineLikewise: (title, outcome) => `${title}: ${outcome}, etter de samme reglene.`,
  hanging: { yes: 'ja,', no: 'nei,', weighed: 'kan gis etter en vurdering' },
  hinge: {
    if: (verdict, condition) => `${verdict} hvis ${condition}`,
    unless: (verdict, condition) => `${verdict} med mindre ${condition}`,
    'only-if': (_, condition) => `bare hvis ${condition}`,
  },
  hinged: (title, line, until) => `${title}: ${line}${until === undefined ? '' : `, etter reglene til ${until}`}.`,
  rulesAfter: (day) => `Jeg kjenner reglene til ${day}. Reglene etter det har jeg ikke funnet.`,
  doNow: (step) => `Gjør nå: ${step}`,
  askThem: (name, helps) => `Spør ${name}, som ${helps}`,
  contradiction: (text) => `Opplysningene stemmer ikke med hverandre. ${text}`,
  fact: (label, said) => `${label}: ${said}`,
  decisive: (facts) => `Dette avgjør: ${facts}.`,
  since: (day) => `Slik er det fra ${day}.`,
  until: (day) => `Slik er det til og med ${day}.`,
  sinceUntil: (from, to) => `Slik er det fra ${from} til og med ${to}.`,
  newest: (until, outcome, why) =>
    `De nyeste reglene jeg har funnet, gjelder til ${until}. Etter dem er svaret: ${outcome}. ${why}`,
  possible: (outcomes) => `Svaret kan bli: ${outcomes}.`,
  anyway: (outcome) => `Uansett hva svaret på det er, blir det: ${outcome}.`,
  dependsOn: (labels) => `Det avhenger av noe jeg ikke har fått vite: ${labels}.`,
  change: (label, said, outcome) => `${label}: ${said} → ${outcome}`,
  reasons: 'Reglene bak svaret',
  told: 'Dette har jeg gått ut fra',
  start: {
    headline: (asks, count) => `${asks} Svar på ${inBokmal(count)} spørsmål.`,
    known: (until) => `Jeg kjenner reglene til og med ${until}.`,
    past: (until) => `Jeg kjenner reglene til og med ${until}. Regler etter det har jeg ikke funnet.`,
  },
  form: { open: 'Svar på spørsmålene', change: 'Endre svarene', startOver: 'Begynn på nytt' },
  said: {
    onOrBefore: (day) => `${day} eller tidligere`,
    onOrAfter: (day) => `${day} eller senere`,
    between: (from, to) => `fra ${from} til og med ${to}`,
    numbers: {
      months: {
        exactly: (count) => (count === 1 ? 'én måned' : `${count} måneder`),
        upTo: (count) => (count === 1 ? 'én måned eller kortere' : `${count} måneder eller kortere`),
        over: (count) => (count === 1 ? 'mer enn én måned' : `mer enn ${count} måneder`),
        between: (from, to) => `${from} til ${to} måneder`,
      },
      years: {
        exactly: (count) => `${count} år`,
        upTo: (count) => `${count} år eller mindre`,
        over: (count) => `mer enn ${count} år`,
        between: (from, to) => `${from} til ${to} år`,
      },
      persons: {
        exactly: (count) => (count === 1 ? 'én person' : `${count} personer`),
        upTo: (count) => `${count} personer eller færre`,
        over: (count) => `mer enn ${count} personer`,
        between: (from, to) => `${from} til ${to} personer`,
      },
    },
    unknown: 'ikke kjent',
    none: 'ingen',
  },
};
