import type { Unit } from '../../knowledge/knowledge.ts';

/** What a noun after a number may be counted in: the series decides where it is one of several. Flat text. */
const COUNTED: readonly (readonly [noun: RegExp, units: readonly Unit[]])[] = [
  [/^(?:kr\b|kroner|kronar|kronene|nok\b)/, ['NOK']],
  [/^(?:%|prosent\w*|pst\b|per ?cent)/, ['percent', 'ratio']],
  [/^\w*arsverk\w*/, ['full-time-equivalents']],
  [/^(?:fastlege|lege|allmennlege|spesialist|vikar|doctor|gp)\w*?list\w*/, ['lists']],
  [/^(?:fastlege|fastlegar|gp)\w*/, ['GPs', 'persons']],
  [/^(?:lege|legar|allmennlege|allmennlegar|spesialist|vikar|turnuslege|doctor|lis)\w*/, ['persons', 'GPs']],
  [/^\w*(?:pasient|patient)\w*/, ['persons', 'patients-per-list']],
  [/^(?:innbygg|person|nordmenn|menneske|soker|sokar|student|people|inhabitant|applicant)\w*/, ['persons']],
  [/^\w*(?:stilling|hjemmel|hjemler|heimel|heimlar|position|post)\w*/, ['positions']],
  [/^\w*(?:kommune|kommunar|municipalit)\w*/, ['municipalities']],
  [/^\w*(?:liste|lister|list)\w*/, ['lists', 'patients-per-list']],
  [/^\w*(?:avtale|avtalar|agreement)\w*/, ['agreements']],
  [/^\w*(?:praksis|practice|legekontor|legesenter)\w*/, ['practices']],
  [/^\w*(?:kontor|office)\w*/, ['offices']],
  [/^\w*(?:konsultasjon|consultation)\w*/, ['consultations']],
  [/^(?:ar|ars|aret|arene|year|years)\b/, ['years']],
  [/^(?:maned|manad|month)\w*/, ['months']],
  [/^(?:uke|veke|week)\w*/, ['weeks']],
  [/^(?:dag|doegn|dogn|day)\w*/, ['days']],
  [/^(?:time|timar|hour)\w*/, ['hours']],
  [/^(?:gang|gong|times)\w*/, ['times', 'ratio']],
];

/** Words between a number and what is counted: 66 nye stillinger, 43 000 flere innbyggere. */
const BETWEEN =
  /^(?:\s*(?:flere|fleire|fler|faerre|mer|meir|nye|new|more|fewer|nasjonale|kommunale|ansatte|ulike|ledige|hele|av|of)\b)*\s*/;

/** What is counted after a number. */
export interface Counted {
  readonly units: readonly Unit[];
  /** How far after the number it ends; what stands between is a part of what is printed. */
  readonly length: number;
}

/** @param after What follows the number, flat: small letters without accents. */
export function countedAfter(after: string): Counted | undefined {
  const between = BETWEEN.exec(after)?.[0] ?? '';
  const rest = after.slice(between.length);
  for (const [noun, units] of COUNTED) {
    const found = noun.exec(rest);
    if (found) return { units, length: between.length + found[0].length };
  }
  return undefined;
}
