import type { Words } from '../en.ts';
import { inNynorsk } from '../in-words.ts';

/** A claim is masculine. */
const masculine = (count: number): string => (count === 1 ? 'éin' : inNynorsk(count));

const COUNTED = [
  ['matches', 'stemmer'],
  ['outdated', 'stemte før'],
  ['proposed-only', 'vart berre foreslått'],
  ['differs', 'avvik frå kjeldene'],
] as const;

export const claims: Words['claims'] = {
  headline: (all, count) => {
    const counted = COUNTED.map(([verdict, does]) => [count(verdict), does] as const);
    const untested = count('nearest') + count('not-covered');
    const parts = [...counted, [untested, 'kan eg ikkje sjekke'] as const].flatMap(([found, does]) =>
      found > 0 ? [`${masculine(found)} ${does}`] : [],
    );
    return `Av ${inNynorsk(all)} påstandar: ${parts.join(', ')}.`;
  },
  none: 'Eg finn ingen påstand i denne meldinga som eg kan sjekke mot kjeldene.',
  whatIsTested:
    'Eg sjekkar tal, beløp, årstal, datoar og reglar i fastlegepolitikken. Meiningar, spådommar og spørsmål lèt eg liggje.',
  title: 'Påstand for påstand',
  line: (said, verdict) => `«${said}»: ${verdict}. `,
  verdicts: {
    matches: 'stemmer',
    differs: 'avvik',
    outdated: 'utdatert',
    'proposed-only': 'berre foreslått',
    nearest: 'kan ikkje sjekkast',
    'not-covered': 'kan ikkje sjekkast',
  },
  verdictSentence: {
    matches: 'Det stemmer.',
    differs: 'Det stemmer ikkje.',
    outdated: 'Det stemte før.',
    'proposed-only': 'Det vart berre foreslått.',
    nearest: 'Det kan eg ikkje sjekke.',
    'not-covered': 'Det kan eg ikkje sjekke.',
  },
  uncheckedInShort: 'Kan ikkje sjekkast.',
  by: {
    amount: 'Kjeldene gir eit anna tal: ',
    scale: 'Millionar og milliardar er blanda saman: ',
    period: 'Talet gjeld ei anna tid: ',
    measure: 'Auke og samla beløp er blanda saman: ',
    status: 'Det er berre foreslått: ',
    direction: 'Det går motsett veg: ',
    subject: 'Talet gjeld noko anna: ',
    negated: 'Kjeldene seier det motsette: ',
    date: 'Kjeldene gir ein annan dato: ',
  },
  leads: {
    outdated: 'Det stemte då, og det nyaste står sist: ',
    'proposed-only': 'Dette vart foreslått: ',
    nearest: 'Nærmast: ',
  },
  afterTheVote: '. Etter vedtaket: ',
  against: 'mot',
  uncovered: 'Dette har eg ikkje noko å sjekke mot.',
  cut: 'Det står meir i meldinga enn eg sjekkar på éin gong. Resten er ikkje tald med.',
};
