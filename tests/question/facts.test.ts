import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommand } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import type { Table } from '../../src/knowledge/schema/table.ts';
import { waysOf } from '../../src/question/facts/phrase.ts';
import { readTold } from '../../src/question/facts/text-told.ts';
import { factsIn, toldIn } from '../../src/question/facts.ts';
import { realTables } from '../eligibility/real-tables.ts';

const TODAY = '2026-11-25';

function tableOf(id: string): Table {
  const table = realTables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table;
}

type Case = readonly [text: string, facts: Readonly<Record<string, string>>];

/** What doctors write about themselves, as they write it; all that is told in it, and nothing else. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'alis-eligibility': [
    // What the writer tells of themselves is no fact of one for whom they ask.
    ['Jeg er spesialist siden 2011 og har ansatt en ung lege. Får kommunen ALIS-tilskudd for henne?', {}],
    ['Jeg er spesialist. Kan ho sjefen vår søkje ALIS-tilskot for meg?', { training: 'specialist' }],
    ['Kollegaen min er i spesialisering, jeg er spesialist. Får vi tilskudd for ham?', { training: 'in-training' }],
    [
      'Jeg veileder to ALIS på kontoret, selv er jeg spesialist. Får kommunen penger for timene mine?',
      { training: 'in-training', post: 'other-municipal' },
    ],
    [
      'Ho eg rettleiar er sjølvstendig. Kan kommunen få pengar for timane mine?',
      { post: 'fastlege', affiliation: 'self-employed' },
    ],
    // The day on which it ends is none on which it was made.
    [
      'ALIS-avtalen min går ut i 2028. Er ansatt i kommunen.',
      { training: 'in-training', agreement: 'yes', affiliation: 'municipal-employee' },
    ],
    // With whom one had it one has it no more.
    ['Hatt ALIS-avtale i Sogn i to år, flytter til Bodø. Får den nye kommunen tilskudd?', {}],
    ['Kan jeg få ALIS-avtale?', {}],
    ['May I have an ALIS agreement?', {}],
    ['Jeg fikk hjemmel i november. Kona er ferdig spesialist.', { post: 'fastlege' }],
    ['Jeg skal begynne i spesialisering', {}],
    // What somebody became they are, whatever they were on the way to it.
    ['Jeg ble spesialist i allmennmedisin i mars, men kommunen har meg fortsatt som ALIS', { training: 'specialist' }],
    ['He was ALIS since 2020 and became a specialist in April. Do we get the grant?', { training: 'specialist' }],
    [
      'I am a family medicine specialist from Poland and the Directorate recognised it here',
      { training: 'specialist' },
    ],
    [
      'Eg er fastlønt, var ALIS frå 2020 til i fjor og vart spesialist i november.',
      { training: 'specialist', affiliation: 'municipal-employee' },
    ],
    // What was left is so no more.
    ['jobber på byrå, 3 år i spesialisering før jeg sluttet', { affiliation: 'agency' }],
    // Who is employed by the writer is so by what the writer is.
    ['We are an agency. She is in training and employed by us.', { training: 'in-training', affiliation: 'agency' }],
    ['Vi er en kommune, hun er ansatt hos oss.', { affiliation: 'municipal-employee' }],
    // An agreement that is only named, or of elsewhere, or of then, is none here.
    ['Kommunen maser om ALIS-avtale. Jeg er næringsdrivende.', { affiliation: 'self-employed', post: 'fastlege' }],
    [
      'I had an ALIS contract in Bergen 2022-2023. I am self-employed.',
      { affiliation: 'self-employed', post: 'fastlege' },
    ],
    ['er i spesialisering og har ALIS-avtale fra før i nabokommunen', { training: 'in-training' }],
    ['Kommunen har ikke villet inngå noen avtale med meg', { agreement: 'no' }],
    ['Tidligere var jeg innleid gjennom et vikarbyrå', {}],
    ['Rådmannen mener at jeg er ferdig spesialist', {}],
    ['Legen vår blir ferdig spesialist 1. mai. Kan vi beholde ALIS-tilskuddet ut året?', {}],
    ['Can the municipality apply for money because I started specialist training?', { training: 'in-training' }],
    [
      'tar samfunnsmedisin og er kommunelege. Får kommunen ALIS-tilskudd for meg?',
      { training: 'not-in-training', post: 'other-municipal' },
    ],
    ['Jeg venter på spesialistgodkjenningen, papirene ligger hos direktoratet. Får kommunen fortsatt ALIS-penger?', {}],
    [
      'i spesialisering, driver eget AS. Får kommunen ALIS-tilskudd for meg?',
      { training: 'in-training', affiliation: 'self-employed', post: 'fastlege' },
    ],
    // Of two phrases that share words what reaches over more says more.
    ['alis-avtalen ligg fortsatt usignert hos rådmannen. Kan dem søke?', { agreement: 'no' }],
    ['ferdig indremedisiner, 0 erfaring som fastlege. Får kommunen ALIS-tilskudd for meg?', {}],
    [
      'Avtalen er frå 15.8.2024. Tel det for rettleiingstilskotet?',
      { training: 'in-training', agreement: 'yes', signed: '2024-08-15' },
    ],
    [
      'fastlege, i spesialisering, signerte avtalen 17.4.24, ansatt via vikarbyrå, mistet jeg tilskuddet i september?',
      {
        training: 'in-training',
        post: 'fastlege',
        agreement: 'yes',
        signed: '2024-04-17',
        affiliation: 'agency',
        assessed: '2024-09-01/2024-09-30',
      },
    ],
    [
      'Jeg er ALIS-lege og selvstendig næringsdrivende, ALIS-avtalen er fra 18. april i fjor. Får kommunen penger for meg?',
      {
        training: 'in-training',
        post: 'fastlege',
        agreement: 'yes',
        signed: '2025-04-18',
        affiliation: 'self-employed',
      },
    ],
    [
      'Jobber som vikar i 5 måneder og har ikke ALIS-avtale ennå, har jeg rett på noe?',
      { post: 'substitute', 'substitute-months': '5', agreement: 'no' },
    ],
    [
      'Ferdig spesialist, men kommunen sier de kan søke ALIS-tilskudd for meg. Stemmer det?',
      { training: 'specialist' },
    ],
    [
      'Tar noen vakter for et bemanningsbyrå ved siden av, ellers ansatt i kommunen som fastlege',
      { post: 'fastlege', affiliation: 'municipal-employee', 'side-affiliation': 'agency' },
    ],
    [
      'avtalen min ble signert midt i april 2024 og kontoret drives av et privat selskap, er tilskuddet tapt?',
      {
        training: 'in-training',
        agreement: 'yes',
        signed: '2024-04-10/2024-04-20',
        clinic: 'private-commercial',
      },
    ],
    [
      'Eg er fastlege, under spesialisering, utan ALIS-avtale. Kva no?',
      { training: 'in-training', post: 'fastlege', agreement: 'no' },
    ],
    [
      'Eg er tilsett i kommunen på deltid og signerte 3. mai 2024',
      { signed: '2024-05-03', affiliation: 'municipal-employee', 'part-time': 'yes' },
    ],
    [
      "I'm in training and signed the ALIS agreement before 18 April 2024, working through a locum agency",
      { training: 'in-training', post: 'substitute', agreement: 'yes', signed: '../2024-04-17', affiliation: 'agency' },
    ],
    [
      'I am not a specialist but employed by the municipality, with no ALIS agreement',
      { agreement: 'no', affiliation: 'municipal-employee' },
    ],
    ['Må jeg være spesialist for å få ALIS-tilskudd?', {}],
    [
      'Gjør ferdig spesialiseringen etter gammel ordning, fastlege med egen liste',
      { training: 'in-training-old-scheme', post: 'fastlege' },
    ],
  ],
  'gp-requirement': [
    // What has lasted so long has done so, whatever is added.
    ['har gått vikar for samme lege i 14 mnd nå, de bare forlenger meg', { post: 'substitute', months: '14/..' }],
    // So much of an education, or of other work, is no second length of it.
    [
      'The doctor did 18 months LIS1 and then 2 years surgery. She starts a maternity cover of 11 months.',
      { post: 'substitute', months: '11' },
    ],
    [
      'Third-year resident in general medicine in Athens. They pay me for a locum of nine months.',
      { post: 'substitute', months: '9' },
    ],
    ['Har vært vikar tre steder, til sammen vel femten mnd.', { post: 'substitute', months: '15' }],
    ['Jeg skal være vikar et halvår', { post: 'substitute', months: '6' }],
    ['Et byrå ringer og vil ha meg til Hitra i fem uker over jul', { post: 'substitute', months: '2' }],
    ['agency contract 10 weeks, not specialist', { training: 'none', post: 'substitute', months: '3' }],
    // A title of another country counts where it is recognised here.
    ['Er tysk Facharzt für Allgemeinmedizin, godkjent i Norge i vår', { training: 'specialist' }],
    ['Er tysk Facharzt für Allgemeinmedizin med norsk autorisasjon', {}],
    ['I trained in Spain and got the Norwegian specialist approval last week', { training: 'specialist' }],
    // So long somebody did another work.
    [
      'jobba på sykehus i 6 år, nå vikar for fastlege i fire måneder. ikke spesialist',
      { training: 'none', post: 'substitute', months: '4' },
    ],
    [
      'I have been five years at a hospital and now locum for a GP for 6 months, no specialist training',
      { training: 'none', post: 'substitute', months: '6' },
    ],
    // When it ended is not told.
    [
      'I was a GP before 2017, then abroad for five years, never became specialist',
      { training: 'none', 'in-post-2017': 'yes' },
    ],
    // An approval that has not come.
    ['My specialist approval is not through. May I take a list?', { post: 'fastlege', months: '13/..' }],
    ['Spesialistgodkjenningen min er ikke kommet. Kan jeg ta en liste?', { post: 'fastlege' }],
    // A specialty from a place that is not named as abroad.
    [
      'I have specialist in family medicine from Gdansk. Can I take over a GP list?',
      { post: 'fastlege', months: '13/..' },
    ],
    [
      'I have specialist in family medicine from Gdansk, approved here in May. Can I take over a GP list?',
      { training: 'specialist', post: 'fastlege', months: '13/..' },
    ],
    // What was never so says nothing of what comes.
    [
      'Har jobbet på sykehus i ni år, aldri vært fastlege. Får tilbud om fast hjemmel med 1100 på lista.',
      { post: 'fastlege', 'in-post-2017': 'no', months: '13/..' },
    ],
    [
      'Er ikke i spesialisering. Kan jeg være vikar for fastlegen te jul?',
      { training: 'none', post: 'substitute', months: '../2' },
    ],
    ['Er det greit å dele liste med en som er i spesialisering?', {}],
    // What is begun in autumn is not so yet, and where one worked years ago is told of then.
    [
      'Hun er ferdig med LIS1 og starter spesialisering i allmennmedisin til høsten',
      { 'in-post-2017': 'no', lis1: 'done' },
    ],
    ['Skal kjøpe en liste. Har hatt et halvt år som vikar på Toten i 2008', { post: 'fastlege', months: '13/..' }],
    // How long is told by its end too, and lengths that come on top of each other are added.
    ['kan jeg vikariere som fastlege ut mai?', { post: 'substitute', months: '../7' }],
    ['Var vikar for fastlegen til mai', { post: 'substitute' }],
    ['æ var LIS1 i Tromsø til februar, nå har æ vikariat på legekontor', { post: 'substitute' }],
    ['vikar i fire måneder, ut mars', { post: 'substitute', months: '../9' }],
    ['Legen har et vikariat ut mai, syv måneder til sammen', { post: 'substitute', months: '7' }],
    ['vikar først et halvt år, så fire måneder', { post: 'substitute', months: '10' }],
    [
      'I have been a locum for three months and they want me to stay eight more months as locum',
      { post: 'substitute', months: '11' },
    ],
    ['Can I be a locum without being a specialist or in training?', { training: 'none', post: 'substitute' }],
    ['Har vikariert i sju måneder, ikke spesialist', { training: 'none', post: 'substitute' }],
    ['My specialist approval is still with the Directorate', {}],
    ['Søster mi meiner at eg var fastlege før 2017', {}],
    ['jeg blir spesialist i februar. kan jeg overta en liste?', { post: 'fastlege', months: '13/..' }],
    [
      'Spesialist i samfunnsmedisin frå 2012. Kan eg overta ei liste?',
      { training: 'none', post: 'fastlege', months: '13/..' },
    ],
    [
      'Kommunelege sidan 1989, utan spesialitet. Kan eg overta ei liste?',
      { training: 'none', post: 'fastlege', 'in-post-2017': 'yes', months: '13/..' },
    ],
    [
      'I was a GP with my own list until 2014, then in industry. Not a specialist. May I take over a list?',
      { training: 'none', post: 'fastlege', 'in-post-2017': 'no', months: '13/..' },
    ],
    [
      'Hadde hjemmel frem til 2015 og er ikke spesialist. Kan jeg overta en liste?',
      { training: 'none', post: 'fastlege', 'in-post-2017': 'no', months: '13/..' },
    ],
    [
      'har søkt om spesialistgodkjenning, men den er ikke kommet. kan jeg overta hjemmelen?',
      { post: 'fastlege', months: '13/..' },
    ],
    ['vikar i åtte måneder nå, ikke spesialist. er det lov?', { training: 'none', post: 'substitute' }],
    [
      'Skal ta et fastlegevikariat i fem uker, ikke i spesialisering. Er det lov?',
      { training: 'none', post: 'substitute', months: '2' },
    ],
    [
      'Kan jeg dekke foreldrepermisjonen til en fastlege, ni måneder, uten spesialisering?',
      { training: 'none', post: 'substitute', months: '9' },
    ],
    [
      'Jobbet som fastlege 2011-2015, deretter i Nav. Kan jeg få en hjemmel?',
      { post: 'fastlege', 'in-post-2017': 'no', months: '13/..' },
    ],
    ['vært fastlege siden 2012, kan jeg fortsette?', { post: 'fastlege', 'in-post-2017': 'yes' }],
    ['Kan jeg jobbe som fastlegevikar uten å være spesialist?', { training: 'none', post: 'substitute' }],
    ['Kan jeg være vikar rett etter LIS1?', { training: 'none', post: 'substitute', lis1: 'done' }],
    ['Må jeg være spesialist for å få fastlegehjemmel?', { post: 'fastlege', months: '13/..' }],
    ['Kan eg vere vikar utan å vere spesialist?', { training: 'none', post: 'substitute' }],
    [
      'Can I work as a locum GP for 8 months without specialisation?',
      { training: 'none', post: 'substitute', months: '8' },
    ],
    [
      'Jeg har fullført LIS1 men er ikke i spesialisering. Kan jeg vikariere 3 måneder?',
      { training: 'none', post: 'substitute', months: '3', lis1: 'done' },
    ],
    [
      'Er i spesialisering (LIS3) og vil overta en liste',
      { training: 'in-training', post: 'fastlege', months: '13/..' },
    ],
    [
      'nyutdannet lege, avtalte vikariatet 30.12.2025, mindre enn 12 måneder til sammen',
      { post: 'substitute', 'in-post-2017': 'no', agreed: '2025-12-30', months: '../11' },
    ],
    ['Kan jeg vikariere i mer enn et år?', { post: 'substitute', months: '13/..' }],
    [
      'er ikke spesialist. kan jeg ta seks uker for en kollega som skal i pappaperm',
      { training: 'none', post: 'substitute', months: '2' },
    ],
    // What one was trained as elsewhere is no post here, and "no" behind it denies it.
    ['I qualified as a GP in Bristol in 2014. May I take on a list of my own?', { post: 'fastlege', months: '13/..' }],
    [
      'Doctor from Athens, Norwegian authorisation yes, specialist no. One year covering for maternity leave, ok?',
      { post: 'substitute', months: '12' },
    ],
    [
      'Eg har vore fastlege i Volda sidan 1999, er ikkje spesialist',
      { training: 'none', post: 'fastlege', 'in-post-2017': 'yes' },
    ],
    ['Kan jeg ta et femukersvikariat?', { post: 'substitute', months: '2' }],
    ['Eg jobbar som sommarvikar 2 månader kvart år', { post: 'substitute', 'months-a-year': '2' }],
    [
      'Kommunen mangler leger og vil ha meg som vikar, jeg har ikke LIS1',
      { training: 'none', post: 'substitute', recruitment: 'yes', lis1: 'not-done' },
    ],
  ],
  'start-up-grant': [
    ['Skal ta over liste, ca 700 stk', { agreement: 'own', list: '500-or-more', age: 'under-two-years' }],
    // What is to be later is not so now.
    [
      'They pay me a fixed salary the first two years and after that I become self-employed. Do I get the grant?',
      { income: 'fixed-salary' },
    ],
    // Of two numbers the one of today, and of a list from which some went what is left of it.
    ['Lista sto på 390 ved nyttår og 610 i dag', { list: '500-or-more' }],
    ['Har 1020 pasienter på lista, men 600 forsvant', { agreement: 'own', list: 'under-500' }],
    // What a friend is, who is named before it.
    ['I am on a fixed salary. A friend, who is self-employed, got a grant', { income: 'fixed-salary' }],
    ['lista er satt til 1000', { agreement: 'own', ceiling: 'over-500' }],
    // What another had before, of whose list one gets a part.
    [
      'Hjemmelen er delt ut av en annens liste. Han hadde 1500, jeg får 350 av dem. Næringsdrivende.',
      { agreement: 'own', income: 'self-employed', list: 'under-500' },
    ],
    // "Ingen pasienter" is an empty list, and denies no agreement.
    [
      'Har fått ei tom liste som selvstendig og har ingen pasienter enda. Får jeg grunntilskudd?',
      { agreement: 'own', income: 'self-employed', list: 'under-500' },
    ],
    [
      'Overtok en liste på 310 pasienter, plass til 1000. Får jeg oppstartstilskudd?',
      { agreement: 'own', list: 'under-500', ceiling: 'over-500' },
    ],
    [
      'har 640 på lista, overtok den i mars. vi er fire leger. får jeg oppstartspenger?',
      { agreement: 'own', list: '500-or-more', age: 'under-two-years' },
    ],
    ['får jeg ikke grunntilskudd når lista har passert 500', { list: '500-or-more' }],
    [
      'Drev for kommunen først, men har vært selvstendig siden 2021. 290 på lista nå.',
      { agreement: 'own', income: 'self-employed', list: 'under-500', age: 'two-years-or-more' },
    ],
    [
      'åpnet nulliste for to og et halvt år siden, for egen regning',
      { agreement: 'own', income: 'self-employed', list: 'under-500', age: 'two-years-or-more' },
    ],
    ['Har hatt lista siden 2022', { agreement: 'own', age: 'two-years-or-more' }],
    ['Jeg har sagt at det er bare for dei med eigen praksis', {}],
    ['jeg slutter i fast stilling med fastlønn i kommunen og åpner egen liste. grunntilskudd?', { agreement: 'own' }],
    [
      'Salaried, 150 on my list. Is the start-up grant for me, or just for the self-employed?',
      { agreement: 'own', income: 'fixed-salary', list: 'under-500' },
    ],
    ['har 430 på lista. stopper grunntilskuddet når jeg passerer 500?', { agreement: 'own', list: 'under-500' }],
    ['vi deler liste, 900 til sammen', { agreement: 'own' }],
    ['taket er satt ned fra 1100 til 450', { agreement: 'own', ceiling: 'under-500', list: 'under-500' }],
    ['jeg har 300 på lista, får jeg grunntilskudd', { agreement: 'own', list: 'under-500' }],
    [
      'Fastlege med 620 pasienter og fastlønn, får jeg noe?',
      { agreement: 'own', income: 'fixed-salary', list: '500-or-more' },
    ],
    [
      'Har nettopp startet med nullhjemmel som næringsdrivende, listetak på 800',
      { agreement: 'own', income: 'self-employed', ceiling: 'over-500', age: 'under-two-years' },
    ],
    ['lista er på under 500 og taket er 500', { agreement: 'own', list: 'under-500', ceiling: 'exactly-500' }],
    ['Eg er vikar og har 450 pasientar', { agreement: 'substitute', list: 'under-500' }],
    ['Har vore fastlege i 3 år, lista mi er på 480', { agreement: 'own', list: 'under-500', age: 'two-years-or-more' }],
    [
      'Self-employed GP, about 500 patients, list ceiling 1000',
      { agreement: 'own', income: 'self-employed', ceiling: 'over-500' },
    ],
    ['I have 1,200 patients on my list. Do I get it?', { agreement: 'own', list: '500-or-more' }],
    [
      'Startet som fastlege i mars i år, selvstendig',
      { agreement: 'own', income: 'self-employed', age: 'under-two-years' },
    ],
    ['fekk heimelen i august 2021, 400 pasientar', { list: 'under-500', age: 'two-years-or-more', agreement: 'own' }],
    [
      'ikke fastlønnet, 250 på lista i mars 2023',
      { agreement: 'own', income: 'self-employed', list: 'under-500', assessed: '2023-03-01/2023-03-31' },
    ],
  ],
  'legevakt-exemption': [
    // How long something was not done is no age, and a number in words is one.
    ['Fastlege, 62 år. Har ikke gått vakt på to år. Kan de beordre meg?', { post: 'fastlege', age: '62' }],
    [
      'GP with a list, 56 years old, 25 years of legevakt. Exempt?',
      { post: 'fastlege', age: '56', pregnancy: 'no', breastfeeding: 'no' },
    ],
    ["I'm fifty-five and tired. Any way out of legevakt?", { age: '55', pregnancy: 'no', breastfeeding: 'no' }],
    ['Jeg er seksti og vil slippe legevakt', { age: '60', pregnancy: 'no', breastfeeding: 'no' }],
    // Who turns 60 in two years is 58.
    [
      'Jeg er fastlege og blir 60 om to år. Slipper jeg legevakt?',
      { post: 'fastlege', age: '58', pregnancy: 'no', breastfeeding: 'no' },
    ],
    ['Jeg blir 60 om et halvt år. Slipper jeg legevakt?', { age: '59', pregnancy: 'no', breastfeeding: 'no' }],
    // What others are, and what a group is called, the writer is not.
    ['De to andre er 62 og 64. Har jeg krav på å slippe?', {}],
    ['Har ingen egen liste. Skal gå vakt sammen med fastlegene. Må jeg?', { post: 'other' }],
    // A man is neither pregnant nor nursing.
    ['Alenefar på 44 år, slipper jeg vakt?', { age: '44', grounds: 'social', pregnancy: 'no', breastfeeding: 'no' }],
    // An agreement by its number is no day.
    ['Er 36 og på 8.2 i en liten kommune', { age: '36' }],
    // Of two grounds that nothing in the table tells apart either is one.
    ['Jeg er 41, har hjerteproblemer og kona er syk', { age: '41', grounds: 'social' }],
    ['Kan æ sett opp ei på 62 med dårlig hjerte på natt i romjula?', { age: '62', grounds: 'health' }],
    // What is told to be no reason is no ground.
    ['Eg er 61. Kona er sjuk, men det er ikkje derfor eg spør. Kan eg sleppe vaktene?', { age: '61' }],
    ['Jeg er fastlege og har en unge på 8 måneder. Må jeg gå legevakt?', { post: 'fastlege', grounds: 'social' }],
    ['æ e i uke 30 og har egen liste. kan æ si nei til vakt?', { post: 'fastlege', pregnancy: 'late' }],
    ['Kan æ slippe no, eller e det bare førr dem over 60?', {}],
    // What is asked of a month is of the one to come, where that is nearer.
    ['Jeg er fastlege. Kan jeg slippe legevakt i desember?', { post: 'fastlege', assessed: '2026-12-01/2026-12-31' }],
    ['Jeg er fastlege. Kunne jeg slippe legevakt i desember?', { post: 'fastlege', assessed: '2025-12-01/2025-12-31' }],
    ['Har hatt fritak siden jeg fylte 55. Er 62 nå.', { age: '62' }],
    [
      'Kan legen vår på 58 kreve fritak fra vakt? Han er frisk.',
      { age: '58', grounds: 'none', pregnancy: 'no', breastfeeding: 'no' },
    ],
    ['We employ a 62-year-old GP with a shared list', { post: 'fastlege', age: '62' }],
    // Of an age neither is asked.
    ['Er 57 og lei av vakter. Grensa var 55 før i tida.', { age: '57', pregnancy: 'no', breastfeeding: 'no' }],
    ['Jeg er 62 og har gått vakt i tretti år', { age: '62' }],
    ['Jeg er født i mars 1965', { age: '61' }],
    ['Jeg har liste. Kona er lege hos oss. Hun er 63. Slipper jeg vaktene?', { post: 'fastlege' }],
    ['Jeg har dårlig rygg, men er ikke sykmeldt', { grounds: 'health' }],
    ['Jeg er frisk, men mora mi er alvorlig syk', { grounds: 'social' }],
    ['Gravid, i 8. måned', { pregnancy: 'late' }],
    ['nursing my seven-month-old', { breastfeeding: 'under-one' }],
    ['Eg bur 70 km frå legevakta og er fastlege. Må eg gå vakt?', { post: 'fastlege' }],
    ['jobber på sykehjem alle dager og har 900 på lista. kan jeg slippe vaktene?', { post: 'fastlege' }],
    ['gravid i uke 33, fastlege, vakt hver tredje helg. kan jeg slippe?', { post: 'fastlege', pregnancy: 'late' }],
    ['vaktlistelederen vår er 32 og mener jeg skal ta alt', {}],
    ['everyone over 60 was free from duty. I turned 60 in May', { age: '60', pregnancy: 'no', breastfeeding: 'no' }],
    ['blir 61 i mars 2026, slipper jeg vakt da?', { age: '61', assessed: '2026-03-01/2026-03-31' }],
    ['mannen min er offshore, fastlege, slipper jeg vakt?', { post: 'fastlege', grounds: 'social' }],
    ['eg er 57, kan eg sleppe legevakt', { age: '57', pregnancy: 'no', breastfeeding: 'no' }],
    // Of two numbers that go together the one that says most.
    [
      'Er 58 år og frisk. Kan jeg slippe vakt bare fordi jeg er over 55?',
      { age: '58', grounds: 'none', pregnancy: 'no', breastfeeding: 'no' },
    ],
    ["I'd only be covering for a colleague on sick leave. Must I take duty?", {}],
    ['Jeg er fastlege og 61 år, må jeg gå vakter?', { post: 'fastlege', age: '61' }],
    ['62-åring med egen liste, sliten. Kan kommunen tvinge meg?', { post: 'fastlege', age: '62' }],
    ['Jeg er gravid i åttende måned, slipper jeg nattevakt?', { pregnancy: 'late' }],
    ['Fastlege, ammer en gutt på 8 måneder', { post: 'fastlege', breastfeeding: 'under-one' }],
    // A number may be in one word with what it counts.
    ['Æ ammer en ottemåneders og har fått vakta igjen', { breastfeeding: 'under-one' }],
    ['gravid i uke 29, må jeg ta nettene?', { pregnancy: 'late' }],
    // A day in a story that asks nothing is no day that is asked about.
    ['Hadde infarkt i fjor. Er 49. Kommunen vil ha meg på vakt.', { age: '49', grounds: 'health' }],
    ['eg ammar eit barn på 14 månader og er fastlege', { post: 'fastlege', breastfeeding: 'older' }],
    ['Over 60 år og fastlege, gjelder fritaket?', { post: 'fastlege', age: '61/..' }],
    [
      "I'm 58 with a chronic disease, can I get out of on-call duty?",
      { age: '58', grounds: 'health', pregnancy: 'no', breastfeeding: 'no' },
    ],
    [
      'GP aged 45, single mother of two, not pregnant',
      { post: 'fastlege', age: '45', pregnancy: 'no', grounds: 'social' },
    ],
    ['Jeg er vikar, er 63 år og ikke syk', { post: 'other', age: '63' }],
    ['Jeg er alene med to barn og 41 år gammel, fastlege', { post: 'fastlege', age: '41', grounds: 'social' }],
  ],
};

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  test.each(cases)('%s', (text, facts) => {
    expect(factsIn(text, tableOf(id), TODAY)).toEqual(facts);
  });
});

/** A phrase of many words of which any may stand, in the first and the last of the ways. */
function oneWayOf(phrase: string): readonly string[] {
  const ways = waysOf(phrase);
  return [...new Set([ways[0] ?? '', ways.at(-1) ?? ''])];
}

