import { wordsOf } from './fold.ts';
import { flat } from './tokens.ts';

const ABROAD = 'sverige danmark finland england tyskland polen europa sweden denmark germany poland uk europe';
export const COUNTRIES: ReadonlySet<string> = new Set(wordsOf(ABROAD));

/** Counties and parts of Norway, its larger towns and other countries: figures for the whole country say nothing of any of them. */
export const PLACES: ReadonlySet<string> = new Set(
  wordsOf(`
  agder akershus buskerud finnmark innlandet hedmark oppland hordaland nordland rogaland telemark troms trøndelag vestfold vestland østfold
  viken nordnorge vestlandet sørlandet østlandet nordvestlandet sunnmøre nordmøre romsdal romsdalen helgeland lofoten vesterålen salten
  sunnfjord sogn hardanger setesdal valdres hallingdal gudbrandsdalen østerdalen namdalen namdal svalbard
  oslo bergen trondheim stavanger tromsø kristiansand drammen fredrikstad sandnes sarpsborg skien porsgrunn bodø ålesund arendal tønsberg
  haugesund sandefjord larvik moss halden hamar elverum gjøvik lillehammer molde kristiansund harstad narvik alta hammerfest kirkenes vadsø
  vardø honningsvåg førde florø sogndal voss odda stord steinkjer levanger namsos røros mosjøen sandnessjøen brønnøysund svolvær sortland
  leknes finnsnes asker bærum lillestrøm jessheim ski kongsberg hønefoss notodden grimstad mandal flekkefjord egersund bryne
  ${ABROAD}
`),
);

/** The asker's own corner of the country, however it is called. */
const OWN =
  /\b(?:kommunen? (?:min|mi|var|vaar|her)|(?:min|var|my|our) (?:kommune|municipality|town|city|county)|hos oss|nordpa|i nord|lengst nord|pa vestlandet|her (?:oppe|nord|ute)|up here|up north|in the north)\b/;
const WHOLE =
  /\b(?:(?:i|over|for) (?:hele |heile )?landet|hele norge|heile noreg|i norge|i noreg|nasjonalt|pa landsbasis|in norway|nationally|nationwide|(?:in|across) the (?:whole )?country)\b/;

/** No word that anything here is told with: `own` is one. */
const OWN_PLACE = 'egetsted';

/** Places that a text names, folded. */
export const placesNamed = (text: string): readonly string[] => wordsOf(text).filter((word) => PLACES.has(word));

/** Places that a text asks about, folded, its writer's own as a word for any such; none where it asks about the whole country. */
export function placesIn(text: string): readonly string[] {
  const said = flat(text);
  if (WHOLE.test(said)) return [];
  const named = placesNamed(text);
  return OWN.test(said) ? [...named, OWN_PLACE] : named;
}
