import { clauseAround, type ToldWord, wordAt } from '../../language/told-words.ts';
import { type Giving, isOfGiving } from './of-giver.ts';
import type { Match } from './phrase.ts';
import { isSelf } from './self.ts';
import type { TextTold } from './text-told.ts';

/** Of whom a fact is told that is not the doctor whose case it is. */
const SUPERVISOR = /^(?:veileder|rettleiar|supervisor)/;
const OTHERS =
  /^(?:kollega|kolleg|samboer|sambuar|kone|kona|mannen|ektefelle|svigermor|svigerfar|venninne|kamerat|makker|kompis|kompanjong|nabo|colleague|partner|wife|husband|girlfriend|boyfriend|friend|neighbour)|^(?:sonn|sonnen|sonen|datter|dattera|datteren|dotter|dottera|mor|mora|moren|faren|bror|broren|soster|sostera|sosteren|venn|vennen|sjefen|forgjenger\w*|son|daughter|mother|father|mum|mom|dad|brother|sister|boss|predecessor)$/;
/** Whose age or number is told is not the asker's: "vaktlistelederen vår er 32". */
const LEADER =
  /(?:leder|lederen|leiar|leiaren|sjef|sjefen|overlege|overlegen|direktor|direktoren)$|^(?:boss|manager|leader|chief|nabo|naboen|neighbour)$/;
/** Of whom a number is told that holds for them all: "everyone over 60 was free from duty". */
const OF_ALL = /^(?:everyone|everybody|all|those|alle|folk|dem|dei|legar|leger|doctors|gps)$/;
/** "All days" are nobody. */
const TIMES = /^(?:dag|day|uke|veke|week|helg|natt|nett|night|ar|year|man|month|kveld|vakt|the|of)/;

/** Right before a number, these make it one of a rule or of others: "er det bare for dem over 60", "nobody over 55". */
const GROUP =
  /^(?:dem|dei|de|daem|those|them|alle|folk|leger|legar|fastleger|fastlegar|doctors|gps|nobody|everybody|everyone|anybody|anyone|people|ingen|noen|nokon)$/;
/** What a rule says of a number: "grensa var 55 noen steder". */
const LIMIT = /^(?:grense|grensa|grensen|aldersgrens|limit|threshold|cutoff|regel|regla|rule$|rules$)/;
/** What others think is no fact: "søstera mi meiner at eg er unnateken sidan eg jobba før 2017". */
const THINKS = /^(?:mener|meiner|meinar|pastar|hevder|hevdar|trur|tror|thinks|claims|believes|reckons)$/;

/** What is known of another country is not known of Norway. */
export const ABROAD =
  /^(?:poland|polen|polsk|polish|germany|tyskland|tysk|german|sweden|sverige|svensk|swedish|denmark|danmark|dansk|danish|spain|spania|syria|ukraina|ukraine|russia|russland|india|hungary|ungarn|romania|italia|italy|greece|hellas|krakow|warsaw|warszawa|lithuan|litau|latvi|eston|estland|czech|tsjekk|slovak|bulgar|serbi|bosni|croat|kroat|portugal|netherlands|nederland|dutch|belgi|franc|frankrike|fransk|french|britain|british|england|engelsk|ireland|irland|american|pakistan|iran|iraq|irak|egypt|turk|tyrk|afghan|nigeri|finland|finnish|iceland|austria|osterrike|swiss|switzerland|sveits|utland|utlandet|abroad|foreign|utenlandsk|utanlandsk)/;

/** In a sentence that comes to Norway, only what stands right beside the other country is known of that. */
const HOME = /^(?:norge|noreg|norway|norsk|norwegian)/;
const BESIDE = 4;
/** Where somebody comes from, only what is said of it: "I come from Iceland and bought a practice in Ålesund". */
const COMES = /^(?:kom|kommer|kjem|come|came|comes)$/;
/** Whose patient somebody is: "fastlegen min sier", "my GP says". */
const isOwnDoctor = ({ named }: Match, words: readonly ToldWord[]): boolean => {
  const at = named.at(-1) ?? -1;
  const [before, doctor, after] = [at - 1, at, at + 1].map((place) => wordAt(words, place));
  const isTheirs = before === 'my' && !named.includes(at - 1);
  return (doctor === 'fastlegen' && after === 'min') || (isTheirs && /^(?:gp|doctor)$/.test(doctor ?? ''));
};
/** "Bare de som er næringsdrivende": of others than the asker. */
const THOSE = /^(?:dem|dei|de|daem|those|them)$/;
const WHO = /^(?:som|who|that|e|er|are)$/;
/** "Or is that for the self-employed", "bare for de private": a group for which something may be, and nobody's case. */
const THE = /^(?:the|de|dei|dem)$/;
const ONLY = /^(?:only|just|bare|berre|kun)$/;

