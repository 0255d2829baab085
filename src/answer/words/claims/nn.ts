import type { Words } from '../en.ts';

export const claims: Words['claims'] = {
  headline: (matches, differs, uncovered) => {
    const parts = [
      ...(matches > 0 ? [`${matches} stemmer med kjeldene`] : []),
      ...(differs > 0 ? [`${differs} avvik frå ${matches > 0 ? 'dei' : 'kjeldene'}`] : []),
      ...(uncovered > 0 ? [`${uncovered} kan eg ikkje sjekke`] : []),
    ];
    return `Av ${matches + differs + uncovered} påstandar: ${parts.join(', ')}.`;
  },
  none: 'Eg finn ingen påstand i denne meldinga som eg kan sjekke mot kjeldene.',
  whatIsTested:
    'Eg sjekkar tal, beløp, årstal og datoar for reglar i fastlegepolitikken. Meiningar, spådommar og spørsmål lèt eg liggje.',
  title: 'Påstand for påstand',
  line: (said, verdict) => `«${said}»: ${verdict}. `,
  verdicts: { matches: 'stemmer', differs: 'avvik', 'not-covered': 'ikkje dekt' },
  verdictSentence: {
    matches: 'Det stemmer.',
    differs: 'Det stemmer ikkje.',
    'not-covered': 'Det kan eg ikkje sjekke.',
  },
  by: {
    amount: 'Kjeldene oppgir eit anna tal: ',
    scale: 'Millionar og milliardar er blanda saman: ',
    period: 'Talet gjeld ei anna tid: ',
    measure: 'Auke og samla beløp er blanda saman: ',
    status: 'Det er berre foreslått: ',
    direction: 'Det går motsett veg: ',
    subject: 'Talet gjeld noko anna: ',
    negated: 'Kjeldene seier nettopp det: ',
    date: 'Kjeldene oppgir ein annan dato: ',
  },
  uncovered: 'Dette har eg ikkje noko å sjekke mot.',
  cut: 'Det står meir i meldinga. Eg sjekkar berre så mykje om gongen.',
};
