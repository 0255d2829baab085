import { wordsOf } from '../language/fold.ts';
import { isOfField } from '../language/meaning.ts';
import { bandOf } from '../language/ordinary.ts';

/** Who is spoken to. */
const YOU: ReadonlySet<string> = new Set(
  wordsOf('du deg din di ditt dine dykk deres you your u ur yours bot boten botten bottens fastlegebot fastlegeboten'),
);
/** What is asked of one who answers: what it is, whence it has what it says, what becomes of what one writes. */
const OF_IT: ReadonlySet<string> = new Set(
  wordsOf(`menneske menneskje person robot maskin program kunstig intelligens ki ai gpt chatgpt språkmodell bot human machine model
   nynorsk bokmål norsk engelsk english norwegian polsk tysk polish german språk language languages dialekt
   tall tallene tallet tal tala kilde kilder kildene kjelde kjelder kjeldene svar svara svarene info informasjon informasjonen
   data numbers figures source sources answers information
   laget laga lager lagd bygd bygget programmert utviklet made built trained trent oppdatert oppdateres oppdatera updated
   lagrer lagre lagrar lagra husker hugsar logger anonym privat ser leser les skriver skriv sier seier write writes say store save remember log anonymous private
   stole stoler sikker trust reliable pålitelig gratis free kommando kommandoer kommandoar commands funker virker verkar work works
   hjelpe hjelper hjelp help kjenner snakker snakkar forstår understand speak spør spørre spørje ask`),
);
/** A rarer word says something of a matter, and is none of a talk with the bot. */
const COMMON = 3;

/** Speaks to the bot of itself: all that is said is that, in words that everybody uses. */
export function isToBot(text: string): boolean {
  const words = wordsOf(text);
  const isSaid = (word: string): boolean => YOU.has(word) || OF_IT.has(word);
  return (
    words.some((word) => YOU.has(word)) &&
    words.some((word) => OF_IT.has(word)) &&
    words.every((word) => isSaid(word) || (!isOfField(word) && (bandOf(word) ?? COMMON + 1) <= COMMON))
  );
}
