import { flatInLatin } from '../language/tokens.ts';
import { isStatedWithMark } from '../reader/questions.ts';

/** One sentence of a message, and where it stands in it. */
export interface Sentence {
  readonly text: string;
  /** A statement of fact; a question, an opinion, a wish, a forecast or a condition is none. */
  readonly isClaim: boolean;
  /** What it says is so under a condition: no figure in it is stated as a fact, but a rule may say so. */
  readonly isCondition: boolean;
  /** It says what somebody needs or demands: no figure in it is stated as a fact. */
  readonly isDemand: boolean;
}

/** What Discord or a browser reads as something else than words: addresses, mentions, timestamps, emoji, code marks. */
const NO_WORDS = /https?:\/\/\S+|<[@#a:/t][^>\s]{1,60}>|[`*_~|]+|^[^\S\n]*>+/gmu;
/** Bold and the like inside a number are no part of it. */
const IN_NUMBER = /(?<=[\d.,])(?:\*{1,3}|_{2}|~~|\|\|)(?=[\d.,])/gu;
/** "Pluss minus" adds nothing. A run of blanks is read from its first, here and below: from each it would be read again and again. */
const GIVE_OR_TAKE = /(?:,|(?<!\s))\s*(?:pluss?[ /-]+(?:eller |or )?minus|give or take|±|\+\/-)/giu;
/** "I hvert fall" says how sure one is, and no fall; before a number it says at least. */
const AT_ANY_RATE = /(?:,|(?<!\s))\s*(?:i (?:hvert|kvart|alle) fall|at any rate|in any case|anyway)(?!\s+\d)/giu;
/** People who write in haste leave out the mark, and deny all the same. */
const UNMARKED = /(?<!\p{L})(do|does|did|is|are|was|were|has|have|had|could|would|should|ca|wo)nt(?!\p{L})/giu;
/** What people begin with who pass on what others say, or ask whether it is so: what follows is the claim. Who asks whether one knows how many, or whether at all, has claimed nothing. */
const LEAD =
  /^\W*(?:fun fact|(?:visste|veit|vet) (?:dere|de|dykk|du|folk)(?: at|(?! (?:om(?! ?lag)|hv(?:a|em|or\p{L}*|ilke\p{L}*)|kor\p{L}*|kv(?:a|en|ar|ifor)|ka|kem|når|åssen)(?!\p{L})))|did you (?:guys )?know(?: that|(?! (?:if|whether|how|what|who|when|where|why|which)(?!\p{L})))|fwiw|psa|fakta|faktum|påstand(?: limt inn)?|ein påstand|copy[- ]?pasta?|(?:noen|nokon|en|ein|somebody|someone) (?:skrev|skreiv|skriver|skriv|wrote)(?: at)?|(?:stemmer|stemme) (?:det|dette)(?: at)?|er det (?:sant|riktig|rett|slik|sånn)(?: at)?|e det (?:sant|rett)(?: at)?|is it (?:true|right|correct)(?: that)?|(?:(?:jeg|eg|æ|i)\s*)?(?:har |have )?(?:hørt|høyrt|høyrde|hørte|lest|lese|leste|las|read|heard)(?: at| that| et sted at| somewhere that)?|(?:noen|nokon|folk|mange|de|some people|people|they|someone)\s+(?:sier|seier|påstår|hevder|mener|spammer|spammar|poster|postar|deler|delar|say|says|claim|claims|post|posts|posted|spam|spams)(?: at| that)?|visstnok(?: er det| så)?|(?:det|dæ) (?:sies|blir sagt|blir hevda) at|apparently|supposedly|agency told me|(?:hørte|høyrde|leste|las|read|heard)\s+(?:\S+\s+){1,3}(?:at|that)|(?:nokre|nokon|somme)\s+(?:seier|meiner|hevdar)(?: at)?|(?:noen|en|ei) sa(?: til meg)? at|fikk høre at|ble fortalt at|husker jeg rett(?: at)?)[\s,:]+(?=\S+\s)/iu;

/** Where it was read, and what is to be done with it, before a colon; and who wrote it in a chat, and when. */
const PASSED_ON =
  /^[^\p{L}\p{N}@]*(?:@?\p{L}[\p{L}.'-]*(?:\s+\p{L}+)?\s+\d{1,2}[:.]\d\d\s*:|(?=[^:.!?«»"]{0,70}:)(?:(?:fra|frå|from)\s|(?:[^\s:]+[,\s]+){0,9}?(?:sjekk|check|kopier\p{L}*|pasted|innlegg\p{L}*|rapporter\p{L}*|reported|kommentar\p{L}*|comment|tråden?|thread|debatt\p{L}*|debate|skrev|skreiv|skriver|skriv|wrote|sier|seier|sa|says|said|påstand|claim)(?!\p{L}))[^:.!?«»"]{0,50}:)\s+(?=(?:\S+\s+){3}\S)/iu;
/** "Somebody in the group writes that": whoever it is. What a minister or a committee says is for their own words. */
const SAYS_THAT =
  /^\W*(?:(?:så|saw|i tråden|i gruppa)\s+)?(?:en|ein|ei|et|noen|nokon|han|hun|ho|hen|de|dei|folk|mange|dama|fyren|somebody|someone|he|she|they|people|a|the|min|mi|my)(?!\p{L})(?:\s\p{L}+){0,5}?\s(?:skrev|skreiv|skriver|skriv|sier|seier|sa|påstår|påstod|hevder|hevdar|wrote|writes|says|said|claims|claimed)\s+(?:at|that)\s+(?=(?:\S+\s+){2}\S)/iu;
const BODY =
  /(?:utval|kommisjon|regjering|stortingsmelding|direktorat|departement|forskrift|loven|lova|legefor|helfo|staten|kommune|minister|statsråd|committee|commission|government|paper|regulation|directorate|ministry|law|rule|association|municipal)/iu;

/** What people add at the end of a claim, of how sure they are or who said so. */
const TRAIL =
  /(?:,|(?<!\s))\s+(?:punktum|(?:(?:og|and)\s)?(?:ingen|nobody|no one) (?:bryr seg(?: om det)?|spør(?: om det)?|sjekker(?: det)?|skriver om det|snakker om det|cares|asks|checks|knows)|(?:glem|gløym|google|sjekk) det|look it up|google it|(?:visste|hugsar|husker) (?:dere|de|dykk|du) det|(?:fair enough )?im(?:h)?o|sant|true|slik har det (?:vært|vore|alltid vært)(?: lenge)?|har det alltid vært|står det i forskrift\p{L}*|sier (?:hun|han|de|hen)|ferdig snakka|full stop|basta|lol|lmao|apparently|visstnok|tror jeg|trur eg|i think|sier de|leste jeg(?: et sted)?|har jeg hørt|i heard|source: .{1,30}|(?:someone|somebody|noen|nokon)(?: \S+){0,4} (?:said|sa))(?=\W*$)/iu;

/** Who said so, at the end: "says my sister", "according to a colleague". */
const TOLD_BY =
  /,\s+(?:(?:sier|seier|sa|skrev|skreiv|skriver|påstår|hevder|says|said|claims|ifølge|ifølgje|according to)\s+(?:(?:ein|en|ei|et|min|mi|mitt|the|a|my|han|ho|hun|dama|fyren)\s+)?(?!(?:at|that)\s)\p{L}+(?:\s+(?:min|mi|mitt|her|inne|her inne|på|i|in|at|on)(?!\p{L})(?:\s+\p{L}+)?)?)(?=\W*$)/iu;

/** A sentence's end: a mark before a space, but not after an abbreviation or an ordinal; or the end of a line. */
const ENDS =
  /(?<!(?<![\p{L}\d])(?:mill|mrd|ca|approx|kl|kr|nr|pst|bl\.a|f\.eks|dvs|osv|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|des|dec|\d{1,2})\.)(?<=[.!?…])["»”)]*\s+(?!\d ?(?:mill|mrd|bill))|\n+/giu;

const QUESTION = /\?[\s"»”)!\p{Extended_Pictographic}]*$/u;
/** "…, right?" asks for a yes, and states all the same. */
const TAG =
  /(?:^|[\s,])(?:(?:tror|trur) (?:jeg |eg |æ )?(?:det|at det) (?:er|e) (?:slik|sånn|rett|riktig)|nei vel|ikkje det|ikke det|er det (?:ikke|ikkje) (?:slik|sånn|det)|det er riktig|that right|or not|huh|ikke sant|ikkje sant|sant|stemmer det(?: ikke)?|stemmer ikke det|er det (?:sant|riktig|rett)|eller|right|is (?:it|that) (?:true|right|correct)|true|isn['’]t it|innit|correct)\s*\?[\s"»”)!\p{Extended_Pictographic}]*$/iu;
const NONE = [
  // Opinions and wishes.
  /\b(?:det er lov a (?:si|seie|meine|mene|haape)|fair to say|allowed to say)\b/,
  /\b(?:(?:synes|syns|synest)(?! synd)|mener|meiner|burde|skulle onske|haper|hapar|onsker|onskjer)\b/,
  /\b(?:should|ought|in my opinion|imo|imho|i hope|we hope|i wish|deserves?)\b/,
  // What came of one's own plans.
  /^\W*(?:jeg|eg|i) (?:skulle|ville|was (?:going|about) to|wanted to)\b/,
  // Forecasts.
  /\b(?:(?:(?:blir|vert|kommer|kjem) sikkert|sikkert(?! \d))|trolig|truleg|sannsynligvis|antakelig|antageleg|kanskje|spar|tipper|regner med|reknar med|forventer|ventes|kommer til a|kjem til a)\b/,
  /\b(?:om (?:\d+|to|tre|fire|fem|ti|noen|nokre|nokon) ar(?! si[ad])|in (?:\d+|two|three|five|ten|a few) years(?:['’]? time)?(?=[^a-z]+(?:there|we|they|every|no |nobody|all|the|half))|bare vent|berre vent|just wait|mark my words)\b/,
  /\b(?:probably|likely|maybe(?! \d)|perhaps|might|i guess|expect|expects|predict|forecast|(?:am|is|are|['’]s|['’]m|['’]re|not|was|were) going to)\b/,
];
const CONDITION = /^\W*(?:hvis|dersom|om(?! ?lag)|viss|if|unless|in case|suppose)\b/;

/** What begins so asks, whatever it ends with. */
const ASKS =
  /^\W*(?:er|har|kan|far|blir|hva|kva|hvor|kor|hvem|kven|nar|is|are|does|do|did|has|have|can|what|who|how|when)\b/;

/** What a rule says that one should is no opinion. */
const BY_RULE = /\b(?:by law|(?:the )?(?:law|rules?|regulations?) (?:says?|state)|regulation says|white paper says)\b/;

/** What a body said that one should is a claim of what it said. */
const REPORTED =
  /\b(?:[a-z]*utvalget|[a-z]*utvalet|regjering[a-z]*|stortingsmelding[a-z]*|[a-z]*direktoratet|legeforening[a-z]*|legeforein[a-z]*|the (?:expert )?committee|the government|the white paper) (?:[a-z]+ )?(?:sa|sier|seier|mente|meinte|mener|meiner|foreslo|anbefalte|tilradde|said|says|wanted|proposed|recommended)\b/;

/** Written out, so that who lives somewhere (bor) wishes for nothing (bør). */
const SHOULD = /(?<!\p{L})bør(?!\p{L})/iu;
/** Who need not demands nothing. */
const NEED_NOT = /\b(?:(?:do not|don['’]?t|doesn['’]?t|need not) need|(?:trenger|treng) (?:ikke|ikkje))\b/g;
/** Said to be so, however it ends; and what is stated, with marks of wonder. */
const HEARSAY = /(?<!\p{L})(?:visst|visstnok|angivelig|apparently|supposedly|allegedly)(?!\p{L})/iu;
const WONDER = /\?{2,}\W*$/u;
/** Fewer words before such marks, or before a single one in the order of a statement, ask, and state nothing. */
const STATES = 6;
const wonders = (text: string, isLast: boolean): boolean =>
  // What is asked before more is said is answered by that.
  (WONDER.test(text.slice(-SHORT_END)) || (isLast && isStatedWithMark(text))) &&
  text.trim().split(/\s+/u).length >= STATES;
/** Marks at the end are looked for in so many letters of it. */
const SHORT_END = 40;
/** What somebody wants under a condition demands nothing: "the municipality may say no if you want under 500". */
const UNDER_CONDITION = /(?<=\S\s)(?:nar|hvis|dersom|viss|if|when)\s[^,.;]*/g;
const DEMAND = /\b(?:trenger|treng|krever|krev|kravde|vil ha|needs? to|demands?|wants?)\b/;
/** Where something is said to stand is no claim by itself. A word is read to its end: an ø is no letter to what stands between words, and would be read as both. */
const STANDS_THERE =
  /^\W*(?:det |dette )?(?:står|stod|sto) (?:jo |vel |faktisk |svart på hvitt )?(?:på|i) (?:\p{L}+ ){0,2}\p{L}+(?!\p{L})(?:\W*(?:sier|sa) \p{L}+(?!\p{L}))?\W*$/iu;

/** What refers back to what was said, and has no matter of its own: "it has always been so", or what is left of where it was read. */
const REFERS_BACK =
  /^\W*(?:det|dette|it|this|that)(?:['’]s)?(?:\s(?:(?:har|hadde|er|var|skal|has|had|is|was)\s(?:jo\s|vel\s|da\s)?(?:(?:alltid|always)\s)?(?:vært|vore|been\s)?\s?(?:slik|sånn|så|rett|sant|like this|like that|so|that way|the case)(?:\s(?:i|for|in|alltid|always|hele|heile)(?:\s\p{L}+){0,3})?|(?:på|i|hos|fra|frå|at|on|in|from)(?:\s\p{L}+){1,2}))\W*$/iu;

/** What only says who told it, or what to do about it, and in which no more is claimed. */
const OF_TELLING =
  /^\W*(?:(?:that['’]s|that is|det er|dette er|det|dette)\s+(?:what|hva|det|kva|som)?\s*(?:\p{L}+\s+){0,4}?(?:told|said|sa|sier|seier|skrev|skreiv|skriver|fortalte|fortalde|påstår|påstod|hevder)(?!\p{L})[^,;:]{0,60}|(?:sjekk|check|hør|hørt|høyrt|slutt å|stop)\s[^,;:]{0,30}|(?:han|hun|ho|de|dei|hen|noen|somebody|someone)(?:\s\p{L}+){0,3}\s(?:påstår|hevder|hevdar|sier|seier|claims?|says?)\s(?:det motsatte|det motsette|noe annet|noko anna|otherwise|the opposite)[^,;:]{0,20})\W*$/iu;

function kindOf(
  text: string,
  isPassedOn: boolean,
  isLast: boolean,
): Pick<Sentence, 'isClaim' | 'isCondition' | 'isDemand'> {
  const plain = flatInLatin(text);
  const isStated = !ASKS.test(plain) && (TAG.test(text) || HEARSAY.test(text) || wonders(text, isLast));
  const isAsked = QUESTION.test(text) && !isPassedOn && !isStated;
  return {
    isClaim:
      !isAsked &&
      !SHOULD.test(text) &&
      !STANDS_THERE.test(text) &&
      !REFERS_BACK.test(text) &&
      !OF_TELLING.test(text) &&
      (BY_RULE.test(plain) || REPORTED.test(plain) || NONE.every((one) => !one.test(plain))),
    isCondition: CONDITION.test(plain),
    isDemand: DEMAND.test(plain.replace(NEED_NOT, '').replace(UNDER_CONDITION, '')),
  };
}

/** A sentence without who passes it on, unless that is one whose saying it is a claim of. */
function withoutTeller(text: string): string {
  const lead = SAYS_THAT.exec(text)?.[0];
  const rest = lead === undefined || BODY.test(lead) ? text : text.slice(lead.length);
  return rest.replace(PASSED_ON, '');
}

/** The sentences of a message, in order. What is no words is left out. */
export const sentencesOf = (message: string): readonly Sentence[] =>
  message
    .replace(IN_NUMBER, '')
    .replace(GIVE_OR_TAKE, '')
    .replace(NO_WORDS, ' ')
    .replace(AT_ANY_RATE, '')
    .replace(UNMARKED, "$1n't")
    .split(ENDS)
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\d]/u.test(text))
    .map((text, at, all) => {
      const claim = withoutTeller(text).replace(LEAD, '').replace(TRAIL, '').replace(TOLD_BY, '');
      return { text: claim, ...kindOf(claim, claim !== text, at === all.length - 1) };
    });
