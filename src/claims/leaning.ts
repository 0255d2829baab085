import { flat } from '../language/tokens.ts';

/** "Not more than" sets a limit, and turns nothing round. */
const AT_MOST =
  /(?<!\p{L})(?:ikke|ikkje|not|no)\s+(?:(?:ha|have|vare|vere|vaere|be)\s+)?(?:mer|meir|flere|fleire|more|mindre|farre|less|fewer|lenger|lengre|longer|storre|bigger|larger)\s+(?:enn|than)(?!\p{L})/gu;
/** Which way a sentence about a rule leans. */
export interface Leaning {
  /** How often it turns round what it says: not, without, loses, is exempt from. Two of them say yes again. */
  readonly turns: number;
  /** The same in what it says of a part, or under a condition. */
  readonly parts: number;
  /** How often it denies outright: not, never, nobody. */
  readonly denials: number;
  /** Whether somebody must, or only may. */
  readonly force: 'must' | 'may' | undefined;
  /** It holds for these and no others: only, nobody but. */
  readonly isOnly: boolean;
  /** What it compares, if it does: dearer, shorter, the same. */
  readonly compares: string;
}

const TURNS =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|null|zero|uten|utan|not|never|no|without|cannot|nobody|mister|mistar|miste|mistet|mista|tapte?r?|loses?|lost|losing|bortfall\p{L}*|falle?r?t? (?:bort|vekk)|fell bort|borte?|vekke?|vekk|gone|opphor\p{L}*|avvikl\p{L}*|avskaff\p{L}*|scrap\p{L}*|forsv[aiu]nn?\p{L}*|fjern\p{L}*|ryker|ryk|rok|kutte\p{L}*|stopp\p{L}*|slipp\p{L}*|slepp\p{L}*|fritatt|friteken|fritak|unntatt|unntak|exempt\p{L}*|abolish\p{L}*|ended|ceases?|lapses?|forbudt?|forbode|ulovlig|ulovleg|forbidden|prohibited|illegal|nekte\p{L}*|refus\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/gu;
const MUST =
  /(?<!\p{L})(?:ma|skal|plikt\p{L}*|pliktig\p{L}*|palagt|pakrevd|kreves|krevst|must|shall|required|obliged|has to|have to|mandatory|obligatorisk\p{L}*)(?!\p{L})/u;
const MAY =
  /(?<!\p{L})(?:kan|far lov|lov til|rett til|frivillig\p{L}*|bestemmer selv|avgjor selv|velger selv|bestemmer sjolv|star fritt|valgfri\p{L}*|valfri\p{L}*|may|can|could|allowed|voluntary|optional|entitled)(?!\p{L})/u;

/** What holds no longer is no longer than anything. */
const NO_LONGER =
  /(?<=(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|no|any)(?:\s\p{L}+){0,5}\s)(?:lenger|lengre|longer|meir|mer|more)(?!\p{L})(?! (?:enn|than))/gu;
/** "The municipality applies, not the doctor" denies something else than it says. */
const ASIDE = /(?:,|\s[–-]|\s(?:og|and|men|but))\s*(?:ikke|ikkje|not)(?!\p{L})/u;
const NOT_OTHERS = /(?:,|\s[–-]|\s(?:og|and|men|but))\s*(?:ikke|ikkje|not)(?!\p{L})[^,.;]*$/u;
const MANY = 2;
/** Words that only turn a sentence one way or the other say nothing of what it is about. */
const LEANS = /^(?:beholde|behalde|miste|slippe|avvikle|fritak)$/;

/** What a sentence is about, whichever way it leans. */
export const withoutLeaning = (meanings: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...meanings].filter(([meaning]) => !LEANS.test(meaning)));

/** What only widens what was said turns nothing round: "also those that do not lack doctors". */
const WIDENS = /,?\s(?:ogsa|selv|sjolv|also|even|including|inkludert)\s.*$/u;
/** What stands after these is said of a part of it, or under a condition. */
const PARTS =
  /,|;|\s(?:som|nar|hvis|dersom|viss|selv om|sjolv om|fordi|mens|men|der|unntatt|when|if|who|that|which|because|unless|although|where|but|except)\s/u;

const ONLY = /(?<!(?:ikke|ikkje|not)\s)(?<!\p{L})(?:bare|berre|kun|only|utelukkende|exclusively)(?!\p{L})/u;
const COMPARES: readonly (readonly [string, RegExp])[] = [
  ['same', /(?<!\p{L})(?:samme|same|likt|lik|like mye|like mykje|uendret|unchanged)(?!\p{L})/u],
  [
    'more',
    /(?<!\p{L})(?:dyrere|dyrare|hoyere|hogare|flere enn|fleire enn|lengre|lenger|storre|(?:mer|meir|more)\s(?:[^,.;]+\s)?(?:enn|than)|more expensive|higher|longer)(?!\p{L})/u,
  ],
  [
    'less',
    /(?<!\p{L})(?:billigere|billigare|rimeligere|lavere|lagare|faerre|farre|kortere|kortare|mindre|cheaper|lower|shorter|fewer|less)(?!\p{L})/u,
  ],
];

const DENIES = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|never|nobody|no|cannot)(?!\p{L})|n['’]t(?!\p{L})/gu;
const NORWEGIAN =
  /(?<!\p{L})(?:er|og|det|pa|som|til|har|vart|ble|blir|ikkje|ikke|av|kan|far|tek|tar|ein|eit)(?!\p{L})/u;
const NO = /(?<!\p{L})no(?!\p{L})/giu;

/** In nynorsk "no" is now, and denies nothing. */
export const withoutNow = (text: string): string => (NORWEGIAN.test(flat(text)) ? text.replace(NO, ' ') : text);

export function leaningOf(sentence: string): Leaning {
  const plain = withoutNow(flat(sentence).replaceAll('æ', 'a'));
  const whole = plain.replace(AT_MOST, ' ').replace(NO_LONGER, ' ').replace(WIDENS, '');
  // "Only the employed, not the self-employed" says once more what only says.
  const text = ONLY.test(whole) ? whole.replace(NOT_OTHERS, '') : whole;
  const [main = '', ...rest] = (ASIDE.test(text) ? text.replace(NOT_OTHERS, '') : text).split(PARTS);
  const isMust = MUST.test(text);
  return {
    turns: (main.match(TURNS)?.length ?? 0) + (ASIDE.test(text) ? MANY : 0),
    parts: rest.join(' ').match(TURNS)?.length ?? 0,
    denials: text.match(DENIES)?.length ?? 0,
    force: isMust === MAY.test(text) ? undefined : isMust ? 'must' : 'may',
    isOnly: ONLY.test(text),
    compares: COMPARES.flatMap(([name, is]) => (is.test(text) ? [name] : [])).join(' '),
  };
}

/** Whether two sentences lean the same way, opposite ways, or in ways that nobody can tell without reading them. */
export function compareLeanings(one: Leaning, other: Leaning): 'same' | 'opposite' | 'unsure' {
  if (one.isOnly !== other.isOnly || one.compares !== other.compares) return 'unsure';
  if (one.turns > 1 || other.turns > 1)
    return one.turns === other.turns && one.force === other.force ? 'same' : 'unsure';
  if (one.parts !== other.parts) return 'unsure';
  if (one.force !== undefined && other.force !== undefined && one.force !== other.force) return 'unsure';
  return one.turns === other.turns ? 'same' : 'opposite';
}
