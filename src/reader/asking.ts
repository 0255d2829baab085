import { remembering } from '../language/remembering.ts';
import { type Sentence, sentencesOf } from '../language/sentences.ts';
import { toldLanguageOf } from '../language/told-language.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';

/** What a question asks for. */
export type Ask =
  | 'times'
  | 'duration'
  | 'age'
  | 'each'
  | 'much'
  | 'many'
  | 'share'
  | 'highest'
  | 'lowest'
  | 'change'
  | 'direction'
  | 'sum'
  | 'mean'
  | 'ratio'
  | 'deadline'
  | 'when'
  | 'who'
  | 'where'
  | 'why'
  | 'what-for'
  | 'how'
  | 'difference'
  | 'may'
  | 'define'
  | 'which'
  | 'open';

const YEAR = '(?:19|20)\\d{2}';
const HOW = '(?:hvor|kor|ka|vor|hvo|how|ko)';
const MANY = '(?:mange|mage|mang|maneg|magne|mnage|many|mnay)';
/** A list is long by how many are on it, and not by how long it lasts. */
const LONG_LIST = String.raw`(?:lange?|long) (?:\p{L}+ ){0,3}?(?:vente)?list\p{L}*`;
const MUCH = '(?:my[ek]?|mykje|mykk?e|mye|much|møkje|møye|møkke)';

