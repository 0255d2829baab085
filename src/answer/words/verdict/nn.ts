import { inNynorsk } from '../in-words.ts';
import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {
  outcomes: {
    eligible: 'ja',
    lapsed: 'nei, retten har falle bort',
    'not-eligible': 'nei',
    weighed: 'kan bli gitt etter ei vurdering',
    unclear: 'det kan eg ikkje seie',
  },
  open: 'det kjem an på',
  headline: (title, outcome) => `${title}: ${outcome}.`,
  headlineByNewest: (title, outcome, until) => `${title}: ${outcome}, etter reglane til ${until}.`,
  headlineLikewise: (title, outcome) => `${title}: ${outcome}, etter dei same reglane.`,
  hanging: { yes: 'ja,', no: 'nei,', weighed: 'kan bli gitt etter ei vurdering' },
  hinge: {
    if: (verdict, condition) => `${verdict} dersom ${condition}`,
    unless: (verdict, condition) => `${verdict} med mindre ${condition}`,
    'only-if': (_, condition) => `berre dersom ${condition}`,
  },
  hinged: (title, line, until) => `${title}: ${line}${until === undefined ? '' : `, etter reglane til ${until}`}.`,
  rulesAfter: (day) => `Eg kjenner reglane til ${day}. Reglane etter det har eg ikkje funne.`,
  doNow: (step) => `Gjer no: ${step}`,
  askThem: (name, helps) => `Spør ${name}, som ${helps}`,
  contradiction: (text) => `Opplysningane stemmer ikkje med kvarandre. ${text}`,
  fact: (label, said) => `${label}: ${said}`,
  decisive: (facts) => `Dette avgjer: ${facts}.`,
  since: (day) => `Slik er det frå ${day}.`,
  until: (day) => `Slik er det til og med ${day}.`,
  sinceUntil: (from, to) => `Slik er det frå ${from} til og med ${to}.`,
  newest: (until, outcome, why) =>
    `Dei nyaste reglane eg har funne, gjeld til ${until}. Etter dei er svaret: ${outcome}. ${why}`,
  possible: (outcomes) => `Mogelege svar: ${outcomes}.`,
  anyway: (outcome) => `Uansett kva svaret på det er, blir det: ${outcome}.`,
  dependsOn: (labels) => `Det kjem an på noko eg ikkje har fått vite: ${labels}.`,
  change: (label, said, outcome) => `${label}: ${said} → ${outcome}`,
  reasons: 'Reglane bak svaret',
  told: 'Dette har eg gått ut frå',
  start: {
    headline: (asks, count) => `${asks} Svar på ${inNynorsk(count)} spørsmål.`,
    known: (until) => `Eg kjenner reglane til og med ${until}.`,
    past: (until) => `Eg kjenner reglane til og med ${until}. Reglar etter det har eg ikkje funne.`,
  },
  form: { open: 'Svar på spørsmåla', change: 'Endre svara', startOver: 'Begynn på nytt' },
  said: {
    onOrBefore: (day) => `${day} eller tidlegare`,
    onOrAfter: (day) => `${day} eller seinare`,
    between: (from, to) => `frå ${from} til og med ${to}`,
    numbers: {
      months: {
        exactly: (count) => (count === 1 ? 'éin månad' : `${count} månader`),
        upTo: (count) => (count === 1 ? 'éin månad eller kortare' : `${count} månader eller kortare`),
        over: (count) => (count === 1 ? 'meir enn éin månad' : `meir enn ${count} månader`),
        between: (from, to) => `${from} til ${to} månader`,
      },
      years: {
        exactly: (count) => `${count} år`,
        upTo: (count) => `${count} år eller mindre`,
        over: (count) => `meir enn ${count} år`,
        between: (from, to) => `${from} til ${to} år`,
      },
      persons: {
        exactly: (count) => (count === 1 ? 'éin person' : `${count} personar`),
        upTo: (count) => `${count} personar eller færre`,
        over: (count) => `meir enn ${count} personar`,
        between: (from, to) => `${from} til ${to} personar`,
      },
    },
    unknown: 'ikkje kjend',
    none: 'ingen',
  },
};
