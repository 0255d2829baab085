/**
 * Expressions that are one thing in the field, by the words that stand for them. Of each, ways to say it with commas
 * between; `*` stands for any ending. Hyphens are blanks. The longest that fits counts.
 */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  legevakt: 'out of hours, after hours, on call, emergency care, emergency primary care, emergency clinic',
  egenandel: `user fee, user fees, patient fee, patient fees, consultation fee, consultation fees, co pay*, copay*, deductible*,
    betale selv, betale sjølv, betale sjøl, appointment cost, cost of an appointment, appointment price, appointment fee, eigendel*`,
  frikort: `exemption card*, fee cap*, payment cap*, yearly cap*, annual cap*, user fee cap, fee ceiling*, free card*, freecard*,
    cap on user fees, cap on fees, cap on patient fees, yearly limit on fees`,
  venteliste: `waiting list*, waitlist*, i kø, kø for, in line, waiting to change, waiting to switch, waiting to get, står og venter, vente på å bytte,
    venter på å bytte`,
  basistilskudd:
    'capitation*, basic grant*, basic funding, basic financing, basic subsidy, per capita grant, per capita payment*, per capita tilsk*, basis finansiering*, basisfinansiering*, basis tilsk*, basistilsk*, basistilsko*',
  grunntilskudd:
    'start up grant*, startup grant*, start up subsid*, start up support, start up money, oppstartsstøtte, oppstartstilsk*, grunntilsk*',
  nulliste: `empty list*, list is empty, list was empty, zero list*, tom liste, tomme lister, tom pasientliste, null liste*, nulliste*, nullliste*, nullhjem*, nullheim*, null hjemmel*,
    lista er tom, listen er tom, lista mi er tom, fra null, frå null, from scratch`,
  fastlønn: 'fast lønn*, fastlønn*, fastløn*, fixed salary, salaried, on salary, on a salary, fast løn',
  listetak: `list ceiling*, list cap*, list limit*, list maximum*, maximum list, maks antall, max antall, maks på list*, maks listelengde, maksimal liste*,
    største liste, max patients, maximum patients, max pasienter, maks pasienter, tak på list*, maximum number of patients, listetak*`,
  listelengde: `list length*, list size*, length of the list*, length of list*, patients per gp, patients per doctor, patients on a list, patients on the list,
    patients on each list, patients per list, pasienter per lege*, pasienter per fastlege*, pasientar per lege*, pasientar per fastlege*, lengden på list*,
    lengda på list*, pasienter på list*, pasientar på list*, folk på list*, listelengd*, snittlist*, gjennomsnittslist*, gjenomsnittslist*, gjennomsnittlig liste, gjennomsnittleg liste, snitt list*`,
  vikarbyrå:
    'locum agenc*, temp agenc*, staffing agenc*, recruitment agenc*, vikar byrå*, vikarbyrå*, bemannings*, utleie*',
  spesialisering: `specialisation*, specialization*, specialist training, specialty training, i spesialisering, under spesialisering, i videreutdanning,
    under videreutdanning, spesialist utdann*, spesialistutdann*, residency, training to be a specialist, training to become a specialist, videreutdanning*`,
  primærhelseteam:
    'primary care team*, primary health care team*, primary health team*, primær helse team*, primærhelse team*, primærhelseteam*, pht',
  allmennspesialist:
    'allmennspes*, allmenspes*, almennspes*, spesialist i allmennmedisin, gp specialist*, general practice specialist*, family medicine specialist*, specialist in general practice, specialist in family medicine',
  nettlege: 'online doctor*, online gp*, digital doctor*, digital gp*, internet doctor*, nett lege*, nettlege*',
  videokonsultasjon: `video consultation*, video call*, video visit*, video appointment*, video time*, videotime*, video konsult*, videokonsult*,
    video samtale*, e konsult*, ekonsult*, digital konsult*, e consultation*, video med legen`,
  studentlisens:
    'student licence*, student license*, students licen*, student lisens*, studentlisens*, med stud lisens*',
  medisinstudent:
    'medical student*, med student*, medisin stud*, medisinstud*, medstud*, student på medisin, går på medisin, studerer medisin, siste året på medisin',
  ekspertutvalg: 'expert committee, expert group, expert panel, ekspert utval*, ekspertutval*',
  handlingsplan: 'action plan, handlings plan*, handlingsplan*',
  stortingsmelding: 'white paper, stortings melding*, stortingsmelding*, meld st',
  fastlegeordning: 'gp scheme, regular gp scheme, fastlege ordning*, fastlegeordning*, general practice scheme',
  fastlege: `general practitioner*, family doctor*, family physician*, regular gp, regular gps, regular doctor*, allmennlege, allmennlegen, allmennleger, allmennlegene, allmennlegar, almennlege, almennleger, fast lege,
    gp, gps, fastlege, fastlegen, fastleger, fastlegene, fastlegar, fastlegane, fastleges, fastlegens, fastlegenes, fastlega`,
  allmennmedisin:
    'general practice, family medicine, primary care medicine, allmenn medisin*, allmennmedisin*, almenn medisin*',
  utjamningstilskudd:
    'equalisation grant, equalization grant, equalising grant, utjevnings tilsk*, utjevningstilsk*, utjamnings tilsk*, utjamningstilsk*',
  rekrutteringstilskudd:
    'recruitment grant*, recruitment subsidy, recruitment money, rekrutterings tilsk*, rekrutteringstilsk*',
  praksiskompensasjon: 'practice compensation, praksis kompens*, praksiskompens*',
  forskudd: 'in advance, up front, upfront, på forhånd, på forskudd, på forskot, forskudd*, forskot*',
  etterskudd: 'in arrears, på etterskudd, i etterkant, på etterskot, etterskudd*, etterskot*',
  miste:
    'lose, loses, lost, losing, faller bort, fell bort, falt bort, falle bort, faller vekk, bortfall*, mister, miste, mistet, mista, mistar',
  avvikle: 'lagt ned, legge ned, legger ned, legges ned, legg ned, leggjast ned, la ned, shut down, done away with',
  slippe: `get out of, opt out, exempt*, slippe, slipper, slapp, slepp*, fritak*, fritatt, fritas, friteken, la være, lat vere, unntatt, excused, slippa`,
  oppsigelse:
    'resign*, notice period, give notice, si opp, sier opp, sa opp, sei opp, seier opp, oppsigelse*, oppsigings*, oppseiing*',
  bytte: `switch*, change gp, change doctor, change my gp, change my doctor, change to another, changing gp, changing doctor, new gp, new doctor,
    skifte lege*, skifte fastlege*, skifte doktor*, skifte dokter*, skifta lege*, skifta fastlege*, skifta doktor*, skifter fastlege, bytte*, bytter, byte, byter, byta, byte fastlege`,
  næringsdrivende:
    'self employed, selfemployed, own practice, private practice, nærings driv*, næringsdriv*, sjølvstendig*, selvstendig*',
  sykehjem: 'nursing home*, sykehjem*, sjukeheim*',
  sykefravær: 'sick leave, sykefravær*, sjukefråvær*, sykmeld*, sykemeld*, sjukmeld*, sjukemeld*, sick note*',
  'søke frist':
    'application deadline*, deadline for applying, deadline to apply, søknadsfrist*, søknads frist*, last day to apply',
  'rapportere frist':
    'reporting deadline*, report deadline*, deadline for reporting, deadline to report, rapporteringsfrist*, rapporterings frist*',
};

