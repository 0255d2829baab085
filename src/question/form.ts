import { oncePer } from '../knowledge/once.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { type Ask, isPersonal } from '../reader/asking.ts';
import { askMeaning } from '../reader/vector.ts';

/** What a figure is asked for by the form of a question, whatever it is a figure of. */
export type Form = 'direction' | 'change' | 'highest' | 'lowest' | 'definition' | 'origin';

const UP = String.raw`opp|oppe|oppover|økt|øker|økte|øke|økende|auka|aukar|auke|aukande|steget|stiger|stig|stige|stigende|stigande|vokst|vokser|veks|voksende|flere|fleire|høyere|høgare|lengre|lenger|dyrere|dyrare|større|up|upwards?|rising|risen|rose|growing|grown|grew|increas\p{L}*|higher|longer|more|dearer|bigger|larger`;
const DOWN = String.raw`ned|nede|nedover|falt|faller|fell|falle|fallende|fallande|sunket|synker|sank|synkende|synkande|minka|minker|minkar|minkende|minkande|krymper|krympar|færre|mindre|lavere|lågare|kortere|kortare|billigere|billegare|down|downwards?|falling|fallen|fell|dropp\p{L}*|declin\p{L}*|shrink\p{L}*|shrunk|decreas\p{L}*|fewer|less|lower|shorter|cheaper|smaller`;
const BETTER = `verre|bedre|betre|worse|better|vanligere|vanlegare|sjeldnere|sjeldnare|common|commoner|rarer`;
const HAS_UP = wholeWords(new RegExp(String.raw`\b(?:${UP})\b`, 'u'));
const HAS_DOWN = wholeWords(new RegExp(String.raw`\b(?:${DOWN})\b`, 'u'));