/** Ways to ask, surest first; the first that is found in the text counts. Text in small letters. */
const WAYS: readonly (readonly [Ask, RegExp])[] = (
  [
    ['difference', /\b(?:forskjell\p{L}*|skilnad\p{L}*|difference)\b/u],
    [
      'direction',
      /(?:fler|flere|fleire|mer|meir|more) (?:eller|or) (?:færre|mindre|fewer|less)|\b(?:opp|up) (?:eller|or) (?:ned|down)|\b(?:øker|øke|økt|økte|auka|aukar|auke|steget|stiger|vokst|synker|sunket|falt|gått (?:opp|ned)|gotten|(?:gikk|gjekk) (?:opp|ned)|(?:going|gone|went) (?:up|down)|(?:blitt|vorte|blei|ble|vart|gotten|getting|become) (?:lengre|kortere|kortare|høyere|høgare|lavere|lågare|dyrere|dyrare|billigere|billegare|longer|shorter|higher|lower|dearer|cheaper)|increas\p{L}*|decreas\p{L}*|rising|falling|better or worse|bedre eller verre|betre eller verre)(?=.*\?|$)/u,
    ],
    [
      'highest',
      /(?:hvilket|kva(?: for(?: eit)?)?|which|what|når|when) (?:år|year|var|was|måned|month)?.*(?:flest|høyest\p{L}*|høgast\p{L}*|mest|størst\p{L}*|verst|most|highest|worst|peak\p{L}*|topp\p{L}*|rekord)|\b(?:rekord\p{L}*|all[- ]time high|peak(?:ed)?|på (?:det|sitt) (?:aller )?(?:høyeste|høgaste|meste|verste)|at (?:its|the|their) (?:very )?(?:worst|highest|peak))\b/u,
    ],
    [
      'lowest',
      /(?:hvilket|kva(?: for(?: eit)?)?|which|what|når|when) (?:år|year|var|was|måned|month)?.*(?:færrest|lavest\p{L}*|lågast\p{L}*|minst|fewest|lowest|least)|\b(?:all[- ]time low|på (?:det|sitt) (?:laveste|lågaste)|at (?:its|the|their) lowest)\b/u,
    ],
    [
      'times',
      new RegExp(
        `${HOW} ${MANY} (?:ganger|gonger|gangar|times)|${HOW} (?:ofte|often)|\\b(?:ganger|gonger|times) (?:i året|per år|a year|per year)`,
        'u',
      ),
    ],
    [
      'duration',
      new RegExp(
        `${HOW} (?!${LONG_LIST})(?:lenge|leng|lengje|lang(?: ti(?:d|me))?|long)\\b|${HOW} (?:mange|many) (?:år|åra|måne\\p{L}*|mån\\p{L}*|uk\\p{L}*|vek\\p{L}*|dag\\p{L}*|timer|timar|years|months|weeks|days|hours)\\b|\\b(?:varighet|duration|how many years)\\b|tar det (?:lang|år)`,
        'u',
      ),
    ],
    [
      'age',
      new RegExp(
        `${HOW} (?:gammel|gamal|gamle|old)\\b|\\b(?:aldersgrens\\p{L}*|age limit|hvilken alder|what age)\\b`,
        'u',
      ),
    ],
    [
      'change',
      new RegExp(
        `${HOW} (?:mange|many|mykje|mye|much) (?:fler|flere|fleire|færre|mer|meir|mindre|more|fewer|less)\\b|\\b(?:utvikling\\p{L}*|utvikl(?:et|a)|trend\\p{L}*|endre(?:t|a) seg|development|developed|changed? (?:since|from|over|between)|how (?:did|do|does|has|have) .{3,60} chang\\p{L}*|(?:between|mellom) ${YEAR} (?:and|og)|økning\\p{L}* (?:fra|siden)|(?:fler|flere|fleire|færre|mer|meir|mindre|lengre|kortere|more|fewer|less) .{0,60}\\b(?:enn|than) (?:i |in |for |på |before |da |då |when |\\d)|${YEAR}\\b.{0,40}\\b(?:versus|vs|minus|mot|against)\\b|økte? .*(?:fra|siden)|since ${YEAR}|siden ${YEAR}|sidan ${YEAR}|(?:fra|frå|from) ${YEAR} (?:til|to))`,
        'u',
      ),
    ],
    [
      'share',
      /\b(?:hvor stor (?:andel|del)|kor stor (?:andel|del)|(?:hvilken|kva) (?:andel|del)|andel\p{L}*|prosent\p{L}*|what share|share of|how common|(?:hvor|kor) (?:vanlig|vanleg)|proportion|percent\p{L}*|how large a share|majority|most gps|flertall\p{L}*|(?:1|en|én|ein|éin|one) (?:av|in|of|out of) \d+)\b/u,
    ],
    [
      'each',
      /(?:per|pr\.?|for (?:hver|kvar|each)|til (?:hver|kvar)|hver|kvar|each) (?:lege|fastlege|innbygg\p{L}*|innbyggar|pasient|doctor|gp|inhabitant|patient|konsultasjon|alis|head|person|kommune)/u,
    ],
    [
      'many',
      new RegExp(
        `${HOW} ?${MANY}\\b(?! (?:mil\\p{L}*|mrd|mill|kr\\p{L}*|penge\\p{L}*|kroner))|${HOW} ${LONG_LIST}|\\b(?:antall?(?:et)?|talet på|tallet på|number of)\\b`,
        'u',
      ),
    ],
    [
      'much',
      new RegExp(
        `${HOW} ?${MUCH}\\b|${HOW} (?:mange|many) (?:mil\\p{L}*|mrd|kr\\p{L}*|penge\\p{L}*)|${HOW} (?:stor\\p{L}*|høy\\p{L}*|høg\\p{L}*|big|large|high)\\b|\\b(?:beløp\\p{L}*|amount|sats(?:en|ene|a)?|rate|pris(?:en)?|prisen|price|fee for)\\b|\\b(?:hva|hvad|kva|ka|what)(?: does| did| do)?(?: en| ein| et| eit| the| a| hele| heile)? ?(?:koster?|kostar|kosta|cost|blir prisen)|\\b(?:koster?|kostar|costs?)\\b.*\\b(?:hva|kva|what)\\b`,
        'u',
      ),
    ],
    ['deadline', /(?:frist\p{L}*|deadline\p{L}*|due date|innen når|senest|seinast)/u],
    [
      'when',
      /^(?:og |and )?\W*(?:når|nar|when|since when|fra når|siden når)\b|[.!?,] (?:når|when)\b|\b(?:hvilken|kva|what|which) (?:dato|dag|år|date|day|year|måned|month)\b|\b(?:nårtid|ka tid|kva tid|katti|kati|når)\b/u,
    ],
    ['why', /\b(?:hvorfor|kvifor|koffer|koffor|korfor|hvorfår|why|how come|årsak\p{L}*|grunnen|reasons?)\b/u],
    [
      'what-for',
      /\b(?:hensikt\p{L}*|formål\p{L}*|føremål\p{L}*|poenget|purpose|vitsen)\b|\b(?:hva|hvad|kva|ka|what)\b.*\b(?:bruk\p{L}*|spen[dt]\p{L}*|used?|dekke\p{L}*|dekt|cover\p{L}*|gå(?:r)? til|gikk til|satt av til)\b/u,
    ],
    [
      'who',
      /\b(?:hvem|kven|kem|kæm|ken|who|whom|whose|hvilken lege|(?:which|what|hvilke|hva slags|kva slags|kva for) (?:kinds? of |types? of |typer )?(?:patients?|doctors?|pasient\p{L}*|leg(?:er|ar)))\b/u,
    ],
    [
      'where',
      new RegExp(
        `\\b(?:where|kvar(?! (?:eneste |einaste )?(?:dag|veke|uke|månad|måned|time|gong|einaste|eneste|tredje|fjerde|femte|sjette|tiande|lege|fastlege|kommune|pasient|innbyggjar|av)(?!\\p{L}))|hvilke (?:kommuner|steder|byer|områder)|kva (?:kommunar|stader|byar)|which (?:municipalities|places|cities|towns|areas))\\b|^\\W*(?:hvor|kor)\\b(?! (?:${MANY}|mye|my|mykje|ofte|lenge|lang|gammel|gamal|stor|høy|høg|vanlig|vanleg|langt|nær))`,
        'u',
      ),
    ],
    ['how', /\b(?:hvordan|korleis|åssen|korsn|kossen|koss|how)\b/u],
    [
      'define',
      /\b(?:hva|hvad|kva|ka|what|whats|what's) (?:er|e|is|are|var|betyr|vil|menes|meinast|ligger|regnes|reknast|counts?|means?|does)\b|\b(?:whats|what's|hvas|kas|kvas)(?: (?:egentlig|egentleg|actually|even|really))? (?:en|ein|et|eit|ei|a|an)\b|\b(?:forklar\p{L}*|explain|definisjon\p{L}*|definition|fortell\p{L}* om|tell me about)\b/u,
    ],
    ['which', /\b(?:hvilk\p{L}+|kva for|which|what|hva|kva|ka)\b/u],
    [
      'may',
      /(?:^|[.!?,;:] ?|\b(?:og|and|men|but|så|so) )\W*(?:er|ble|blei|vart|blir|var|har|hadde|fikk|fekk|får|far|kan|må|skal|vil|bør|gjelder|gjeld|trenger|treng|mister|mistar|finnes|finst|finns|slipper|slepp|påvirkes|kommer|kjem|teller|tel|holder|held|is|are|was|were|has|have|had|did|does|do|can|could|must|may|will|would|should|am)\b|\b(?:kan jeg|kan eg|får jeg|får eg|må jeg|må eg|får vi|kan vi|må vi|can i|do i|am i|may i|must i|har jeg rett|har eg rett|lov å|allowed|entitled|eligible|rett til|krav på|berettiget)\b|\?\s*$/u,
    ],
  ] as const
).map(([ask, way]) => [ask, wholeWords(way)]);

