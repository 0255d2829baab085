import { clauseAround, type ToldWord, wordAt } from '../../language/told-words.ts';
import { SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';

/** What one has been or has, and is about to be no longer: "leaving a salaried post", "bytter fra fast lønn". */
const LEAVES =
  /^(?:leaving|quit|quits|quitting|resign\w*|slutter|slutte|sluttar|slutta|sluttet|sier|seier|forlater|forlate|forlet)$/;
/** "On leave" leaves nothing. */
const LEAVE = 'leave';
const WILL_LEAVE = /^(?:to|will|ll|i|we|might|may|can|and)$/;
const SWITCHES = /^(?:bytt\w*|ga|gar|gaar|overgang\w*|switch\w*|mov\w+|chang\w+|going)$/;
const FROM = /^(?:fra|from)$/;
/** What is waited for is not there: "venter på godkjenningen", "still waiting for my LIS1". */
const WAITS = /^(?:vente|venter|ventar|venta|avventer|avventar|wait|waiting|waits|await|awaiting|pending)$/;
/** An approval that is asked for; a post that is, is what the question is about. */
const APPLIES = /^(?:sokt|sokte|soker|sokjer|sokje|soke|applied|applying|apply)$/;
const APPROVED = /^(?:spesialist|specialist|spesialitet|godkjen|godkjend|approv|autoris|authori)/;
/** "Is still with the Directorate", "ligger hos direktoratet". */
const TO_COME = /^(?:with|hos|ligger|ligg|kommer|kjem|komme|kome|pending|undervegs|underveis)$/;
const SHALL =
  /^(?:approval|recognition|title|skal|at|under|er|is|still|to|ikke|ikkje|itj|not|yet|enda|enno|behandling|i|min|mi|my|has|have|har|been|blitt|vorte)$/;
/** Behind a "not": "is not through", "er ikke i orden". */
const NOT = /^(?:ikke|ikkje|itj|not)$/;
const THERE =
  /^(?:kommet|komen|komne|komme|kome|through|here|orden|klar|klart|ferdig|gitt|gitte|gjeven|innvilget|innvilga|ready|given|granted|come|arrived)$/;

/** Between a verb and what it is said of stands no one who does something else, and no reason for it. */
const SUBJECT =
  /^(?:since|because|siden|sidan|fordi|jeg|eg|ae|vi|me|han|hun|ho|de|dei|we|he|she|they|you|du|og|and|men|but|som|who)$/;
const NEAR = 5;

/** The words before a match in its clause, as far as the same one does them, the nearest first. */
function ahead({ from }: Match, words: readonly ToldWord[]): readonly number[] {
  const places: number[] = [];
  for (let at = from - 1; at >= 0 && from - at <= NEAR; at -= 1) {
    if (words[at]?.clause !== words[from]?.clause || SUBJECT.test(wordAt(words, at))) break;
    places.push(at);
  }
  return places;
}

/** "I spesialisering før jeg sluttet", "in training before I quit": it was left then. */
const BEFORE_THAT = /^(?:for|forr|before|until|til)$/;
const LEFT = /^(?:slutta|sluttet|slutte|ga|gav|quit|stopped|left|avbrot|avbraut)$/;
const isBeforeLeaving = ({ from, to }: Match, words: readonly ToldWord[]): boolean =>
  words.some(
    ({ clause }, at) =>
      at >= to &&
      clause === words[from]?.clause &&
      BEFORE_THAT.test(wordAt(words, at)) &&
      SUBJECT.test(wordAt(words, at + 1)) &&
      LEFT.test(wordAt(words, at + 2)),
  );

/** Whether a match is what somebody goes away from, or went away from. */
export function isLeft(match: Match, words: readonly ToldWord[]): boolean {
  if (isBeforeLeaving(match, words)) return true;
  const near = ahead(match, words);
  const isFrom = FROM.test(wordAt(words, match.from - 1));
  return near.some((at) => {
    const word = wordAt(words, at);
    if (word === LEAVE) return WILL_LEAVE.test(wordAt(words, at - 1));
    return LEAVES.test(word) || (isFrom && SWITCHES.test(word));
  });
}

/** Whether a match is waited for: an approval that has been applied for is not given. */
export function isAwaited(match: Match, words: readonly ToldWord[]): boolean {
  const near = ahead(match, words);
  if (near.some((at) => WAITS.test(wordAt(words, at)))) return true;
  if (!match.named.some((at) => APPROVED.test(wordAt(words, at)))) return false;
  if (near.some((at) => APPLIES.test(wordAt(words, at)))) return true;
  let at = match.to;
  while (SHALL.test(wordAt(words, at)) && words[at]?.clause === words[match.from]?.clause) at += 1;
  if (at === match.to) return false;
  const isNot = Array.from({ length: at - match.to }, (_, step) => match.to + step).some((place) =>
    NOT.test(wordAt(words, place)),
  );
  return TO_COME.test(wordAt(words, at)) || (isNot && THERE.test(wordAt(words, at)));
}

/** What is to come is not so yet: "begynner i spesialisering først om et halvt år". */
const BEGINS =
  /^(?:begynner|begynnar|byrjar|starter|startar|starte|begynne|byrje|blir|start|starts|starting|begin|begins|become)$/;
const LATER = /^(?:forst|neste|nyttar|hosten|hausten|varen|senere|seinare|snart|next|later|soon|autumn|spring|from)$/;
const SPAN = /^(?:ar|maned|maneder|manad|manader|mnd|uke|uker|veke|veker|years?|months?|weeks?)$/;

/** "Skal begynne i spesialisering", "plan to start training", "kommer til å starte": what one means to do. */
const MEANS =
  /^(?:skal|vil|vurderer|planlegger|planlegg|tenker|tenkjer|haper|lover|will|ll|plan|planning|want|intend|going|hope|til)$/;
const TRAINING = /^(?:spesialiser|specialis|specializ|training|trainee|alis|lis3)/;
/** "Til høsten", "next autumn": it is to come, as on a day. */
const SEASON_TO_COME = /^(?:hosten|hausten|varen|sommeren|sommaren|vinteren|nyttar|neste|next)$/;
/** In the present, with a day, it is one to come: "starter spesialisering i januar". */
const BEGINS_NOW = /^(?:begynner|begynnar|byrjar|starter|startar|starts|starting|begins|beginning)$/;
function isMeant({ from, to, named }: Match, words: readonly ToldWord[], clause: readonly number[]): boolean {
  if (!named.some((at) => TRAINING.test(wordAt(words, at)))) return false;
  const begins = clause.filter((at) => at >= from - NEAR && at < to);
  const isLater = clause.some(
    (at) => words[at]?.kind === 'date' || (at >= to && SEASON_TO_COME.test(wordAt(words, at))),
  );
  if (isLater && begins.some((at) => BEGINS_NOW.test(wordAt(words, at)))) return true;
  return begins.some(
    (at) =>
      (BEGINS.test(wordAt(words, at)) || BEGINS_NOW.test(wordAt(words, at))) &&
      [1, 2, 3].some((back) => clause.includes(at - back) && MEANS.test(wordAt(words, at - back))),
  );
}

/** Whether a match is what one begins with, or becomes, later. */
export function isYetToCome(match: Match, words: readonly ToldWord[]): boolean {
  const { from, to, number, date } = match;
  if (number !== undefined || date !== undefined) return false;
  const clause = clauseAround(words, from);
  if (isMeant(match, words, clause)) return true;
  if (!clause.some((at) => at < from && from - at <= 3 && BEGINS.test(wordAt(words, at)))) return false;
  // "Blir ferdig spesialist 30. juni", whichever June is meant.
  if (SPECIALIST.test(wordAt(words, to - 1)) && clause.some((at) => words[at]?.kind === 'date')) return true;
  return clause.some(
    (at) =>
      at >= to &&
      (LATER.test(wordAt(words, at)) ||
        (/^(?:om|in)$/.test(wordAt(words, at)) && [1, 2, 3].some((next) => SPAN.test(wordAt(words, at + next))))),
  );
}

/** "Før eg er 60", "until I'm 60": an age that is not reached. */
const UNTIL = /^(?:until|till|til|before|innan|innen)$/;
/** Folded it is the word `for` too, which tells no time. */
const BEFORE = /^f(?:ø|oe)rr?/iu;
const WHOM = /^(?:jeg|eg|ae|i|im|m|hun|ho|han|he|she|du|you|vi|er|e|am|is|turn|fyller|fyl|blir)$/;
export function isUntil({ from, number }: Match, words: readonly ToldWord[], text: string): boolean {
  if (number === undefined) return false;
  let at = from;
  while (WHOM.test(wordAt(words, at)) && words[at]?.clause === words[from]?.clause) at -= 1;
  const isBefore = (place: number): boolean =>
    words[place]?.clause === words[from]?.clause &&
    (UNTIL.test(wordAt(words, place)) || BEFORE.test(text.slice(words[place]?.start)));
  return isBefore(at) || (at === from && isBefore(from - 1));
}

const LAST = /^(?:na|no|now|hittil|allerede|allereie|already)$/;
const SO_FAR = /^(?:so far|sa langt|bak meg|bak mae|behind me)$/;
/** "Elleve måneder som vikar, hvor mye har jeg igjen": what is left is asked of what has been. */
const REMAINS = /^(?:igjen|att|left|remaining)$/;
const HOW_MUCH = /^(?:mye|mykje|lenge|much|long)$/;

/** "Har vikariert i elleve måneder, kan jeg fortsette": it will have lasted longer. */
const HAS_BEEN = /^(?:har|have|has|ve|been|vaert|vore|vikarierte|jobbet|jobba|worked|gikk|tok)$/;
const DID_SO =
  /^(?:been|vaert|vore|vikariert|vikarierte|jobbet|jobba|arbeidet|arbeidd|worked|gatt|gikk|locumed|covered)$/;
const GOES_ON =
  /^(?:fortsett\w*|fortset\w*|videre|vidare|forleng\w*|lenger|lengre|continu\w*|stay|staying|extend\w*|extension|keep|longer)$/;

/** Whether a length of time is how long something has lasted so far, and not how long it will: "i fem måneder nå". */
export function isSoFar({ from, number, to }: Match, words: readonly ToldWord[]): boolean {
  if (number === undefined) return false;
  // "Five years at a hospital and now a locum for six months": what stands before is of another time.
  const clause = clauseAround(words, from);
  const now = clause.findLast((at) => at < from && LAST.test(wordAt(words, at))) ?? -1;
  const ahead = clause.filter((at) => now < at && at < to);
  if (ahead.some((at) => DID_SO.test(wordAt(words, at)))) return true;
  const isAny = (one: RegExp): boolean => words.some((_, at) => one.test(wordAt(words, at)));
  if (isAny(REMAINS) && isAny(HOW_MUCH)) return true;
  const hasBeen = ahead.some((at) => HAS_BEEN.test(wordAt(words, at)));
  if (hasBeen && isAny(GOES_ON)) return true;
  if (words[to]?.clause !== words[to - 1]?.clause) return false;
  const next = wordAt(words, to);
  return LAST.test(next) || SO_FAR.test(`${next} ${wordAt(words, to + 1)}`);
}