const HOUSE = { commands: await loadCommands({ tables: realTables }) };

describe.each(realTables.map((table) => [table.id, table] as const))('%s', (_, table) => {
  const choices = table.inputs.flatMap((input) =>
    input.kind === 'choice'
      ? input.choices.flatMap(({ value, said = {} }) =>
          Object.values(said).flatMap((phrases) =>
            (phrases ?? []).flatMap(oneWayOf).map((phrase) => [input.id, value, phrase] as const),
          ),
        )
      : [],
  );

  test('each phrase by itself tells the choice that it stands with', () => {
    const wrong = choices.flatMap(([input, value, phrase]) => {
      const filled = phrase
        .replaceAll(/![^&]* & /g, '')
        .replaceAll('{n}', '80')
        .replaceAll('{length}', '8 måneder')
        .replaceAll('{date}', 'i mai 2025')
        .replaceAll(' | ', '. ')
        .replaceAll(' & ', '. ')
        .replaceAll(/\{(\d+)\.\.\d+\}/g, '$1')
        .replaceAll(/\{(\d{4})-\d\d-\d\d\.\.\}/g, (_match, year) => `i ${Number(year) + 5}`)
        .replaceAll(/\{\.\.(\d{4})-\d\d-\d\d\}/g, (_match, year) => `i ${Number(year) - 5}`);
      const told = factsIn(filled.replaceAll(/(?<=\S)\*/g, '').replaceAll('* ', ''), table, TODAY)[input];
      return told === value ? [] : [`${input}: "${phrase}" tells ${told}, not ${value}`];
    });
    expect(wrong).toEqual([]);
  });

  test('whatever is written, what is told are values that the command reads as they are', () => {
    const command = findCommand(table.command.name.en, HOUSE.commands);
    const fragments = fc.constantFrom(
      ...choices.map(([, , phrase]) => phrase.replaceAll('*', 'min')),
      ...[
        'ikke',
        'uten',
        ',',
        'eller',
        'jeg er 57 år',
        '300 på lista',
        'signerte 17.4.24',
        'i fjor',
        'før mai 2024',
        '8 måneder',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fragments, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
        for (const [input, value] of Object.entries(factsIn(parts.join(' '), table, TODAY)))
          expect(command?.options[input].kind.read(value, { today: TODAY })).toMatchObject({ ok: true, value });
      }),
    );
  });
});

