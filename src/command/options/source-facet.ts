import { choice } from './choice.ts';

/** What one can ask of a release itself. */
export const sourceFacet = choice([
  { value: 'people', label: { nb: 'Hvem', nn: 'Kven', en: 'Who' } },
  { value: 'published', label: { nb: 'Når', nn: 'Når', en: 'When' } },
  { value: 'publisher', label: { nb: 'Hvem som ga den ut', nn: 'Kven som gav ho ut', en: 'Who published it' } },
  { value: 'government', label: { nb: 'Hvilken regjering', nn: 'Kva regjering', en: 'Which government' } },
]);
