import type { Words } from '../en.ts';
import { inBokmal } from '../in-words.ts';

/** A claim is masculine. */
const masculine = (count: number): string => (count === 1 ? 'én' : inBokmal(count));

const COUNTED = [
  ['matches', 'stemmer'],
  ['outdated', 'stemte før'],
  ['proposed-only', 'ble bare foreslått'],
  ['differs', 'avviker fra kildene'],
] as const;

export const claims: Words['claims'] = {
  headline: (all, count) => {
    const counted = COUNTED.map(([verdict, does]) => [count(verdict), does] as const);
    const untested = count('nearest') + count('not-covered');
    const parts = [...counted, [untested, 'kan jeg ikke sjekke'] as const].flatMap(([found, does]) =>
      found > 0 ? [`${masculine(found)} ${does}`] : [],
    );
    return `Av ${inBokmal(all)} påstander: ${parts.join(', ')}.`;
  },
  none: 'Jeg finner ingen påstand i denne meldingen som jeg kan sjekke mot kildene.',
  whatIsTested:
    'Jeg sjekker tall, beløp, årstall, datoer og regler i fastlegepolitikken. Meninger, spådommer og spørsmål lar jeg ligge.',
  title: 'Påstand for påstand',
  line: (said, verdict) => `«${said}»: ${verdict}. `,
  verdicts: {
    matches: 'stemmer',
    differs: 'avviker',
    outdated: 'utdatert',
    'proposed-only': 'bare foreslått',
    nearest: 'kan ikke sjekkes',
    'not-covered': 'kan ikke sjekkes',
  },
  verdictSentence: {
    matches: 'Det stemmer.',
    differs: 'Det stemmer ikke.',
    outdated: 'Det stemte før.',
    'proposed-only': 'Det ble bare foreslått.',
    nearest: 'Det kan jeg ikke sjekke.',
    'not-covered': 'Det kan jeg ikke sjekke.',
  },
  uncheckedInShort: 'Kan ikke sjekkes.',
  by: {
    amount: 'Kildene oppgir et annet tall: ',
    scale: 'Millioner og milliarder er blandet sammen: ',
    period: 'Tallet gjelder en annen tid: ',
    measure: 'Økning og samlet beløp er blandet sammen: ',
    status: 'Det er bare foreslått: ',
    direction: 'Det går motsatt vei: ',
    subject: 'Tallet gjelder noe annet: ',
    negated: 'Kildene sier det motsatte: ',
    date: 'Kildene oppgir en annen dato: ',
  },
  leads: {
    outdated: 'Det stemte da, og det nyeste står sist: ',
    'proposed-only': 'Dette ble foreslått: ',
    nearest: 'Nærmest: ',
  },
  afterTheVote: '. Etter vedtaket: ',
  against: 'mot',
  uncovered: 'Dette har jeg ikke noe å sjekke mot.',
  cut: 'Det står mer i meldingen enn jeg sjekker på én gang. Resten er ikke talt med.',
};