/** The word that a question begins with says what it asks for, whatever else stands in it. */
const LEADS: readonly (readonly [Ask, RegExp])[] = [
  ['who', /^\W*(?:og |and |men |but )?(?:hvem|kven|kem|kæm|who) /u],
  ['why', /^\W*(?:og |and |men |but )?(?:hvorfor|kvifor|koffer|koffor|korfor|why) /u],
  [
    'when',
    /^\W*(?:og |and |men |but )?(?:(?:fra |til )?når|when|katti|kati|(?:hvilken|kva|ka|what|which) (?:dato|dag|date|day)) /u,
  ],
];
/** What a leading word does not overrule: "når var det flest" asks for the highest, "når er fristen" for a deadline. */
const OVER_LEADS: ReadonlySet<Ask> = new Set(['highest', 'lowest', 'deadline', 'difference']);

/** "May I, when I am pregnant": the when sets a condition, and asks for no time. */
const CONDITION =
  /^\W*(?:kan|får|far|må|har|skal|er|e|mister|slipper|can|do|does|am|may|must|will|have|is) .*[^\p{L}](?:når|nar|when) (?:jeg|eg|æ|vi|man|ein|legen|han|hun|ho|i|we|one|he|she)[^\p{L}]/u;

/** A time by itself asks for nothing: "since 2020, which year was worst". */
const ONLY_TIME = wholeWords(
  new RegExp(String.raw`^\W*(?:siden|sidan|since|fra|frå|from|etter|after|i|in) ${YEAR}\W*$`, 'u'),
);