interface Way {
  readonly as: readonly string[];
  readonly words: readonly { readonly text: string; readonly isBeginning: boolean }[];
}

const START = 2;
const byStart = new Map<string, Way[]>();
for (const [as, ways] of Object.entries(EXPRESSIONS))
  for (const way of ways.split(',')) {
    const words = way
      .trim()
      .split(/\s+/)
      .map((word) => ({ text: word.replace('*', ''), isBeginning: word.endsWith('*') }));
    const start = (words[0]?.text ?? '').slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), { as: as.split(' '), words }]);
  }
for (const ways of byStart.values()) ways.sort((one, other) => other.words.length - one.words.length);

/** The words that stand for expressions. */
export const EXPRESSION_WORDS: ReadonlySet<string> = new Set(Object.keys(EXPRESSIONS).flatMap((as) => as.split(' ')));

const fits = ({ words }: Way, given: readonly string[], at: number): boolean =>
  words.every(({ text, isBeginning }, index) => {
    const word = given[at + index];
    return word !== undefined && (isBeginning ? word.startsWith(text) : word === text);
  });

/** Words with each expression of the field as the words that stand for it. */
export function withExpressions(given: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < given.length; ) {
    const way = byStart.get((given[at] ?? '').slice(0, START))?.find((one) => fits(one, given, at));
    words.push(...(way ? way.as : [given[at] ?? '']));
    at += way ? way.words.length : 1;
  }
  return words;
}