/** "Berre for dei med eigen praksis". */
const WITH = /^(?:med|with|som|who|er|are|har|have)$/;

/** What stands beside `specialist` and leaves it a specialist in general practice. */
const GENERAL =
  /^(?:allmenn|almenn|family|general|gp|ferdig|fully|qualified|godkjent|godkjend|norsk|norwegian|a|an|the|am|as|er|e|som|i|im|is|be|being|become|not|no|already|now|jeg|eg|ae|blitt|vaere|vere|bli|en|ein|without|utan|uten)|^(?:with|have|has|had|got|my|her|his|their|also|still|only|just|and|og|med|har|hatt|fikk|fekk|min)$/;
export const SPECIALIST = /^(?:spesialist|specialist)/;
const TO_MAKE_ONE =
  /^(?:application|soknad|course|training|programme|program$|exam|utdann|kurs|eksamen|requirement|krav)/;
/** Another specialty: who is told to be of it is not told to be a specialist in general practice. */
const OTHER_FIELD =
  /^(?:kirurg|surg(?:eon|ery)|ortoped|orthop|indremed|internist|radiolog|anestesi|anaesth|anesth|gynekolog|gynaec|gynec|psykiat|psychiat|pediat|paediat|barnelege|nevrolog|neurolog|kardiolog|cardiolog|onkolog|oncolog|dermatolog|hudlege|oyelege|arbeidsmedisin|samfunnsmedisin|geriat|revmatolog|patolog|urolog|akuttmedisin)/;
/** Training for a specialty, and what leaves it one for general practice. */
const TRAINING = /^(?:spesialiser|specialis|specializ|training$|trainee$)/;
const IN_GENERAL = /^(?:allmenn|almenn|alis$|family|general$|gp$)/;
/** Supervises others: what is told with it is the supervisor's. */
const SUPERVISES =
  /^(?:veileder|veilede|veileda|rettleier|rettleiar|rettleie|veiledet|supervise|supervises|supervising|mentor|mentors)$/;
const WHOM =
  /^(?:en|ein|to|tre|fire|fem|flere|fleire|noen|nokon|unge|lis|alis|andre|leger|legar|dem|dei|de|han|ham|henne|a|an|two|three|four|several|some|young|others|trainees|doctors|them|him|her)$/;
/** Nobody shares an age: "a 62-year-old with a shared list". */
const YEARS_OLD = /^(?:ar$|aring|year|yr)/;
/** More than one has a number between them. */
const SHARED = /^(?:deler|delar|delt|share|shares|shared|sharing|felles|delingsliste|fellesliste|joint)$/;

/** In training for another specialty, which the phrase itself does not name: `samfunnsmedisin under spesialisering`. */
function isTrainingInOtherField({ named }: Match, clause: readonly number[], words: readonly ToldWord[]): boolean {
  if (!named.some((at) => TRAINING.test(wordAt(words, at)))) return false;
  const isOther = (at: number): boolean => OTHER_FIELD.test(wordAt(words, at));
  return !named.some(isOther) && clause.some(isOther) && !clause.some((at) => IN_GENERAL.test(wordAt(words, at)));
}

/** "Spesialist i noe annet", "a specialist in another field". */
const IN = /^(?:i|in|innen|innan)$/;
const ELSE = /^(?:noe|no|noko|nokka|anna|annet|annan|something|another|other)$/;

