const GP = '(?:fastleg\\p{L}*|leg(?:e|en|ar|er)|gps?|doctors?)';
const WITHIN =
  '(?:\\s+(?:en|ein|ei|et|noen|nogen|nokon|noko|egen|eigen|fast|any|a|an|their|own|sin|med|ha|å|to|get|got|fått|have|having|regular))*\\s+';

/** `uten`, `ingen`, `har ikke`, `no`, `without` before a GP: who has none, which is a thing of its own and not a denial. */
const WITHOUT_GP = new RegExp(
  [
    `(?:uten|utan|utten|without|w/o|lack(?:s|ing)?|mangl(?:er|ar|a|et|e)|missing)${WITHIN}${GP}`,
    `(?:ingen|inga|ingja|no|zero)\\s+(?:fast\\s+|regular\\s+|own\\s+|family\\s+)?${GP}`,
    `(?:har|ha|hatt|have|has|had|got|fått|får)\\s+(?:slett?\\s+)?(?:ikke|ikkje|ikkj|itj|itte|ikke noen|not|aldri|never)${WITHIN}${GP}`,
    `(?:do|does|did)(?:\\s+not|n.?t)\\s+(?:have|get)${WITHIN}${GP}`,
    `(?:haven|hasn|hadn).?t(?:\\s+got)?${WITHIN}${GP}`,
    `(?:ikke|ikkje|itj|not)\\s+(?:har|ha|have|having|fått|får|got)${WITHIN}${GP}`,
    `${GP}løs\\p{L}*|leg(?:e)?laus\\p{L}*|fastlegelaus\\p{L}*|fastlege-?løs\\p{L}*`,
  ].join('|'),
  'gu',
);

/** A list that no GP has: another thing than a person without one. */
const LIST_WITHOUT_GP = new RegExp(
  `(?:list|hjem(?:mel|l)|heim(?:el|l))\\p{L}*(?:\\s+[^\\s.?!,]+){0,7}?\\s+(?:uten|utan|utten|without)${WITHIN}${GP}|list\\p{L}*\\s+(?:står\\s+|som\\s+(?:er|står)\\s+|that\\s+are\\s+)?(?:uten|utan|utten|without)${WITHIN}${GP}|(?:ledige?|ubesatte?|vacant|unfilled)\\s+(?:fastlege)?(?:list\\p{L}*|hjem(?:mel|ler)\\p{L}*|heim\\p{L}*)|legeløs\\p{L}*\\s+list\\p{L}*`,
  'gu',
);

/** None of the ways to be without can be in a text that holds none of these. */
const LACK =
  /uten|utan|utten|with|w\/o|lack|mangl|missing|ing|no|zero|ikk|itj|itte|aldri|never|n.t|løs|laus|ledig|ubesatt|vacant|unfilled/u;

/** What is lacked and not named is what was spoken of before: "how many GPs are there, and how many lack one?" */
const LACKED =
  /(?<!\p{L})(?:(?<nb>mangl(?:er|ar|a|et)|uten|utan|utten|har (?:ikke|ikkje|itj|ingen|inga))|(?<en>lack(?:s|ing)?|without|(?:have|has) (?:none|not)|(?:do|does)(?: not|n.t) have))(?: (?:en|ein|noen|nokon|det|one|any|it))?(?=\s*(?:[?.!,;]|$))/giu;
const NAMES_GP = new RegExp(`(?<!\\p{L})${GP}(?!\\p{L})`, 'iu');

/** A text in which what is lacked is named, where GPs were spoken of before. */
export const lackNamed = (text: string): string =>
  text.replace(LACKED, (lacked: string, ...rest: readonly unknown[]) => {
    const groups = rest.at(-1) as { readonly en?: string; readonly nb?: string };
    const at = rest.at(-3) as number;
    if (!NAMES_GP.test(text.slice(0, at))) return lacked;
    return groups.en === undefined ? `${groups.nb} fastlege` : `${groups.en.replace(/none|not$/, 'no')} GP`;
  });

const WITH_GP = new RegExp(`(?:med|with)\\s+(?:en\\s+|ein\\s+|a\\s+)?${GP}`, 'u');

const NOT =
  /(?:^|[^\p{L}])(?:ikke|ikkje|ikkj|itj|ikk|not|n't|aldri|never|ingen|inga|uten|utan|without|no longer)(?=[^\p{L}]|$)|n['’]t\b/u;

/** The word that stands for being without a GP, in a text that speaks of it. */
export const WITHOUT = 'utenfastlege';
/** The same of a list that no GP has. */
export const LIST_WITHOUT = 'listeutenlege';

/** A text in small letters with "without a GP", however it is said, as one word. */
export const withWithout = (text: string): string =>
  LACK.test(text) ? text.replace(LIST_WITHOUT_GP, ` ${LIST_WITHOUT} `).replace(WITHOUT_GP, ` ${WITHOUT} `) : text;

/** Whether a text speaks of having a GP, of being without one, or of neither. */
export function polarityOf(text: string): 'with' | 'without' | undefined {
  if (text.includes(WITHOUT)) return 'without';
  return WITH_GP.test(text) ? 'with' : undefined;
}

export const isNegated = (text: string): boolean => NOT.test(text);