function asksOf(sentence: string): readonly Ask[] {
  const text = spaced(sentence);
  if (ONLY_TIME.test(text)) return [];
  const isCondition = CONDITION.test(text);
  const asks = WAYS.flatMap(([ask, way]) => (way.test(text) && !(ask === 'when' && isCondition) ? [ask] : []));
  const lead = LEADS.find(([, way]) => way.test(text))?.[0];
  if (lead === undefined || (asks[0] !== undefined && OVER_LEADS.has(asks[0]))) return asks;
  return [lead, ...asks.filter((ask) => ask !== lead)];
}

/** The sentence of a text that asks, with what it asks for; the others are its setting. */
export interface Asking {
  readonly sentence: Sentence | undefined;
  /** Surest first; none where the text does not say. */
  readonly asks: readonly Ask[];
}

/** Words that begin a question of their own after a comma or a conjunction. */
const BEGINS =
  /[,;–-]\s*(?:og |men |så |and |but |so )?(?=(?:hva|kva|ka|hvor|kor|hvem|kven|kem|hvorfor|kvifor|koffer|når|hvordan|korleis|hvilke[nt]?|kan|får|må|har|er|e|gjelder|gjeld|teller|tell|mister|what|how|who|why|when|which|can|do|does|am|is|are|must|may|will) )/giu;

const partsOf = (sentence: Sentence): readonly Sentence[] => {
  const parts: Sentence[] = [];
  let start = 0;
  for (const { 0: stop, index } of sentence.text.matchAll(BEGINS)) {
    parts.push({ text: sentence.text.slice(start, index), start: sentence.start + start, end: sentence.start + index });
    start = index + stop.length;
  }
  parts.push({ text: sentence.text.slice(start), start: sentence.start + start, end: sentence.end });
  return parts;
};

/** Finds the part of a text that asks: of its sentences one with a question mark before others, of its parts the first. */
export const askingIn = remembering((text: string): Asking => {
  const sentences = sentencesOf(text);
  const read = (some: readonly Sentence[]) =>
    some
      .flatMap(partsOf)
      .map((sentence) => ({ sentence, asks: asksOf(sentence.text) }))
      .filter(({ asks }) => asks.length > 0);
  const marked = read(sentences.filter((one) => one.text.endsWith('?')));
  const all = marked.length > 0 ? marked : read(sentences);
  // A yes-or-no is said of nearly anything; of two parts the one that asks for more counts.
  return all.find(({ asks }) => asks[0] !== 'may') ?? all[0] ?? { sentence: undefined, asks: [] };
});

/** What a text asks for, surest first. */
export const asksIn = (text: string): readonly Ask[] => askingIn(text).asks;