/** Specialist in something else than general practice: `internal medicine specialist`, `spesialist i kirurgi`. */
function isOfOtherField({ named }: Match, words: readonly ToldWord[]): boolean {
  const at = named.at(-1) ?? -1;
  if (!SPECIALIST.test(wordAt(words, at)) || named.some((place) => IN_GENERAL.test(wordAt(words, place)))) return false;
  const isOther = (word: ToldWord): boolean => word.kind === 'word' && OTHER_FIELD.test(word.word);
  const next = wordAt(words, at + 1);
  if (named.length > 1) {
    const isElse = IN.test(next) && ELSE.test(wordAt(words, at + 2));
    return isElse || words.some((word) => isOther(word) && word.clause === words[at]?.clause);
  }
  if (words.some(isOther)) return true;
  // "The specialist courses": of what is to make one.
  if (TO_MAKE_ONE.test(next)) return true;
  if (IN.test(next))
    return !/^(?:allmenn|almenn|family|general|gp|juni|juli|januar|februar|mars|april|mai|august|september|oktober|november|desember|norge|noreg|norway)/.test(
      wordAt(words, at + 2),
    );
  // "A family medicine specialist".
  const isMedicine = /^medi[cs]in/.test(wordAt(words, at - 1));
  const before = wordAt(words, isMedicine ? at - 2 : at - 1);
  return words[at - 1]?.clause === words[at]?.clause && before !== '' && !GENERAL.test(before);
}

/** Whether a match is told of one who supervises others. */
export function isOfSupervisor({ from }: Match, words: readonly ToldWord[]): boolean {
  const clause = clauseAround(words, from);
  return (
    clause.some(
      (at) =>
        SUPERVISES.test(wordAt(words, at)) && (WHOM.test(wordAt(words, at + 1)) || words[at + 1]?.kind === 'number'),
    ) && clause.some((at) => isSelf(wordAt(words, at), words))
  );
}

/** "ALIS-tilskuddet" names a grant, an "ALIS-kontor" an office: of no doctor is it told that they are one. */
const NAMED_BY_IT =
  /^(?:tilskudd|tilskot|penge|pengane|penga|peng|midl|stott|kontor|ordning|nord|vest|sor|ost|losning|program|prosjekt|avtale|kontrakt|agreement|contract|grant|money|funding|office|scheme|fund)/;
const isNameOfThing = ({ named }: Match, words: readonly ToldWord[]): boolean => {
  const last = named.at(-1) ?? -1;
  return wordAt(words, last) === 'alis' && NAMED_BY_IT.test(wordAt(words, last + 1));
};

/** Who tells nothing of themselves asks for the other: "my wife is in training, is there a grant for her". */
const isOther = (word: string, words: readonly ToldWord[]): boolean =>
  SUPERVISOR.test(word) ||
  (OTHERS.test(word) &&
    words.some((one) => one.kind === 'word' && (isSelf(one.word, words) || OF_ONESELF.test(one.word))));
/** Who writes without a subject still asks for themselves: "får kommunen noe for meg". */
const OF_ONESELF = /^(?:meg|mae)$/;

/** "Kona er også lege. Hun er spesialist. Slipper jeg?": he or she is the one named before, where the asker asks for themselves. */
const THIRD = /^(?:han|hun|ho|he|she)$/;
const HIM = /^(?:han|hun|ho|he|she|ham|henne|him|hennes|hans|his|dem|dei|them)$/;
export function isOfOneNamed({ from, to }: Match, words: readonly ToldWord[], asking: readonly ToldWord[]): boolean {
  const ahead = clauseAround(words, from).filter((at) => at < to);
  if (!ahead.some((at) => THIRD.test(wordAt(words, at))) || ahead.some((at) => isSelf(wordAt(words, at), words)))
    return false;
  const asked = asking.flatMap((word) => (word.kind === 'word' ? [word.word] : []));
  if (asked.some((word) => HIM.test(word)) || !asked.some((word) => isSelf(word, words))) return false;
  const clause = words[from]?.clause ?? 0;
  return words.some((word, at) => at < from && word.clause < clause && OTHERS.test(wordAt(words, at)));
}

function isForGroup(ahead: readonly string[]): boolean {
  const [before = '', earlier = ''] = ahead.toReversed().filter((word) => !WITH.test(word));
  return (THE.test(before) && earlier === 'for') || (before === 'for' && ONLY.test(earlier));
}

