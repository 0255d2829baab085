import type { Statement } from '../../knowledge/knowledge.ts';

/** What is asked for: money, a count, whether something is so, or an aspect of what the releases say. */
export type Intent = 'money' | 'count' | 'long' | 'is-it' | Statement['about'];

const HOW = '(?:hvor|vor|kor|ka|how)';
const WHAT = '(?:hva|kva|ka|what)';

/** How questions of each kind are put, in folded text; the first that is found counts. */
export const INTENTS: readonly (readonly [Intent, RegExp])[] = [
  [
    'is-it',
    /^\W*(?:er|ble|blei|vart|blir|var|har|hadde|fikk|fekk|far|kan|ma|skal|vil|gjelder|gjeld|trenger|treng|mister|mistar|finnes|finst|okte|auka|oker|pavirkes|kommer|betyr|stemmer|is|are|was|were|has|have|had|did|does|do|can|could|must|will|would|should)\b/,
  ],
  ['who', /^\W*(?:hvem|kven|kem|who)\b/],
  ['when', /^\W*(?:nar|when)\b/],
  [
    'why',
    /\b(?:hvorfor|kvifor|koffer|korfor|kvifer|why|how come)\b|\b(?:arsak(?:en|a|er|ene)?|grunnen|reasons?|begrunnelsen)\b/,
  ],
  ['long', new RegExp(String.raw`\b${HOW} (?:lenge|lang tid|mange ar|long|many years)\b|\b(?:varighet|duration)`)],
  [
    'count',
    new RegExp(
      String.raw`\b${HOW} ?(?:mange|mage|many)\b(?! (?:mil|mrd|kr|penge|money))|\b(?:antall?(?:et)?|talet pa|number of)\b`,
    ),
  ],
  [
    'money',
    new RegExp(
      String.raw`\b${HOW} ?(?:m[uo]t?ch|my[ek]?|mykk?je|my|stort?|store|hoyt?|mange|much|big|large|many)\b|\b(?:belop|belopet|amount)\b|\b${WHAT} (?:koste|var summen|ble summen|blir samlet|er summen)`,
    ),
  ],
  [
    'what-for',
    /\b(?:hensikt(?:en|a)?|formal(?:et)?|foremal(?:et)?|poenget|innrettet mot|purpose)\b|\b(?:h?[vk]a|what)\b.*\b(?:til|mot|for)\W*$|\bmeant to\b|\bskal .* bidra\b/,
  ],
  [
    'who',
    /\b(?:hvem|kven|kem|who|whom)\b|\b(?:which|hvilken|kva for(?: ein)?) (?:minister|statsrad|director|direktor)/,
  ],
  [
    'when',
    /\b(?:nar|when|since|siden nar|sidan nar)\b|\b(?:h?[vk]a|hvilken|hvilket|what|which) (?:dato|dag|ar|date|day|year)\b/,
  ],
  ['where', /^\W*(?:hvor|kvar|where)\b|\b(?:where|which (?:cities|towns)|hvilke byer|kva byar)\b/],
  ['how', /\b(?:hvordan|korleis|how)\b/],
  ['what', /\b(?:hva|kva|ka|what|whats|hvilken|hvilke|hvilket|which|wich)\b/],
  ['is-it', /\?\s*$/],
];

/** What is asked about a release itself. */
export type SourceFacet = 'people' | 'published' | 'publisher' | 'government';

