import { type ToldWord, wordAt } from '../../language/told-words.ts';
import { AGREEMENT, SPECIALIST } from './of-another.ts';
import type { Match } from './phrase.ts';

const NOT = new Set(
  'ikke ikkje ikkj itj not aldri never uten utan without ingen inga verken hverken korkje neither nor isnt arent dont doesnt havent hasnt wasnt'.split(
    ' ',
  ),
);
/** These reach over all that is named in their clause. */
const FAR = new Set(['verken', 'hverken', 'korkje', 'neither']);
/** "ikke bare", "not only" deny nothing. */
const ONLY = new Set(['bare', 'berre', 'only', 'just']);
/** "Jeg antar at jeg ikke kan vikariere" denies what one may, and not what one does. */
const MAYS = new Set(['kan', 'far', 'can', 'may']);
const BEFORE = 4;
/** A number is denied only right before it: "without a grant and a list of 300" denies no list. */
const BEFORE_NUMBER = 2;
const AFTER = 3;
/** What one is without ends where something is done: "uten spesialisering ta et vikariat". */
const WITHOUT = new Set(['uten', 'utan', 'without']);
const DONE = new Set(
  'ta tar tek jobbe jobber jobbar arbeide work take vikariere vikarierer vikarierar overta overtar har er kan skal og and'.split(
    ' ',
  ),
);
/** `no agreement`; further off it is nynorsk for now. */
const NONE = 'no';
const YES = 'yes';
const SIZE = /^(?:small|young|little|own|written|signed|formal|special|serious)$/;

/** What one must be, or is on the way to, is not what one is. */
const MUST = new Set(
  'ma maa bor trenger treng kreves krevst krav kravet must need needs required require should'.split(' '),
);
const WHO = new Set('jeg eg ae je i vi we hun ho han she he legen vikaren man du you the locum to'.split(' '));
const TO_BE = new Set('vaere vere vera vaer va bli ha begynne byrje starte be become have begin start'.split(' '));
/** Who wants to become a specialist is none yet. */
const WANTS = new Set(
  'vil onsker onskjer planlegger planlegg haper hapar vurderer want wants hope hopes plan plans'.split(' '),
);
/** Who shall begin training is not in it; who shall have a list asks of having it. */
const SHALL = 'skal';
/** What one trains in, and the ways into it: "må jeg inn i spesialisering", "do I need to start training". */
const TRAINING = /^(?:spesialis|specialis|specializ|training|trainee|alis|lis3|utdann)/;
const INTO = new Set('inn inni ga melde ta tre byrja starta enter register enroll enrol join do go'.split(' '));

/**
 * Begins what is said of a thing, or when or why it is so: "a GP without a specialty who began in 2009" denies no beginning, and
 * "får jeg ikke noe når lista har passert 500" no length of the list.
 */
const BEGINS_OTHER = new Set(
  'som who which nar hvis viss dersom fordi mens selv sjolv when if once because while though although'.split(' '),
);

/** What one means to be stands further from what denies it: "har ikke tenkt å bli", "has no plans of becoming". */
const MEANS_TO =
  /^(?:har|tenkt|tenkjer|tenker|planer|planar|planlagt|lyst|hatt|om|pa|til|a|bli|begynne|byrje|starte|have|has|plan|plans|planning|intention|intend|to|of|become|becoming)$/;

/** Places before a match in its clause, the nearest first, as far as one thing is spoken of. */
function before({ from }: Match, words: readonly ToldWord[]): readonly number[] {
  const clause = words[from]?.clause;
  const places: number[] = [];
  for (let at = from - 1; at >= 0 && words[at]?.clause === clause && !BEGINS_OTHER.has(wordAt(words, at)); at -= 1)
    places.push(at);
  return places;
}

/** Whether a text says of a match that it is not so. */
export function isDenied(match: Match, words: readonly ToldWord[]): boolean {
  const isNot = (at: number): boolean => {
    const next = wordAt(words, at + 1);
    return NOT.has(wordAt(words, at)) && !ONLY.has(next) && !MAYS.has(next);
  };
  const isParted = (at: number): boolean =>
    WITHOUT.has(wordAt(words, at)) &&
    !/^(?:at|a|being)$/.test(wordAt(words, at + 1)) &&
    words.slice(at + 1, match.from).some((word) => word.kind === 'word' && DONE.has(word.word));
  const ahead = before(match, words);
  /** How many words stand between, without those of what one means to. */
  const between = (distance: number): number =>
    ahead.slice(0, distance).filter((at) => !MEANS_TO.test(wordAt(words, at))).length;
  // "Har ikke spes og er ikke i gang": what says no itself is denied only by what stands beside it.
  const saysNo = match.named.some((at) => NOT.has(wordAt(words, at)));
  const reach = match.number === undefined && !saysNo ? BEFORE : BEFORE_NUMBER;
  // "Without being a specialist or in training": what is denied before `or` is denied after it.
  const isJoined = /^(?:or|eller|heller|nor)$/.test(wordAt(words, match.from - 1));
  const far = isJoined ? reach + BEFORE : reach;
  if (
    ahead.some((at, distance) => isNot(at) && !isParted(at) && (between(distance) < far || FAR.has(wordAt(words, at))))
  )
    return true;
  const none = SIZE.test(wordAt(words, match.from - 1)) ? match.from - 2 : match.from - 1;
  if (match.number === undefined && wordAt(words, none) === NONE) return true;
  // "don't" is two words: don, t.
  if (ahead.slice(0, BEFORE).some((at) => wordAt(words, at) === 't' && /n$/.test(wordAt(words, at - 1)))) return true;
  // "Authorisation yes, specialist no"; in nynorsk the last would be now.
  const clause = words[match.to - 1]?.clause;
  const isLast = words[match.to]?.clause === clause && words[match.to + 1]?.clause !== clause;
  if (isLast && wordAt(words, match.to) === NONE && words.some((_, at) => wordAt(words, at) === YES)) return true;
  // "ALIS-avtale har jeg ikke."
  for (let at = match.to; at < match.to + AFTER; at += 1) {
    if (words[at]?.clause !== clause) break;
    if (isNot(at) && words[at + 1]?.clause !== clause) return true;
  }
  return false;
}