/** Whether somebody else than the asker thinks what follows. */
function isThought(ahead: readonly string[], words: readonly ToldWord[]): boolean {
  const at = ahead.findIndex((word) => THINKS.test(word));
  return at >= 0 && ![...ahead.slice(0, at), ahead[at + 1] ?? ''].some((word) => isSelf(word, words));
}

/** "A friend asked me to fill in", "en kamerat trenger en som kan ta lista": it is the asker's to do. */
const ASKS_FOR = /^(?:asked|asks|spurte|spurt|spor|trenger|treng|needs|tilbyr|tilbyd|tilbudt|offered)$/;
const isAskedByOther = (ahead: readonly string[]): boolean => ahead.some((word) => ASKS_FOR.test(word));

/** "Covering for a colleague on sick leave": of the colleague, whoever else is named. */
const COLLEAGUE = /^(?:kolleg|colleague|nabo|neighbour)/;
const WHO_IS = /^(?:on|i|er|e|som|is|who)$/;
const isOfColleague = (ahead: readonly string[]): boolean =>
  COLLEAGUE.test(ahead.findLast((word) => !WHO_IS.test(word)) ?? '');
/** "Å dele liste med en som er i spesialisering". */
const SOMEBODY = /^(?:en|ein|noen|nokon|one|someone|somebody)$/;
const isOfSomebody = (ahead: readonly string[]): boolean =>
  ahead.some(
    (word, at) => /^(?:med|with)$/.test(word) && SOMEBODY.test(ahead[at + 1] ?? '') && WHO.test(ahead[at + 2] ?? ''),
  );

/** What was learnt abroad holds here where it says so: "recognised here last year". */
const RECOGNISED = /^(?:recogni[sz]ed|godkjent|godkjend|konvertert|approved)$/;
const HERE = /^(?:her|here|norge|noreg|norway|norsk|norwegian|helsedirektoratet|directorate)$/;
/** The same as something that has come. */
const RECOGNITION = /^(?:recognition|approval|godkjenning\w*)$/;
const CAME = /^(?:arrived|came|received|granted|got|kom|kommet|komen|fatt|fikk|fekk|mottatt)$/;
export const isRecognised = (words: readonly ToldWord[]): boolean =>
  words.some(
    (_, at) =>
      ((RECOGNISED.test(wordAt(words, at)) && [1, 2, 3, -1, -2, -3].some((on) => HERE.test(wordAt(words, at + on)))) ||
        (RECOGNITION.test(wordAt(words, at)) &&
          [1, 2, 3, 4, -1, -2, -3, -4].some((on) => CAME.test(wordAt(words, at + on))))) &&
      ![1, 2, 3].some((back) =>
        /^(?:not|never|ikke|ikkje|itj|t|uten|without|automat\w*)$/.test(wordAt(words, at - back)),
      ),
  );

/** How what an agreement is called begins. */
export const AGREEMENT = /^(?:alis)?(?:avtale|kontrakt|agreement|contract)/;
const NEIGHBOUR = /^nabokommun/;
const ANOTHER =
  /^(?:annen|anna|forrige|førre|forre|tidligere|tidlegare|gamle|another|old|former|previous|neighbouring|last)$/;
const PLACE = /^(?:kommune[nr]?|municipality)$/;
/** An agreement with another municipality, or one of before, is none here: "avtale fra før i nabokommunen". */
function isOfOtherPlace({ named, from }: Match, clause: readonly number[], words: readonly ToldWord[]): boolean {
  if (!named.some((at) => AGREEMENT.test(wordAt(words, at)))) return false;
  const isElsewhere = clause.some(
    (at) => NEIGHBOUR.test(wordAt(words, at)) || (PLACE.test(wordAt(words, at)) && ANOTHER.test(wordAt(words, at - 1))),
  );
  return isElsewhere || (hasMoved(words) && clause.some((at) => at <= from && HAD_ONE.test(wordAt(words, at))));
}