export const SOURCE_FACETS: readonly (readonly [SourceFacet, RegExp])[] = [
  ['government', /\b(?:hvilken|kva(?: for(?: ei)?)?|which|whose) (?:regjering|government|goverment)/],
  [
    'people',
    /\b(?:hvem|kven|kem|who)\b.*(?:mini?ster|statsrad|direktor|director|skrev|skreiv|forfatter|wrote|author|sa|said|uttal|la fram|la frem|presenter|foreslo)|\b(?:hvilken|kva(?: for(?: ein)?)?|what|which) (?:tittel|title)|\b(?:which|hvilken|kva for ein) (?:minister|statsrad|director|helsedirektor)|\b(?:hvem|kven|who) (?:er|is|var|was) \p{L}+ ?\p{L}*\W*$/u,
  ],
  [
    'publisher',
    /\b(?:hvem|kven|who|hvilken|which|where|hvor|kvar)\b.*\b(?:publisert|publiserte|published|utgiver|ga ut|gav ut|star bak|avis|newspaper)|\b(?:hvilket|kva(?: for eit)?|which) (?:departement|ministry)/,
  ],
  [
    'published',
    /\b(?:nar|when|dato|date)\b.*\b(?:publi|kom|lagt ut|utgitt|lansert|announced|kunngjor|nyhet|nyheit|news|pressemelding|kronikk|op-ed|article|artikkel|press release|utlysning)/,
  ],
];

/** Ways to begin a question with oneself that do not make it about oneself. */
export const POLITE =
  /\b(?:fortell|fortelle|fortel|fortelje|si|sei|vis|vise|forklar|forklare|tell|show|give|gi|gje) (?:til )?(?:meg|me)\b|\b(?:jeg|eg|i) (?:lurer|lurar|vil vite|vil gjerne|vil vita|onsker|wonder|want to know|would like)\b/g;

/** Somebody's own affair, which no release knows: "fastlegen min", "kan jeg få". */
export const PERSONAL =
  /\b(?:min|mi|mitt|mine|meg|my|me|jeg|eg|i(?= (?:get|have|need|can|do|am|must|take|become|be|find|change|switch|go|see|apply)\b))\b|\b(?:can|do|should|may|am|must|will) i\b/;

/** Words by which a question says what it asks for, or when, folded; a slip in one would make it another question. */
export const ASKING_WORDS: readonly string[] = `
  hvorfor kvifor hvordan korleis hvilken hvilket hvilke hvem kven hvor kvar mange mykje many much when where which what
  million millioner millionar millionene millionane milliard milliarder milliardar milliardene
  siden sidan since slutten starten before until januar februar april juni juli august september oktober november desember
  january february june july october december bidra formal hensikt hensikten purpose
`
  .trim()
  .split(/\s+/);

/** Asks for two things in one breath: how many came and how many went. */
export const DOUBLE = /\b(?:hvor|kor|how) .*\b(?:og|and) (?:hvor|kor|how|hva|kva|what)\b/;

/** Speaks of what is new: of several, the newest is meant. */
export const NEW = /\b(?:nye|nytt|new)\b/;

/** Asks for one of two. */
export const CHOICE = /\b(?:eller|or)\b/;

/** Asks what to do, which no release says. */
export const ADVICE = /\b(?:bor|burde|borde|should|ought) (?:jeg|eg|i)\b/;

export const NEGATION = /\b(?:ikke|ikkje|ikkj|not|aldri|never|isn't|aren't|doesn't|didn't|wasn't|don't)\b/;

/** What a text says that tells of a lack or a "not". */
export const NEGATIVE =
  /\b(?:ikke|ikkje|not|aldri|never|bort|uten|utan|without|mangl\w*|lack\w*|vanskelig\w*|hard|problem\w*|slutt\w*|leave|mindre|less|too)\b/i;

/** That something is held back, which is no reason why it would come about. */
export const PREVENTING =
  /\b(?:brems\w*|hindr\w*|unngå|unnga|stans\w*|forebygg\w*|førebygg\w*|prevent\w*|slow\w*|avoid\w*)/i;

/** Text that speaks to the machine rather than asks: never answered with knowledge. */
export const STEERING =
  /\b(?:kan|kunne|vil|can|could|will) (?:du|you)\b.*\b(?:skriv\w*|write|lag|lage|make|book|bestille?|send|sende|ring|ringe)\b|\b(?:ignore|ignorer|disregard|forget|glem|overse)\b.*\b(?:instruction|instruks|regl|rules|prompt|previous|tidligere)|\b(?:system ?prompt|you are now|du er na|pretend|lat som|act as|jailbreak)/;