/** Two who do not agree, of whom one is right. */
export const DISPUTED = wholeWords(
  /\b(?:(?:hvem|kven|kem|who)(?: av oss| av dei| av de| of us| of them)? (?:har|e|er|is|has|wins|vinn|vinner|vant)(?: (?:rett|right|feil|lese|lest|wrong|got|it))*|who's right|settle (?:this|it|a bet)|uenig\p{L}*|ueinige?|krangl\p{L}*|kranglar|disagree\p{L}*|motsatt\p{L}*|motsette|opposite)\b/u,
);
/** It becomes more or less, or has. */
const BECOMES = wholeWords(
  new RegExp(
    String.raw`\b(?:blir|bli|blitt|blei|ble|vart|vorte|vert|getting|gets?|gotten|got|become|becomes|becoming|became|went|go|goes|gone|going|gått|går|gjekk|gikk) (?:\p{L}+ ){0,2}?(?:${UP}|${DOWN}|${BETTER})\b`,
    'u',
  ),
);
/** More or less than at another time. */
const THAN_THEN = wholeWords(
  new RegExp(
    String.raw`\b(?:${UP}|${DOWN}|${BETTER}) (?:\p{L}+ ){0,8}?(?:enn|than) (?:i|ifjor|in|for|før|da|då|når|when|then|last|tidligere|tidlegare|earlier|before|under|ved|at|ever|a|two|three|five|ten|to|tre|fem|ti|et|ett|eit|\d+)\b`,
    'u',
  ),
);
/** What it is now is held against what it was at a time that is named. */
const BESIDE_THEN = wholeWords(
  /\b(?:(?:sammenlignet|sammenliknet|samanlikna|sammenlikna|compared) (?:med|mot|to|with)|i (?:forhold|høve) til|kontra|versus|vs) (?:\p{L}+ ){0,3}?(?:19|20)\d\d\b/u,
);
/** What it was once beside what it is now: "nå mot for fem år siden", "then and now". */
const THEN = String.raw`(?:(?:for|i|in|about|ca|cirka|rundt)? ?(?:\p{L}+ )?(?:(?:19|20)\d\d|\p{L}+ (?:år|years?) (?:siden|sidan|sia|ago))|then|da|då|før|tidligere|tidlegare|before|earlier)`;
const NOW = 'nå|no|now|i dag|today|idag';
const BETWEEN = String.raw`(?:og|and|mot|kontra|versus|vs\.?|against|(?:sammenlignet|sammenliknet|samanlikna|sammenlikna|compared) (?:med|mot|to|with)|i (?:forhold|høve) til)`;
export const THEN_AND_NOW = wholeWords(
  new RegExp(
    String.raw`\b(?:(?:${NOW}) ${BETWEEN} ${THEN}|(?:${THEN}) (?:og|and|mot|kontra|versus|vs\.?|against) (?:${NOW}))\b`,
    'u',
  ),
);
/** So it is said of every year of it, or of the last ones. */
export const EACH_YEAR = wholeWords(
  /\b(?:(?:hvert|kvart|each|every)(?: eneste| einaste| single)? (?:år|year)|år etter år|year (?:on|after) year)\b/u,
);
const MORE_AND_MORE = wholeWords(
  new RegExp(String.raw`\b(?:(?<more>${UP}|${DOWN}) (?:og|and) \k<more>|(?:stadig|ever) (?:${UP}|${DOWN}))\b`, 'u'),
);
export const RECENT_YEARS = wholeWords(
  /\b(?:(?:de|dei) siste (?:årene|åra|par årene|par åra)|siste (?:årene|åra)|recent years|(?:last|past) few years|lately)\b/u,
);
/** Asks whether it moves. */
const MOVES = wholeWords(
  /\b(?:økende|aukande|synkende|synkande|stigende|stigande|minkende|minkande|(?:på vei|på veg|heading|trending) (?:opp|ned|oppover|nedover|up|down)|worsening|improving|growing|shrinking|declining|krymper|krympar|krympet|krympa|minker|minkar|minka|minke|synker|synke|sunket|falle|stige|avtar|avta)\b/u,
);
/** What such a question may seem to ask for by a word of it: "has the number", "is the share". */
const OPEN: ReadonlySet<Ask | undefined> = new Set([
  undefined,
  'may',
  'define',
  'which',
  'open',
  'direction',
  'change',
  'many',
  'much',
  'share',
]);
/** Whoever asks how many more, or what part, wants that number. */
const QUANTITY = wholeWords(
  /\b(?:(?:hvor|kor|vor|ka|how) ?(?:mange|mye|my|mykje|mykke|møye|many|much|stor|stort|store|høy|høyt|høg|høgt|lenge|lang|langt|long|ofte|often|gammel|gamal|old|large|big|high|far)|(?:hvilken|kva|what) (?:andel|del|share)|prosent\p{L}*|per ?cent|percent\p{L}*|antall år|sum|to tall|two numbers)\b/u,
);

/** Which of two ways, or whether one: a number that is asked for beside it is told with the answer. */
const EITHER_WAY = wholeWords(
  new RegExp(String.raw`\b(?:(?:${UP}) (?:eller|or) (?:${DOWN})|(?:${DOWN}) (?:eller|or) (?:${UP}))\b`, 'u'),
);
const WHETHER_MOVED = wholeWords(
  /\b(?:har|has|have) (?:den|det|dette|dei|de|tallet|talet|andelen|it|this|that|they) (?:\p{L}+ ){0,2}?(?:gått|gone|økt|auka|steget|stige|vokst|falt|falle|sunket|minka|risen|grown|fallen|dropped)\b/u,
);

/** Asks which way a figure has gone, or whether it has, and not by how much; what somebody does themselves is no figure. */
function asksDirection({ text, asking, asks: [first], times }: Asked): boolean {
  const [whole, part] = [spaced(text), spaced(asking)];
  if (times.length === 1 && BESIDE_THEN.test(part) && !HAS_MOVED.test(part)) return true;
  const isOfThen = times.length < 2 && times.every(({ relation }) => relation === 'at');
  if (isOfThen && THEN_AND_NOW.test(part) && !HAS_MOVED.test(part) && !isPersonal(asking)) return true;
  const isOpen = EITHER_WAY.test(part) || (WHETHER_MOVED.test(whole) && !HOW_MUCH.test(whole));
  if (QUANTITY.test(part) && !isOpen) return false;
  if (DISPUTED.test(whole)) {
    const [up, down] = [HAS_UP.test(whole), HAS_DOWN.test(whole)];
    if ((up && down) || ((up || down) && EACH_YEAR.test(whole))) return true;
  }
  if (!OPEN.has(first) || isPersonal(asking)) return false;
  if (first === 'direction' || isOpen || BECOMES.test(part) || THAN_THEN.test(part)) return true;
  const moves = HAS_UP.test(part) || HAS_DOWN.test(part);
  return (EACH_YEAR.test(part) && moves) || MOVES.test(part) || MORE_AND_MORE.test(part);
}

/** By how much it has moved. */
const HAS_MOVED = wholeWords(
  /\b(?:fallen|falt|falle|fell|sunket|sokke|risen|rose|(?:gone|went|come|came) (?:up|down)|(?:gått|gjekk|gikk|kommet|kome) (?:opp|ned)|minka|minket|minsket|krympet|krympa|dropped|declined|shrunk|grown|grew|vokst|vakse|økt|auka|steget|stige|endret|endra|changed|increased|decreased|how (?:many|much) (?:\p{L}+ ){0,3}?did (?:\p{L}+ ){1,12}?(?:fall|drop|decline|shrink|decrease|rise|grow|increase|change|go (?:up|down)|come (?:up|down)))\b/u,
);
const HOW_MUCH = wholeWords(/\b(?:hvor|kor|vor|ka|how) ?(?:mye|my|mykje|mykke|møye|much|far|mange|many)\b/u);

const asksChange = ({ asking, asks: [first] }: Asked): boolean => {
  const text = spaced(asking);
  return (first === 'much' || first === 'many') && HOW_MUCH.test(text) && HAS_MOVED.test(text) && !isPersonal(asking);
};

/** Which way the words of a text say that something went, where they say one way alone. */
export function wayTold({ asking }: Asked): 'up' | 'down' | undefined {
  const said = spaced(asking);
  const [up, down] = [HAS_UP.test(said), HAS_DOWN.test(said)];
  return up === down ? undefined : up ? 'up' : 'down';
}

const WHEN = wholeWords(
  /\b(?:(?:hvilken|hvilket|hvilke|kva(?: for)?(?: ein| eit| ei)?|ka(?: for)?|which|what)(?: \p{L}+)? (?:måned|måneden|månad|månaden|måne|år|året|åra|year|month|kvartal|quarter|tidspunkt)|når|nar|when|katti|kati|ka tid|kva tid|(?:da|då) (?:det|køen|tallet|talet|listene|ventelisten|ventelista) (?:var|sto|stod))\b/u,
);
export const MOST = wholeWords(
  /\b(?:flest|høyest|høyeste|høgast|høgaste|meste?|størst|største|verst|verste|lengst|lengste|dyrest|dyrast|most|highest|worst|longest|biggest|largest|peak|peaked|peaking|topp|toppen|topps|toppet|toppa|rekord\p{L}*|record)\b/u,
);
export const LEAST = wholeWords(
  /\b(?:færrest|færrast|lavest|laveste|lågast|lågaste|minste?|kortest|korteste|kortast|billigst|billegast|fewest|lowest|shortest|least|smallest|cheapest|bunn|bunnen|botn|botnen)\b/u,
);
/** The latest or the least that is wanted of somebody is no bottom of a course. */
export const AT_LEAST = wholeWords(
  /\b(?:i det minste|minst (?:\d+|en|ett|ein|eit|to|tre|fire|fem|seks)|at least|at most|for det meste|mest mulig|mest mogleg)\b/u,
);

function edgeIn({ asking }: Asked): 'highest' | 'lowest' | undefined {
  const text = spaced(asking);
  if (isPersonal(asking) || !WHEN.test(text) || AT_LEAST.test(text)) return undefined;
  return MOST.test(text) ? 'highest' : LEAST.test(text) ? 'lowest' : undefined;
}

const PLACES = wholeWords(
  /\b(?:(?:hvilken|hvilket|hvilke|kva(?: for)?(?: ein| eit| ei)?|ka(?: for)?|which|what) (?:kommune\p{L}*|fylke\p{L}*|by|byer|byar|landsdel\p{L}*|region\p{L}*|helseregion\p{L}*|municipalit\p{L}*|count(?:y|ies)|cit(?:y|ies)|towns?|places?|regions?)|(?:hvor|kor|kvar) i (?:landet|norge|noreg)|where in (?:norway|the country))\b/u,
);

/** Which place has most or least of something: a figure of the whole country is no answer to that. */
export const ranksPlaces = ({ asking }: Asked): boolean => {
  const text = spaced(asking);
  return PLACES.test(text) && (MOST.test(text) || LEAST.test(text));
};

const COUNTED =
  'telt|talt|telles|teljast|telst|regnes|regnet|rekna|reknast|beregnes|bereknast|måles|målt|målast|målte|definert|defineres|definerast|counted|measured|calculated|defined|computed';
/** What a figure is of: "hva teller som", "what is meant by", "how is it counted". */
const DEFINED = wholeWords(
  new RegExp(
    [
      String.raw`\b(?:hva|kva|ka|what|hvem|kven|who) (?:\p{L}+ ){0,2}?(?:teller|tel|telles|telst|regnes|reknast|regnet|rekna|counts?|counted) (?:\p{L}+ )?(?:som|as|med|i|in)\b`,
      String.raw`\b(?:hva|kva|ka) (?:menes|meinast|meines|legges|leggast|ligger|ligg|mener|meiner) (?:\p{L}+ ){0,2}?(?:med|i)\b`,
      String.raw`\b(?:hva|kva|ka|what) (?:regner|reknar|teller|tel) (?:de|dei|man|ein|dere) (?:\p{L}+ )?(?:som|med)\b`,
      String.raw`\b(?:what|hva|kva|ka|who|hvem|kven) (?:\p{L}+ ){0,3}?(?:included in|inngår i|er med i|omfattes av|omfattast av|covered by)\b`,
      String.raw`\bwhat (?:is|does|do|are) (?:\p{L}+ ){0,3}?(?:meant by|mean by|mean when)\b`,
      String.raw`\b(?:hvordan|korleis|koss|kossen|åssen|how) (?:\p{L}+ ){0,6}?(?:${COUNTED}|teller (?:de|dere|man)|tel (?:dei|de|ein)|do (?:they|you) (?:count|measure))\b`,
      String.raw`\b(?:er|blir|vert|is|are|do) (?:\p{L}+ ){1,8}?(?:telt|talt|regnet|rekna|counted|inkludert|included|medregnet|medrekna) (?:med|inn|som|as|like|in|among|here|her|der)\b`,
      String.raw`\b(?:definisjon\p{L}*|definition|definert|defined)\b`,
      String.raw`\b(?:omfatter|omfattar|inkluderer|inkluderar|includes?|inneholder|inneheld) (?:det |that |the |this |dette )?(?:tallet|talet|antallet|number|figure|andelen|statistikken|serien)\b`,
      String.raw`\b(?:tallet|talet|antallet|number|figure|andelen|statistikken|statistics|serien) (?:\p{L}+ ){0,3}?(?:omfatter|omfattar|inkluderer|inkluderar|includes?|dekker|dekkjer)\b`,
    ].join('|'),
    'u',
  ),
);
/** What counts for somebody towards something is a rule, and no figure. */
const TOWARDS = wholeWords(
  /\b(?:mot|towards?|for meg|til frikort\p{L}*|i spesialisering\p{L}*|for spesialist\p{L}*)\b/u,
);

const NUMBER = String.raw`(?:tall|talla|tala|tallet|talet|tallene|tal|tallmateriale\p{L}*|serien?|tidsserien?|data|dataene|statistikk\p{L}*|numbers?|figures?|series|statistics?|stats)`;
const ORIGIN = wholeWords(
  new RegExp(
    [
      String.raw`\b(?:hvor|kor|kvar|where) (?:\p{L}+ ){0,6}?${NUMBER} (?:\p{L}+ ){0,6}?(?:fra|frå|from|hentet|henta|published|publisert)\b`,
      String.raw`\b(?:hvor|kor|kvar|where) (?:\p{L}+ ){0,3}?(?:finner|finn|finne|find|get) (?:\p{L}+ ){0,3}?${NUMBER}\b`,
      String.raw`\b(?:hvor ofte|kor ofte|how often|når|when) (?:\p{L}+ ){0,6}?${NUMBER} (?:\p{L}+ ){0,3}?(?:publiser\p{L}*|oppdater\p{L}*|published|updated|released|ut)\b`,
      String.raw`\b(?:hvor ofte|kor ofte|how often) (?:\p{L}+ ){0,3}?(?:publiser\p{L}*|oppdater\p{L}*|publish\p{L}*|updated?|release\p{L}*)\b`,
      String.raw`\b(?:hvem|kven|kem|who) (?:publiserer|publiserar|lager|lagar|teller|tel|samler|samlar|fører|står bak|publishes|counts|collects|makes|keeps) (?:\p{L}+ ){0,3}?(?:${NUMBER}|dette|this|dei|dem|them)\b`,
      String.raw`\b(?:kilden|kjelda|source) (?:til|for|bak|of|behind) (?:\p{L}+ ){0,2}?${NUMBER}\b`,
    ].join('|'),
    'u',
  ),
);

/** The form that a question has by its words; nothing where these say no more than what it asks for. */
export const formOf = oncePer((asked: Asked): Form | undefined => {
  const text = spaced(asked.asking);
  if (ORIGIN.test(text)) return 'origin';
  if (DEFINED.test(text) && !TOWARDS.test(text)) return 'definition';
  return edgeIn(asked) ?? (asksDirection(asked) ? 'direction' : asksChange(asked) ? 'change' : undefined);
});

/** The same question as one that asks for another thing first. */
export function askingFor(asked: Asked, ask: Ask | undefined): Asked {
  const [first] = asked.asks;
  if (first === ask) return asked;
  const meanings = new Map(asked.meanings);
  const weight = first && meanings.get(askMeaning(first));
  if (first) meanings.delete(askMeaning(first));
  if (ask && weight !== undefined) meanings.set(askMeaning(ask), weight);
  return { ...asked, asks: ask ? [ask, ...asked.asks.filter((one) => one !== ask)] : [], meanings };
}

/** What it asks for by its form goes before what its words say first. */
export const formed = oncePer((asked: Asked): Asked => {
  const form = formOf(asked);
  return form === undefined || form === 'definition' || form === 'origin' ? asked : askingFor(asked, form);
});
