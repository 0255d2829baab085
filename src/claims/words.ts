import type { Unit } from '../knowledge/knowledge.ts';

/** What is counted, by the noun after the number, folded; a compound ends in one of these. */
export const COUNTED: readonly (readonly [nouns: string, units: readonly Unit[]])[] = [
  ['fastleger fastlegar fastlegene fastlegane gps', ['GPs']],
  ['leger legar legene legane doctors physicians', ['persons', 'GPs']],
  [
    'innbyggere innbyggjarar innbyggerne personer personar nordmenn mennesker menneske folk people persons inhabitants citizens',
    ['persons'],
  ],
  ['pasient pasienter pasientar pasientene patients patient', ['persons', 'patients-per-list']],
  ['stilling stillinger stillingar stillingene positions posts post', ['positions']],
  ['kommune kommuner kommunar kommunene municipality municipalities', ['municipalities']],
  ['liste lister fastlegelister fastlegeliste lists list', ['lists']],
  ['avtale avtaler avtalar avtalene agreements agreement', ['agreements']],
  ['legekontor praksiser praksisar practices surgeries', ['practices']],
  ['kontor kontorer kontora offices office', ['offices']],
  ['konsultasjoner konsultasjonar konsultasjon consultations', ['consultations']],
  ['år åra årene year years', ['years']],
  ['måned måneder månad månader month months', ['months']],
  ['time timer timar hour hours', ['hours']],
];

/** Nouns after which a number tells how long or when, of which no release need say anything. */
export const TIME_UNITS: readonly Unit[] = ['years', 'months', 'hours'];
export const OTHER_TIMES =
  'gang ganger gonger gong times dag dager dagar uke uker ukers veke veker minutt minutter day days week weeks minutes';

/** What follows these is no longer what the number counts: prepositions, and verbs of which it is the subject. */
export const PREPOSITIONS =
  'uten utan without i in til to for med with per over fra frå from på on ved at som who that er var har hadde sto stod står mangler mangla manglar fikk fekk får is are was were have had has lack lacked';

export const MORE = 'mer meir flere fleire more additional';
export const LESS = 'mindre færre less fewer';
/** `mer enn 200` tells how exact the number is, not what happened to it. */
export const THAN = 'enn than';

/** Times the year before. */
export const FACTORS: readonly (readonly [words: string, factor: number])[] = [
  ['doblet dobla dobles doblast fordoblet doubled', 2],
  ['tredoblet tredobla tripled', 3],
  ['firedoblet firedobla quadrupled', 4],
  ['halvert halverte halvera halved', 0.5],
];

/**
 * Words that may stand in a claim without changing what is claimed: what governments and offices do with money, how people
 * begin a message, how sure and how surprised they are. Any other word that the subject does not know may narrow the
 * claim to something that no release speaks of.
 */
export const PLAIN = `
  regjeringen regjeringa regjering stortinget storting staten stat statsråden statsråd ministeren minister helseministeren
  helsedirektoratet hdir helsedepartementet departementet hod statsbudsjettet government parliament storting ministry
  directorate health state norway norge noreg norske norwegian helse omsorgsdepartementet budsjettet budget budsjett nasjonal nasjonalt
  bevilger bevilget bevilga bevilgning bevilgningen bevilgninga bevilgningene løyvde løyver løyving løyvinga løyvingar
  gitt ga gav giver given gives give gave bruker brukt brukte satser satset satsing sette setter satt settes øremerket
  setter av bidrar dekker dekket kostar koster kostet kosta kostnad utgjør utgjorde ligger lå lå på endte ender blei
  ble utlyst lyser lyst ut søknad tildelt tildeler mottok mottar fekk fått får motta received receive receives got spent
  spends set aside amount amounts amounted total money pengene pengar penger kroner kronar kr nok mill millioner
  visste vet veit husk hørte leste les så sett si sier seier sagt ifølge følge iflg nyhet nyheten stemmer riktig rett
  fakta faktum faktisk bare berre kun hele heile akkurat nøyaktig rundt omtrent ca om lag nesten over under minst litt
  ganske veldig svært hele egentlig jo da liksom altså forresten dessuten også samtidig derfor nemlig tydelig klart
  actually just only exactly really fact facts true right wrong know knew heard read says said according reportedly
  eneste folkens dere folk alle hei hallo forrige året årets år pluss dette denne disse det den de dei som sammenlignet
  antall antallet talet antal number numbers tall tallet figure høsten våren hausten sommeren vinteren autumn spring fall
  begynte begynner stod sto står stå var er fantes finnes kom kommer gikk gjekk går gått steg stiger tall been
  were was are went go came come reached stood stands end start beginning slutten starten løpet perioden period sum
  ordning ordningen ordninga ordningene scheme schemes tiltak measures post poster posten støtte støtten støtta tilskudd tilskuddet tilskot
  tilskotet grant grants support fikk få ble bli blir varer varte gis gir given lasts last varar endret endra changed
  mill milliard milliarder milliardar million millions billion
  kommunene kommunen kommuner kommunar municipalities municipality leger legene legar doctors doctor
  netto nett net brutto
  passerte passert passerer passed surpassed exceeded oversteg overstiger dropped below første time first gang
  stk stykk stykker
  alltid always årevis aldri vært vore been har have has det dette sånn slik alle
  av dem of them which hvorav herav derav ja nei yes og and men but ikke ikkje not
`;

/** Words of a label that say no more than that it is a figure. */
export const FIGURE_WORDS = `
  antall antallet antal tal tall number numbers bevilgning bevilget løyving appropriation penger pengar midler money funds
  beløp amount budsjett budget sum støtte tilskudd tilskot grant support til for to of
`;

/** In the past tense a number without a time may be of any time; else it is taken to be of today. */
export const PAST = 'sto stod var hadde fantes fanst gikk fikk fekk ble blei vart was were had got went became';
