import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { quantitiesIn } from './quantities.ts';

/** Where one clause of a sentence ends and another, which may be a claim of its own, begins. */
export const CLAUSE =
  /\s(?=(?:fordi|because|ettersom|så (?:slutt|bare|ikke|ikkje|da|nei|hold|don['’]t)|so (?:stop|don['’]t|no))(?!\p{L}))|[,;:(]\s+(?:(?:og|and|men|but|mens|while|samtidig som|samstundes som|whereas|så|so|for|altså)\s+)?|\s[-–—]\s|\s(?:og|and|men|but|mens|while|pluss|plus)\s+(?=\S+\s+\S+)/iu;
/** A clause that only says when or why something is so claims nothing by itself. */
const BESIDE =
  /^\W*(?:not|ikke|ikkje|even|også|og så|hvis|dersom|viss|om|når|fordi|siden|sidan|selv om|sjølv? om|if|when|unless|because|although|as long as|så lenge)(?!\p{L})/iu;
/** "Flytter du, så …" begins with its verb: it asks, or says when something is so. */
const VERB_FIRST = /^\W*\p{L}+(?:er|ar|år|ør|ir)\s+(?:du|man|vi|dere|dykk|jeg|eg)(?!\p{L})/iu;
/** "Also he with 1800 on the list" says of more what was said, and turns nothing round. */
export const WIDENS = /^\W*(?:også|òg|selv|sjølv|even|also|including)(?!\p{L})/iu;
/** What somebody thinks of it, or thanks for, added to what is claimed. */
const ASIDE =
  /^\W*(?:(?:tusen )?takk|thanks?|ikke rart|ikkje rart|ikke så rart|no wonder|det er det få|helt |heilt |lol|så det)(?!\p{L})/iu;
/** What follows another clause and names nobody is of whom that named: by itself it would be of anybody. */
const OF_BEFORE =
  /^\W*(?:(?:de|dei)(?! som)|den|han|hun|ho|they|it|he|she|them|this|er|var|har|hadde|får|fikk|fekk|blir|ble|vart|må|kan|skal|is|are|was|were|has|have|gets?|got|must|can)\s/iu;
/** What ends in a word for what other words say, here or before, says too little without them. */
const LEANS =
  /(?<!\p{L})(?:(?:do|does|did) (?:it|so|that|this)|(?:gjør|gjer|gjorde) (?:det|dette)|there|der|dit)\W*$/iu;
/** Fewer words claim nothing. */
export const FEWEST_WORDS = 3;
/** A sentence with more clauses is a list. */
const MOST_CLAUSES = 4;

/** How many words there are in a text: what has no letter is none. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** The clauses of a sentence that claim something by themselves; none where it is one, or a list. */
export function clausesOf(text: string): readonly string[] {
  const clauses = text
    .split(CLAUSE)
    .filter((clause, at) => !(at === 0 ? VERB_FIRST : OF_BEFORE).test(clause))
    .filter((clause) => countWords(clause) >= FEWEST_WORDS)
    .filter((clause) => ![ASIDE, BESIDE, LEANS].some((one) => one.test(clause)));
  return clauses.length > MOST_CLAUSES || clauses[0] === text ? [] : clauses;
}

/** What has no verb states nothing beside a number. */
const STATES =
  /(?<!\p{L})(?:er|e|har|får|kan|må|skal|vil|blir|blei|ble|vart|går|gjelder|gjeld|slipper|slepp|mister|mistar|betaler|betalar|trenger|treng|is|are|has|have|can|must|may|will|get|gets|do|does|don['’]t|need|pay|pays)(?!\p{L})/iu;
const FEWEST_BESIDE = 4;
/** Whether a clause states something by itself. */
export const isStated = (clause: string): boolean => STATES.test(clause) && countWords(clause) >= FEWEST_BESIDE;

/** What refers to what was said before it, by itself says nothing. */
const REFERS =
  /^\W*(?:det|dette|der|difor|derfor|(?:nå|no|now) (?:er|e|is)|it|this|that|there)(?:['’]\p{L}+)?(?!\p{L})/iu;

/** The same without those that refer to what was said before them. */
export const clausesAlone = (text: string): readonly string[] =>
  clausesOf(text).filter((one) => text.startsWith(one) || !REFERS.test(one));

/** What narrows what was said before it: "but only once". */
const NARROWS =
  /^\W*(?:(?:men|but)\s|(?:bare|berre|kun|only|høyst|høgst|at most|maks\p{L}*|i inntil|for inntil)(?!\p{L}))/iu;
/** Whether a clause narrows what was said before it by a number, which may turn what is right into what is not. */
export const isNarrowing = (clause: string, today: string): boolean =>
  NARROWS.test(clause) && quantitiesIn(blanked(clause, timesIn(clause, today))).length > 0;
