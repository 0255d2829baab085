import type { Statement } from '../knowledge/knowledge.ts';
import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';

/** Words that carry no meaning of their own here. Folded before use. */
const EMPTY = `
  a an and are as at be been by can could did do does for from get gets got had has have he her his how i if in is it its
  just me my no not of on or our please she should so such tell than that the their them then there they this to too up us
  was we were what whats when where which who whom why will with would you your about any
  av at bare ble blei blir blitt da de deg dei deira den denne deres det dette din disse du eg ein eit eitt eller en er et
  ett etter fikk fekk for fra fram han har hans hadde hvem hva hvilke hvilken hvilket hvor hvordan hvorfor ho hun hos hver
  i ikke ikkje ja jeg jo kan ka kva kven kvar kvifor kor korleis kunne kva kva's litt man me med meg mellom men mer meir mi
  min mitt mot mye mykje mange må måtte ned nei noe noko noen nokon nå no når og også om opp oss over på sa seg sei selv si
  sier seier sin skal skulle som så til ut var vart vere være vi vil ville ved vore vært vet veit
  fått fatt hvis dersom fins finnes finst gis gir gi går gå kom komme kommer kjem egentlig eigentleg liksom bare berre
  say said says think told tell wich wether well also brukes brukt used satt sett set aside ifra eigentlig slags kind sort
  fortell forklar vis spørsmål question explain show much many ifølge according hei hello hi takk thanks
`;
const emptyWords: ReadonlySet<string> = new Set(wordsOf(EMPTY));

/** Words that mean as much as the first of their line, in all three languages and with common endings. */
const SAME = [
  'increase øke øker økt økte økes økning auke aukar auka auking vekst vokse growth grow grew rise rose raised styrke styrket styrka styrking strengthen strengthened boost',
  'grant tilskudd tilskot støtte stønad subsidy grants',
  'money penger pengar midler midlar kroner kr nok funding funds',
  'appropriation bevilgning bevilget bevilga løyving løyvd budsjett budget budsjettet statsbudsjett statsbudsjettet allocation',
  'posts stilling stillinger stillingar post position positions',
  'municipality kommune kommuner kommunar municipalities',
  'agreement avtale avtaler avtalar agreements kontrakt',
  'employed ansatt ansatte tilsett tilsette ansettelse tilsetjing',
  'work arbeide arbeider arbeida jobbe jobber jobba jobb working worked job',
  'purpose ment formål føremål hensikt hensikten poenget innrettet innretta rettet retta aim meant goal mål',
  'double dobling dobla doblet dobbel dobbelt doubled twice',
  'total totalt samlet samla sum',
  'doctor lege leger legar doctors physician',
  'applied søkt søkte søknad søknader søknadar applications apply applying',
  'stopped sluttet slutta quit left',
];

/** Stems with the meaning that each shares with others. */
export const meanings: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const [first = '', ...words] = wordsOf(line);
    return [first, ...words].map((word) => [stem(word), `=${first}`] as const);
  }),
);

/** What a folded word counts as: its stem, or the meaning that it shares with others; nothing for an empty word. */
export function meaningOf(word: string): string | undefined {
  if (emptyWords.has(word)) return undefined;
  const root = stem(word);
  return meanings.get(root) ?? root;
}

export const meaningsOf = (text: string): readonly string[] => wordsOf(text).flatMap((word) => meaningOf(word) ?? []);

type Aspect = Statement['about'];

/** What is asked for: money, a count, whether one has a right or a duty, or an aspect of what the releases say. */
export type Intent = 'money' | 'count' | Aspect;

/** How questions of each kind begin or what they hold, folded; the first that is found counts. */
const SAID: readonly (readonly [Intent, RegExp])[] = [
  ['why', /\b(?:hvorfor|kvifor|why|arsak(?:en)?|grunn(?:en)?|how come|reason)\b/],
  [
    'what-for',
    /\b(?:hensikt(?:en)?|formal(?:et)?|foremal(?:et)?|innrettet mot|purpose)\b|\b(?:h?[vk]a|what)\b.*\b(?:til|mot|for)\W*$/,
  ],
  ['who', /\b(?:hvem|kven|who|which minister|which director)\b/],
  ['count', /\b(?:[hk]v?or mange|ka mange|how many|antall?|talet pa|number of)\b/],
  ['money', /\b(?:[hk]v?or (?:mye|mykje|stor|stort|hoy|hogt)|how (?:much|big|large)|belop(?:et)?|amount)\b/],
  ['when', /\b(?:nar|when|h?[vk](?:ilken|a) (?:dato|dag|ar)|since|siden)\b/],
  ['where', /\b(?:hvor|kvar|where|which cities|hvilke byer|kva byar)\b(?! (?:lenge|lang|ofte|long|often))/],
  ['how', /\b(?:hvordan|korleis|how)\b/],
  ['what', /\b(?:h?[vk]a|what|whats|hvilke|which|wich)\b/],
  [
    'condition',
    /^\W*(?:ma|kan|far|skal|mister|har|must|can|may|do|does|am) (?:jeg|eg|man|en|ein|vi|leger|legar|i|you|we|a|doctors)\b|\b(?:rett til|krav|kreves|krevst|lov|regel|regler|reglar|reglene|reglane|allowed|required|entitled|eligible|rules?)\b/,
  ],
];

/** What a folded question asks for, or undefined where it does not say. */
export const intentOf = (folded: string): Intent | undefined => SAID.find(([, said]) => said.test(folded))?.[0];
