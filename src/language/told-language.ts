import { wordsOf } from './fold.ts';
import type { Locale } from './locale.ts';
import { onlyIn } from './ordinary.ts';

/** Words that are written in one of the languages and hardly in the others. */
const TELLING: Readonly<Record<Locale, string>> = {
  en: `the a an is are was were do does did how what why who which where when many much of in and or not
      without with about from have has had can could should must my you your they there this that it please doctors
      gp gps doctor old new rules pay law online foreign allowed paper hospital supervision waiting grant money year increase am be between since been will would all any if than more
      u speak english list lists size average locum locums cost price free kids hours trainee duty night pregnant dentist employ employs
      numbers number source student work posts latest best amount share change changes help hi meaning book people north nurse rate median
      patients salaried applicants user fee fees cap committee team city chain firms appointment again still here only company legal hire wants want take get got going back
      before after next week weeks month months day days years two three four five because nobody someone agency clinic need needs done`,
  nn: `og å på som til med av er eg ikkje kva kven kvar kvifor korleis kor mykje nokon noko frå eit ein ei dei dykk auka auke auken
      tilskot tilskotet løyving løyvinga kjem vert vart blei har fekk får sjølv berre fleire no utan òg me meir seinare
      kommunar kommunane legar legane fastlegar fastlegane ordninga avtalar stillingar veit gjer gjeld
      samanlikn tidslinja vere seie seier slepp sleppe treng krev søkjer søkje søkjast heiter byter gjere desse pengar pasientar
      spesialistar rettleiing rettleiinga sjukmelding sjukmeld fastlegeheimel fastlegeheimelen eigendel eigen eiga annan høgst høgare lågare
      oppseiing oppseiinga tilsett tilsette skilnad skilnaden finst veke veker månad månader timar sjølvstendig næringsdrivande heile
      utdanna nyaste måtar plassar plassane reglar reglane enno sidan løn løna kortare dyrare vorte vore viss hjå studentar
      tilskota heimlar gje byte overtek tek jobbar manglar utdannar forbode færrast rekna vi det den ja nei går kan må skal vil når legen lege lov sluttar innbyggjar innbyggjarar`,
  nb: `jeg ikke og å på som til med av æ ka kem koffer mæ sæ dæm dem nån nåkka førr vær itj man hver hun ho hvis hva hvem hvor hvorfor hvordan hvilke hvilken hvilket mye noen noe fra et en er de dere økte økning
      økningen tilskudd tilskuddet bevilgning kommer ble blir har fikk får selv bare flere nå uten også vi mer senere
      kommuner kommunene leger legene fastleger fastlegene ordningen avtaler stillinger vet gjør gjelder det den alltid ja nei går kan må skal vil når legen lege lov riktig
      sammenlign sammenlikn tidslinje tidslinjen`,
};
/** The same, folded, once a text has been looked at. */
let telling: Readonly<Record<Locale, ReadonlySet<string>>> | undefined;
function tellingWords(): Readonly<Record<Locale, ReadonlySet<string>>> {
  const of = (locale: Locale): ReadonlySet<string> => new Set(wordsOf(TELLING[locale]));
  telling ??= { en: of('en'), nn: of('nn'), nb: of('nb') };
  return telling;
}

/** The surest first where two say as much: what Norwegian is also read by those who write the other. */
const ORDER: readonly Locale[] = ['nb', 'nn', 'en'];

/** What an ordinary word tells that is none of those that tell most. */
const ORDINARY = 0.5;

/** A word with letters that no English one has. */
const LETTERED = /(?<!\p{L})(?=\p{Ll}+(?!\p{L}))\p{Ll}*[æøå]/gu;

/** The language that a text is written in, as its little words tell, and the other ordinary ones; nothing where they do not. */
export function toldLanguageOf(text: string): Locale | undefined {
  const words = wordsOf(text);
  const only = words.map(onlyIn);
  const ordinary = (of: 'english' | 'norwegian'): number => ORDINARY * only.filter((one) => one === of).length;
  // Names are written with these letters in English too.
  const lettered = ORDINARY * (text.match(LETTERED)?.length ?? 0);
  const [english, norwegian] = [ordinary('english'), ordinary('norwegian') + lettered];
  const known = tellingWords();
  const told = (locale: Locale): number =>
    words.filter((word) => known[locale].has(word)).length + (locale === 'en' ? english : norwegian);
  const best = ORDER.reduce((one, locale) => (told(locale) > told(one) ? locale : one));
  return told(best) > 0 ? best : undefined;
}

/** The same; bokmål where a text does not tell. */
export const languageOf = (text: string): Locale => toldLanguageOf(text) ?? 'nb';

/** The language to answer a text in: the one that was chosen by hand, else that of the question, where it tells. */
export const spokenIn = (
  text: string,
  { locale, isChosen }: { readonly locale: Locale; readonly isChosen: boolean },
): Locale => (isChosen || text.trimStart().startsWith('/') ? locale : (toldLanguageOf(text) ?? locale));
