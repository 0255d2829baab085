import type { Words } from '../en.ts';

export const claims: Words['claims'] = {
  headline: (matches, differs, uncovered) => {
    const parts = [
      ...(matches > 0 ? [`${matches} stemmer med utgivingane`] : []),
      ...(differs > 0 ? [`${differs} avvik frå ${matches > 0 ? 'dei' : 'utgivingane'}`] : []),
      ...(uncovered > 0 ? [`${uncovered} kan eg ikkje sjekke`] : []),
    ];
    return `Av ${matches + differs + uncovered} påstandar: ${parts.join(', ')}.`;
  },
  none: 'Eg finn ingen påstand i denne meldinga som eg kan sjekke mot utgivingane.',
  whatIsTested:
    'Eg sjekkar tal, beløp, årstal og datoar for reglar i fastlegepolitikken. Meiningar, spådommar og spørsmål lèt eg liggje.',
  title: 'Påstand for påstand',
  line: (said, verdict) => `«${said}»: ${verdict}. `,
  verdicts: { matches: 'stemmer', differs: 'avvik', 'not-covered': 'ikkje dekt' },
  by: {
    amount: 'Utgivingane oppgir eit anna tal: ',
    scale: 'Millionar og milliardar er blanda saman: ',
    period: 'Talet gjeld ei anna tid: ',
    measure: 'Auke og samla beløp er blanda saman: ',
    status: 'Så langt har det ikkje kome: ',
    direction: 'Det går motsett veg: ',
    subject: 'Talet gjeld noko anna: ',
    negated: 'Utgivingane seier nettopp det: ',
    date: 'Utgivingane oppgir ein annan dato: ',
  },
  uncovered: 'Inga utgiving eg kjenner, seier dette eller noko anna om det.',
  cut: 'Det står meir i meldinga. Eg sjekkar berre så mykje om gongen.',
};
