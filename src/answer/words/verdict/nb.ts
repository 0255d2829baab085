import type { VerdictWords } from './en.ts';

export const verdict: VerdictWords = {
  outcomes: {
    eligible: 'ja',
    lapsed: 'nei, retten er falt bort',
    'not-eligible': 'nei',
    weighed: 'kan gis etter en vurdering',
    unclear: 'ikke avklart',
  },
  open: 'ikke avgjort ennå',
  headline: (title, outcome, why) => `${title}: ${outcome}. ${why}`,
  newestInShort: (until, outcome) => `Etter de nyeste reglene jeg har sett, til og med ${until}: ${outcome}.`,
  contradiction: (text) => `Opplysningene går ikke i hop. ${text}`,
  fact: (label, said) => `${label}: ${said}`,
  do: (step) => `Gjør nå: ${step}`,
  decisive: (facts) => `Dette avgjør: ${facts}.`,
  since: (day) => `Slik er det fra ${day}.`,
  until: (day) => `Slik er det til og med ${day}.`,
  sinceUntil: (from, to) => `Slik er det fra ${from} til og med ${to}.`,
  newest: (until, outcome, why) =>
    `De nyeste reglene jeg har sett, gjelder så langt jeg vet til og med ${until}. Etter dem ville svaret vært: ${outcome}. ${why}`,
  possible: (outcomes) => `Fortsatt mulig: ${outcomes}.`,
  anyway: (outcome) => `Uansett hva svaret på det er, blir det: ${outcome}.`,
  dependsOn: (labels) => `Det avhenger av noe jeg ikke har fått vite: ${labels}.`,
  changes: (title) => `Hva som ville endret svaret (${title})`,
  change: (label, said, outcome) => `${label}: ${said} → ${outcome}`,
  reasons: 'Reglene bak svaret',
  told: 'Dette har jeg gått ut fra',
  start: {
    headline: (title, count) => `${title}: ${count === 1 ? 'ett spørsmål' : `${count} spørsmål`}`,
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
        upTo: (count) => `${count} måneder eller kortere`,
        over: (count) => `mer enn ${count} måneder`,
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