describe('what was learnt of what phrases are silent on', () => {
  const table = tableOf('alis-eligibility');
  const facts = (text: string, heard: Readonly<Record<string, readonly [value: string, ahead: number]>>) =>
    toldIn(readTold(text, TODAY), table, {
      ahead: new Map(),
      facts: () =>
        new Map(
          Object.entries(heard).map(([input, [value, ahead]]) => [input, { value, ahead, aheadOf: () => ahead }]),
        ),
    }).facts;

  test('is taken where it is ahead by enough, with what follows from it', () => {
    expect(facts('vi har ordnet papirene', { agreement: ['yes', 1] })).toEqual({
      agreement: 'yes',
      training: 'in-training',
    });
    expect(facts('vi har ordnet papirene', { agreement: ['yes', 0.1] })).toEqual({});
  });
  test('never goes before what a phrase tells', () =>
    expect(facts('jeg er næringsdrivende', { affiliation: ['agency', 0.5] })).toEqual({
      affiliation: 'self-employed',
      post: 'fastlege',
    }));
  test('leaves open what a short phrase tells, where it is plainly against that', () => {
    expect(facts('jeg er næringsdrivende', { affiliation: ['agency', 2] })).not.toHaveProperty('affiliation');
    expect(facts('jeg er ansatt i et vikarbyrå', { affiliation: ['municipal-employee', 2] })).toMatchObject({
      affiliation: 'agency',
    });
  });
  test('is not what a phrase denies', () =>
    expect(facts('jeg er ikke ansatt i vikarbyrå', { affiliation: ['agency', 2] })).not.toMatchObject({
      affiliation: 'agency',
    }));
  test('tells no choice that numbers are told of: two of them may not go together', () => {
    const list = tableOf('start-up-grant');
    const heard = {
      ahead: new Map(),
      facts: () => new Map([['list', { value: 'under-500', ahead: 2, aheadOf: () => 2 }]]),
    };
    expect(toldIn(readTold('har 512 på lista, og 300 på lista i fjor', TODAY), list, heard).facts).not.toHaveProperty(
      'list',
    );
    expect(toldIn(readTold('lista er kort', TODAY), list, heard).facts).toMatchObject({ list: 'under-500' });
  });
});