/** Asks about the asker's own case. */
const PERSONAL =
  /(?:^|[^\p{L}])(?:jeg|eg|æ|je|meg|mæ|min|mi|mitt|mine|i'm|im|me|my|mine|vi|oss|vår|vårt|våre|we|us|our)(?=[^\p{L}]|$)/u;
/** Who types in haste leaves themselves out: "vikarierte 11 måneder i fjor". */
const WITHOUT_I =
  /^\s*(?:begynte|byrja|startet|starta|jobbet|jobba|arbeidet|arbeidde|vikarierte|vikariserte|vikarierer|signerte|fylte|studerer|studerte|graduated|worked|started|signed|studied) /u;
/** In Norwegian `i` is a preposition. */
const ENGLISH_I = /(?:^|[^\p{L}])i(?=[^\p{L}]|$)/u;
const POLITE =
  /(?:fortell|fortelle|fortel|si|sei|vis|vise|forklar|forklare|tell|show|give|gi|gje) (?:til )?(?:meg|me|mæ)|(?:jeg|eg|æ|i) (?:lurer|lurar|lure|vil vite|vil gjerne|vil vita|ønsker|wonder|want to know|would like|read|heard|have heard|leste|las|hørte|høyrde)|(?:har|have) (?:jeg|eg|i) (?:forstått|skjønt)|vet (?:vi|dere)|do we know|do you know/gu;

export function isPersonal(text: string): boolean {
  const bare = spaced(text).replace(POLITE, ' ');
  return PERSONAL.test(bare) || WITHOUT_I.test(bare) || (ENGLISH_I.test(bare) && toldLanguageOf(text) === 'en');
}

/** Somebody else's words held up to be checked: "stemmer det at …", "I read that …, is it true". */
const CLAIM = wholeWords(
  /\b(?:stemmer (?:det|dette|det virkelig)?\s*(?:at|ikke at)?|er det (?:sant|riktig|rett|rektig|korrekt) at|er det slik at|is it (?:true|right|correct)|er dette (?:sant|riktig)|(?:stemmer|sant|riktig|true|correct)\s*\?\s*$|fact ?check|faktasjekk\p{L}*|har (?:jeg|eg) (?:rett|forstått det rett) i at)/u,
);

export const isClaim = (text: string): boolean => CLAIM.test(spaced(text));

const GREETING =
  /^\W*(?:(?:hei|hey|hi|hello|hallo|heisann|heia|halla)\W+)?(?:hei|hey|hi|hello|hallo|heisann|heia|halla|help|hjelp|hjølp|god (?:dag|morgen|kveld)|start|yo|sup|test|ping|hva kan (?:du|jeg spørre om|man spørre om)\b.*|ka kan du\b.*|(?:hva|kva|ka) du kan(?: da| egentlig| eigentleg)?|what(?:'?s| is) (?:this|that)(?: thing| bot)?|kva kan (?:du|eg spørje om)\b.*|what can (?:you|i)\b.*(?:do|ask|help)?.*|who are you|hvem er du|kven er du|kem e du|hva er du|kva er du|(?:hva|kva|ka) (?:er|e) d(?:ette|et her|ette her)(?: (?:for|forr) (?:noe|noko|no))?|what do you do|(?:do )?(?:you|u) (?:speak|understand|know) (?:english|norwegian)|(?:snakker|snakkar|forstår) du (?:engelsk|norsk|nynorsk)|(?:hvor|kor|kvar) (?:har|får|tar) du (?:infoen|informasjonen|det|dette|svarene|svara|info)(?: din)? (?:fra|frå)|where do you (?:get|have) (?:it|this|that|your \p{L}+) from|hva gjør du|kva gjer du|ka gjør du|(?:hei|heisann|hallo)[ ,]+(?:er det )?(?:nån|noen|nokon) (?:her|der)|(?:noen|nån|nokon|anyone|anybody) (?:her|der|here)|what are you|how does this work|hvordan (?:virker|funker|bruker jeg) (?:dette|du|deg|boten|denne)\b.*|korleis (?:verkar|funkar|brukar eg)\b.*|hva vet du|kva veit du|what do you know)\W*(?:hei|hi|hello|der|there|bot|fastlegebot|@\S+)?\W*$/u;

/** Speaks to the bot and asks nothing of the field: to be met with what can be asked. */
export const isGreeting = (text: string): boolean => GREETING.test(spaced(text));

/** Text that speaks to a machine to steer it: never answered with knowledge. */
const STEERING = wholeWords(
  /^\W*(?:hei,? )?(?:kan|kunne|vil|can|could|will) (?:du|you)\b(?!.*\b(?:si|sei|fortel\p{L}*|forklar\p{L}*|vis|vise|hjelp\p{L}*|tell|explain|show|say|help|svar\p{L}*|answer)\b)|(?:^\W*|[.!?,:;]\s+|\b(?:please|og|and) )(?:skriv|write|lag) (?:en|ein|et|eit|meg|me|a|an)\b|\b(?:ignore|ignorer|disregard|forget|glem|overse)\b.*\b(?:instruction\p{L}*|instruks\p{L}*|regl\p{L}*|rules|prompt|previous|tidligere)|\b(?:system ?prompt|you are now|du er nå|pretend|lat som|act as|jailbreak)\b/u,
);

export const isSteering = (text: string): boolean => STEERING.test(spaced(text));

/** Asks what to do or think, or what will come, which no release says. */
const OPINION = wholeWords(
  /\b(?:bør|burde|should|ought) (?:jeg|eg|æ|i|vi|we|man|en|du|one)\b|\b(?:hva|hvad|kva|ka|what) (?:synes|syns|mener|meiner|tror|trur|do you think)(?: du| you)\b|\b(?:tror|trur|synes|syns) du\b|\b(?:trur|tror) du\s*\?|\b(?:anbefal\p{L}* du|recommend)\b|\b(?:dårlig|dårleg|flink|flinkest|beste?|god|bra|bad|good) (?:minister|statsråd|helseminister|regjering)\b|\b(?:best|dårligst|flinkest) (?:i|in|på)\b|\b(?:hvem|kven|kem|who) (?:er|e|var|is|was) (?:den |the )?(?:beste?|flinkeste?|dårligste?|dårlegaste?|verste?|worst)\b|\b(?:flinkest|dårligst|dårlegast|dugligst|dugelegast)\s*[?.!]|\b(?:født|fødd|(?:was|were|is|are) (?:\p{L}+ ){0,3}born|hvilket parti|kva parti|which party|gift med|married)\b/u,
);

export const isOpinion = (text: string): boolean => OPINION.test(spaced(text));

/** Asks about a release itself. */
const SOURCE = wholeWords(
  /\b(?:hvem|kven|kem|who|hvilken|kva for ein|which|what)\b.*\b(?:minister\p{L}*|statsråd\p{L}*|direktør\p{L}*|director|skrev|skreiv|forfatter\p{L}*|wrote|author|la fram|la frem|presenter\p{L}*|publiser\p{L}*|published|utgiver|ga ut|gav ut|regjering\p{L}*|government)\b|\b(?:når|when|dato|date)\b.*\b(?:nyhet\p{L}*|nyheit\p{L}*|news|pressemelding\p{L}*|kronikk\p{L}*|artikkel\p{L}*|article|press release|op-?ed|publi\p{L}*|lagt ut|kunngjor\p{L}*|announced)\b/u,
);

export const isOfSource = (text: string): boolean => SOURCE.test(spaced(text));

const COUNTRY =
  '(?:danmark|denmark|sverige|sweden|finland|tyskland|germany|england|storbritannia|(?:the )?uk|britain|usa|the usa?|nederland|(?:the )?netherlands|polen|poland|spania|spain|island|iceland|frankrike|france|canada|australia|norden|the nordics|europa|europe|eu)';

/** The GPs, or the state, of another country: a Danish doctor may work here, Danish GPs are those of Denmark. */
const OF_COUNTRY =
  '(?:danske?|svenske?|finske?|islandske?|tyske?|britiske?|nederlandske?|franske?|amerikanske?|danish|swedish|finnish|icelandic|german|british|dutch|french|american)';
const ITS_GPS = String.raw`(?:fastleg\p{L}*|allmennleg(?:ar|er|ane|ene|ordning)\p{L}*|gps|gp (?:scheme|system)|general practitioners|family doctors|primary care|stat(?:en)?|regjering\p{L}*|myndighet\p{L}*|state|government|helsevesen\p{L}*|health ?care|health system)`;

/** Asks of another country, of which the releases say nothing but by the way. */
const ABROAD = wholeWords(new RegExp(String.raw`\b(?:(?:i|in|på|for) ${COUNTRY}|${OF_COUNTRY} ${ITS_GPS})\b`, 'u'));
/** Asks how things are here beside there, or of there in a word or two. */
const BESIDE_ABROAD = wholeWords(
  new RegExp(
    `\\b(?:vs|versus|enn|than|mot|against|med|compar\\p{L}* (?:with|to)) (?:i |in )?${COUNTRY}\\b|^\\s*(?:\\p{L}+ ){1,3}${COUNTRY}\\s*$`,
    'u',
  ),
);

/** Whether a text asks for a comparison with another country, or of another country alone. */
export const isBesideAbroad = (text: string): boolean => BESIDE_ABROAD.test(spaced(text));

/** Takes up the country that was named before it: "i Danmark har de 1600 på lista, hvor lenge venter folk der". */
const THERE = wholeWords(/\b(?:der|dér|der nede|over there|there)\W*$/u);

/** Whether a question asks of another country, or of what there is where a text named one. */
export const isOfAbroad = ({ asking, text }: { readonly asking: string; readonly text: string }): boolean =>
  ABROAD.test(spaced(asking)) || (THERE.test(asking.toLowerCase()) && ABROAD.test(spaced(text)));
