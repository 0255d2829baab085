import { UNKNOWN } from '../../eligibility/facts.ts';

/** The answer "I don't know", which is not the same as no: the last choice of every question. */
export const UNKNOWN_CHOICE = {
  value: UNKNOWN,
  label: { nb: 'Vet ikke', nn: 'Veit ikkje', en: "Don't know" },
  explain: {
    nb: 'Du får svar likevel, så langt det går uten.',
    nn: 'Du får svar likevel, så langt det går utan.',
    en: 'You still get an answer, as far as I can give one without this.',
  },
} as const;
