import type { Words } from '../en.ts';

export const claims: Words['claims'] = {
  headline: (matches, differs, uncovered) => {
    const parts = [
      ...(matches > 0 ? [`${matches} stemmer med kildene`] : []),
      ...(differs > 0 ? [`${differs} avviker fra ${matches > 0 ? 'dem' : 'kildene'}`] : []),
      ...(uncovered > 0 ? [`${uncovered} kan jeg ikke sjekke`] : []),
    ];
    return `Av ${matches + differs + uncovered} påstander: ${parts.join(', ')}.`;
  },
  none: 'Jeg finner ingen påstand i denne meldingen som jeg kan sjekke mot kildene.',
  whatIsTested:
    'Jeg sjekker tall, beløp, årstall og datoer for regler i fastlegepolitikken. Meninger, spådommer og spørsmål lar jeg ligge.',
  title: 'Påstand for påstand',
  line: (said, verdict) => `«${said}»: ${verdict}. `,
  verdicts: { matches: 'stemmer', differs: 'avviker', 'not-covered': 'ikke dekket' },
  verdictSentence: { matches: 'Det stemmer.', differs: 'Det stemmer ikke.', 'not-covered': 'Det kan jeg ikke sjekke.' },
  by: {
    amount: 'Kildene oppgir et annet tall: ',
    scale: 'Millioner og milliarder er blandet sammen: ',
    period: 'Tallet gjelder en annen tid: ',
    measure: 'Økning og samlet beløp er blandet sammen: ',
    status: 'Det er bare foreslått: ',
    direction: 'Det går motsatt vei: ',
    subject: 'Tallet gjelder noe annet: ',
    negated: 'Kildene sier nettopp det: ',
    date: 'Kildene oppgir en annen dato: ',
  },
  uncovered: 'Dette har jeg ikke noe å sjekke mot.',
  cut: 'Det står mer i meldingen. Jeg sjekker bare så mye om gangen.',
};
