import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {
  outcomes: {
    eligible: 'ja',
    lapsed: 'nei, retten har falle bort',
    'not-eligible': 'nei',
    weighed: 'kan bli gitt etter ei vurdering',
    unclear: 'ikkje avklart',
  },
  open: 'ikkje avgjort enno',
  headline: (title, outcome, why) => `${title}: ${outcome}. ${why}`,
  newestInShort: (until, outcome) => `Etter dei nyaste reglane eg har sett, til og med ${until}: ${outcome}.`,
  contradiction: (text) => `Opplysningane går ikkje i hop. ${text}`,
  fact: (label, said) => `${label}: ${said}`,
  do: (step) => `Gjer no: ${step}`,
  decisive: (facts) => `Dette avgjer: ${facts}.`,
  since: (day) => `Slik er det frå ${day}.`,
  until: (day) => `Slik er det til og med ${day}.`,
  sinceUntil: (from, to) => `Slik er det frå ${from} til og med ${to}.`,
  newest: (until, outcome, why) =>
    `Dei nyaste reglane eg har sett, gjeld så langt eg veit til og med ${until}. Etter dei ville svaret vore: ${outcome}. ${why}`,
  possible: (outcomes) => `Framleis mogleg: ${outcomes}.`,
  anyway: (outcome) => `Uansett kva svaret på det er, blir det: ${outcome}.`,
  dependsOn: (labels) => `Det kjem an på noko eg ikkje har fått vite: ${labels}.`,
  changes: (title) => `Kva som ville endra svaret (${title})`,
  change: (label, said, outcome) => `${label}: ${said} → ${outcome}`,
  reasons: 'Reglane bak svaret',
  told: 'Dette har eg gått ut frå',
  start: {
    headline: (title, count) => `${title}: ${count === 1 ? 'eitt spørsmål' : `${count} spørsmål`}`,
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
        upTo: (count) => `${count} månader eller kortare`,
        over: (count) => `meir enn ${count} månader`,
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