test.each([
  'I finished GP training in Leeds in 2018. Am I treated as a specialist in Norway from day one?',
  'I am specialist of family medicine in Vilnius. Is it same as spesialist i allmennmedisin?',
  'I am a specialist in general practice from Germany, authorised in Norway since spring. Do they count me as specialist here?',
])('%s: what a specialty of another country comes to is not told', (text) => {
  expect(factsIn(text, tableOf('gp-requirement'), '2026-11-27')).not.toHaveProperty('training');
});

test.each([
  ['Var spesialist i allmennmedisin, men godkjenningen gikk ut i 2022. Kan jeg vikariere?', undefined],
  ['Spesialist i allmennmedisin, og autorisasjonen gikk ut i 2022. Kan jeg vikariere?', 'specialist'],
])('%s: a specialty whose approval has lapsed is none', (text, training) => {
  expect(factsIn(text, tableOf('gp-requirement'), TODAY).training).toBe(training);
});

test.each([
  ['Kona jobber på sykehus. Får kommunen tilskudd for meg?', undefined],
  ['Kona er også lege, men jobber på sykehus. Får kommunen tilskudd for meg?', undefined],
  ['Jobber på sykehus. Får kommunen tilskudd for meg?', 'no-municipal-role'],
])('%s: what goes on from another is of that one', (text, post) => {
  expect(factsIn(text, tableOf('alis-eligibility'), '2026-11-27').post).toBe(post);
});
