import type { Unit } from '../knowledge/knowledge.ts';
import { COUNTED, TIME_UNITS } from './words.ts';

export const PEAK =
  /(?<!\p{L})(?:siden|sidan|since|fra|frå|from)\s+(?:the\s+)?(?:topp(?:en|året|åra|nivået)?|peak)(?!\p{L})/iu;

/** Since something that is no date: the start, the reform. */
export const SINCE = /(?<!\p{L})(?:siden|sidan|since)\s+\p{L}+/iu;

/** How much there may be at most is what a rule says, and no count. */
export const LIMIT =
  /(?<!\p{L})(?:kan|får|må|can|may|must|lov\p{L}*|law|allowed|tillatt|tving\p{L}*|force\p{L}*|nekt\p{L}*|refuse\p{L}*)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:maks\p{L}*|max\p{L}*|høyst|høgst|minst|at most|at least|(?:mer|meir|flere|fleire|færre|mindre) enn|(?:no )?(?:more|fewer|less) than|gå under|go below)(?!\p{L})|(?<!\p{L})(?:makstak\p{L}*|maksgrens\p{L}*|listetak\p{L}*|tak(?:et)? (?:er|på|blir|ble|vart|på lista er)|maks(?:imalt)?(?= \d)|ceiling|cap (?:is|of)|maximum of|limit (?:is|of))(?!\p{L})|(?<!\p{L})(?:(?:har|får) (?:ikke |ikkje )?lov|lov (?:til )?å|tillatt|allowed|permitted|forbud\p{L}*|forbode\p{L}*|forbidden|ulovl\p{L}*|illegal|(?:kan|får|can|may)(?: (?:ikke|ikkje|not))? (?:ha|have)|cannot have)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:over|under|above|below)(?= \d)/iu;
/** It was so, and is said to be so no more. */
export const OVER =
  /(?<!\p{L})(?:før|tidligere|tidlegare|den gang|before|formerly|used to|borte|(?:ikke|ikkje) lenger|no longer|gone|avskaff\p{L}*|avvikl\p{L}*|fjern\p{L}*|forsv[ai]nn?\p{L}*|abolished|ended)(?!\p{L})/iu;
/** It goes on being so. */
export const STILL =
  /(?<!\p{L})(?:fortsatt|fremdeles|framleis|frem[d]?eles|still|ennå|enno|alltid|always|i årevis|i alle år|i mange år|for years|for ages|st[åo]d?(?:tt)? stille|uendr[ea]\p{L}*|unchanged)(?!\p{L})/iu;
export const ALWAYS =
  /(?<!\p{L})(?:har (?:det |jo |dei |de )?alltid|alltid (?:vært|vore|hatt)|(?:has|have) always|always been)(?!\p{L})/iu;
/** Said of now, in the clause of a number. */
export const PRESENT = /(?<!\p{L})(?:er|har|står|finnes|finst|is|are|has|have|lacks?|mangler|manglar)(?!\p{L})/iu;

/** Speaks of kroner, or of what is given, asked or paid. */
export const MONEY =
  /(?<!\p{L})(?:kr|kroner|kronar|krone|nok|mill|mrd|milli\p{L}+|penge?r\p{L}*|pengar\p{L}*|money|funds|midlar|midler|budsjett\p{L}*|\p{L}*budget\p{L}*|\p{L}*bevilg\p{L}*|løyv\p{L}*|\p{L}*tilsko[td]\p{L}*|\p{L}*tilskudd\p{L}*|grants?|støtt\p{L}*|pott\p{L}*|sats\p{L}*|styrk\p{L}*|kost\p{L}*|costs?|spen[dt]\p{L}*|betal\p{L}*|pa(?:y|ys|id)|påpluss\p{L}*|friske|ramme\p{L}*|statsbudsjett\p{L}*|\p{L}*økning\p{L}*|utgift\p{L}*|boost\p{L}*|strengthen\p{L}*)(?!\p{L})/iu;

export const SPENT = /(?<!\p{L})(?:bruk(?:er|ar|te|t)|spends?|spent|kost(?:er|ar|et|a))(?!\p{L})/iu;

/** "30 000 per lege": of each, and not in all. */
export const PER =
  /^\s*(?:(?:kr\.?|kroner|kronar|nok)\s*)?(?:per|pr\.?|for each|for every|for hver|for kvar)\s+(?:lege|fastlege|pasient|innbygger|innbyggjar|hode|kontor|liste|doctor|gp|patient|head|inhabitant|person|capita|office|list)/iu;

/** "Færre enn for fem år siden", "meir no enn i 2020": the time is what it is compared with. */
export const COMPARED = /(?:enn|than)\s+(?:(?:i|in|for|før|back in)\s+)?$/iu;

/** "700 fleire" are counted, and no kroner. */
export const COUNTS = /^\s*(?:flere|fleire|færre|fewer)(?!\p{L})/iu;
export const countable: readonly Unit[] = [...new Set(COUNTED.flatMap(([, units]) => units))].filter(
  (unit) => !TIME_UNITS.includes(unit),
);