/** "Hatt ALIS-avtale i Sogn, flytter til Bodø": what was had was with the one that is left. */
const HAD_ONE = /^(?:hatt|hadde|had)$/;
const MOVED = /^(?:flytt\w*|moved|moving|move)$/;
const NEW = /^(?:ny|nye|new)$/;
const hasMoved = (words: readonly ToldWord[]): boolean =>
  words.some(
    (_, at) =>
      MOVED.test(wordAt(words, at)) ||
      (NEW.test(wordAt(words, at)) && /^(?:kommune[nr]?|municipality|commune)$/.test(wordAt(words, at + 1))),
  );

const JOINS = /^(?:og|men|and|but|som|who)$/;
const ITS_VERB = /^(?:jobb\w*|arbeid\w*|er|e|har|hadde|gar|driv\w*|works?|is|has|had)$/;
/** The clause of a place, after that which it goes on from without naming anybody anew: "kona er også lege, men jobber på sykehus". */
function clauseWithSubject(words: readonly ToldWord[], at: number): readonly number[] {
  const clause = clauseAround(words, at);
  const [first = at] = clause;
  const goesOn = JOINS.test(wordAt(words, first)) && ITS_VERB.test(wordAt(words, first + 1));
  return goesOn && first > 0 ? [...clauseAround(words, first - 1), ...clause] : clause;
}

/**
 * Whether what was found is told of somebody or somewhere else than the case that is asked about.
 * @param giving Where the writer gives what is asked for to the one whose case it is: in its words nobody else is named.
 * @param isForThem It is asked for another than the writer: a colleague who is named is that one.
 */
export function isOfAnother(
  match: Match,
  { words }: Pick<TextTold, 'words'>,
  giving?: Giving,
  isForThem = false,
): boolean {
  const clause = clauseWithSubject(words, match.from);
  const before = clause.filter((at) => at < match.from);
  const ahead = before.map((at) => wordAt(words, at));
  const isOfSelf = ahead.some((word) => isSelf(word, words)) || isAskedByOther(ahead);
  const isOfOther = (at: number): boolean => !isOfGiving(giving, at) && isOther(wordAt(words, at), words);
  if (!isOfSelf && !isForThem && before.some(isOfOther)) return true;
  if (match.number === undefined && !isForThem && isOfColleague(ahead)) return true;
  if (isOfSomebody(ahead)) return true;
  const isOfThem = (word: string, at: number): boolean =>
    LEADER.test(word) || (OF_ALL.test(word) && !TIMES.test(ahead[at + 1] ?? ''));
  if (!isOfSelf && match.number !== undefined && ahead.some(isOfThem)) return true;
  if (match.number === undefined && isForGroup(ahead)) return true;
  if (isThought(ahead, words)) return true;
  if (match.number !== undefined && (GROUP.test(ahead.at(-1) ?? '') || ahead.some((word) => LIMIT.test(word))))
    return true;
  const isHome = clause.some((at) => HOME.test(wordAt(words, at)) || COMES.test(wordAt(words, at)));
  const isOrigin = (at: number): boolean => /^(?:og|and)$/.test(wordAt(words, at + 1)) && match.from > at;
  const isAbroad = (at: number): boolean =>
    ABROAD.test(wordAt(words, at)) &&
    (!isHome || (at >= match.from - BESIDE && at < match.to + BESIDE && !isOrigin(at)));
  const isOfAbroad = match.number === undefined && match.date === undefined && clause.some(isAbroad);
  if (isOfAbroad && !isRecognised(words)) return true;
  if (ahead.slice(-BESIDE).some((word, at, near) => THOSE.test(word) && WHO.test(near[at + 1] ?? ''))) return true;
  if (isNameOfThing(match, words) || isOwnDoctor(match, words)) return true;
  // "We share a list, 900 in all": the number may come right after.
  const own = words[match.from]?.clause ?? 0;
  const isBy = ({ clause: one }: ToldWord): boolean => one === own || one === own - 1;
  const isCounted = match.number !== undefined && !match.named.some((at) => YEARS_OLD.test(wordAt(words, at)));
  // "Delt ut" is given, and not shared.
  const isShared = (at: number): boolean => SHARED.test(wordAt(words, at)) && wordAt(words, at + 1) !== 'ut';
  if (isCounted && words.some((word, at) => isBy(word) && isShared(at))) return true;
  return (
    isOfOtherField(match, words) || isOfOtherPlace(match, clause, words) || isTrainingInOtherField(match, clause, words)
  );
}
