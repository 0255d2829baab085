import { wordsOf } from '../language/fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(wordsOf));

/** What is wrong, or what was told of it. */
const WRONG = set('feil feilen feila feilene galt mistake mistakes error errors wrong meldingen meldinga report');
/** What is done with it. */
const TELLS = set(
  'melder melde meld rapporterer rapportere rapporter si sier seier fra frå varsler varsle report reporting flag tell',
);
/** Where it stands, or whose it is. */
const STANDS = set(
  'svar svaret svara svarene answer answers tall tallet tallene tal talet tala min mi my bot boten botten bottens',
);
/** What says nothing besides. */
const BESIDE = set(
  `hei hvordan korleis hvor kvar kor hvem kven hva kva jeg eg æ man en ein et eit kan kunne skal må vil får du deg dere i på om
   at er det den dette denne til for å noe noko her hos ble vart blei blir med av skjer skjedde skjedd status når fant funnet
   finner hi how where who what do does can could i you we the a an to in about is there this that with found find happened
   became of something if`,
);

/**
 * Asks how to tell that an answer is wrong, or what became of having told: the text has no words but such. What is wrong with
 * anything else than the bot (a doctor, a decision) names that too, and is a question like any other.
 */
export function isReporting(text: string): boolean {
  const words = wordsOf(text);
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word));
  const isOnly = words.every((word) => [WRONG, TELLS, STANDS, BESIDE].some((some) => some.has(word)));
  return isOnly && has(WRONG) && (has(TELLS) || has(STANDS));
}