/** What one has a right to, or asks for, one does not have yet: "har jeg krav på ALIS-avtale". */
const RIGHT = new Set(['krav', 'rett', 'krever', 'krev', 'sporre', 'be', 'right', 'entitled', 'ask']);
const TO = new Set(['pa', 'til', 'om', 'to', 'for']);
/** "Kan jeg få ALIS-avtale", "may I have such an agreement": what is to be got is not there. */
const ARTICLE = new Set('en ein ei et eit slik sann noen nokon en a an any such the alis'.split(' '));
const GET = new Set('fa ha innga have get sign conclude make skrive signere gi gje give'.split(' '));
const MAY = new Set('kan far skal ma bor kunne can may could must should do does om hvis want vil'.split(' '));

/** Whether a match is only asked or demanded: "må jeg være spesialist", "for å bli fastlege", "do I have to be". */
export function isDemanded(match: Match, words: readonly ToldWord[]): boolean {
  const ahead = before(match, words)
    .slice(0, BEFORE)
    .map((at) => wordAt(words, at));
  const [last = '', ...earlierWords] = ahead.filter((word) => !ARTICLE.has(word));
  if (TO.has(last) && RIGHT.has(earlierWords[0] ?? '')) return true;
  const agreement = match.named.find((at) => AGREEMENT.test(wordAt(words, at)));
  if (agreement !== undefined) {
    const [verb = '', ...others] = before({ ...match, from: agreement }, words)
      .slice(0, BEFORE + 2)
      .map((at) => wordAt(words, at))
      .filter((word) => !ARTICLE.has(word));
    if (GET.has(verb) && others.some((word) => MAY.has(word))) return true;
    // "Får jeg ALIS-avtale".
    if (WHO.has(verb) && others[0] === 'far') return true;
  }
  const isOfTraining = match.named.some((at) => TRAINING.test(wordAt(words, at)));
  const isMust = (word: string): boolean => MUST.has(word) || (isOfTraining && word === SHALL);
  // "Må hun i gang med": only who must stands between.
  const must = ahead.findIndex(isMust);
  if (must >= 0 && must <= 1 && ahead.slice(0, must).every((word) => WHO.has(word))) return true;
  const toBe = ahead.findIndex((word) => TO_BE.has(word) || (isOfTraining && INTO.has(word)));
  if (toBe < 0) return false;
  const earlier = before(match, words)
    .slice(toBe + 1, toBe + 1 + BEFORE)
    .map((at) => wordAt(words, at));
  if (earlier.some(isMust)) return true;
  const isToBecome = isOfTraining || match.named.some((at) => SPECIALIST.test(wordAt(words, at)));
  if (isToBecome && earlier.some((word) => WANTS.has(word))) return true;
  return (earlier[0] === 'a' && earlier[1] === 'for') || (earlier[0] === 'to' && earlier[1] === 'have');
}

/** An agreement that is only named, and not told of as had: "kommunen maser om ALIS-avtale", "wondering about an ALIS agreement". */
const OF_AGREEMENT = /^(?:alis)?(?:avtal\w*|kontrakt\w*|agreements?|contracts?)$|^alis$/;
const HAD =
  /^(?:har|hadde|hatt|ha|med|min|mi|mitt|var|fikk|fekk|fatt|signert|signerte|inngatt|inngjekk|skrev|skreiv|skrevet|skrive|under|fra|siden|sidan|pa|plass|boks|orden|klar|er|e|gjelder|gjeld|loper|have|has|had|with|my|our|got|signed|made|under|since|is|on|from|an|her|his|i|dated|runs)$/;
const WISHED =
  /^(?:vil|onsker|onskjer|maser|spor|sporsmal|lurer|lover|lova|lovet|snakker|snakkar|tenker|tenkjer|tenkjar|planen|foreslatt|foreslar|tilbyr|tilbudt|mulig|mogleg|aktuell|ok|possible|eligible|qualify|ask|asks|asking|want|wants|wondering|about|propose|proposed|promised|offers|offered|kan|kainn|can|could|gar|skriva|skrive)$/;

/** Whether a match is an agreement that is named and no more; where nothing stands with it, it is told unless it is asked for. */
export function isNamedOnly(match: Match, words: readonly ToldWord[], text: string): boolean {
  const { named, from } = match;
  const isOfAgreement = named.some((at) => AGREEMENT.test(wordAt(words, at)));
  if (!isOfAgreement || !named.every((at) => OF_AGREEMENT.test(wordAt(words, at))) || isDenied(match, words))
    return false;
  const clause = words.flatMap((word, at) =>
    word.clause === words[from]?.clause && !named.includes(at) ? [wordAt(words, at)] : [],
  );
  if (clause.length === 0) return /^[^.!\n]*\?/u.test(text.slice(words[from]?.start));
  const isDated = words.some((word) => word.kind === 'date' && word.clause === words[from]?.clause);
  return clause.some((word) => WISHED.test(word)) || !(isDated || clause.some((word) => HAD.test(word)));
}
