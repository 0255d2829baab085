/**
 * Expressions of more than one word that are one thing in the field, each with the word that stands for it. Looked for in
 * small letters, longest first, before words are read one by one.
 */
const EXPRESSIONS: readonly (readonly [as: string, patterns: string])[] = [
  [
    'legevakt',
    'out[- ]of[- ]hours(?: care| service| duty| work| shifts?)?|after[- ]hours|on[- ]call(?: duty| shifts?)?|emergency (?:primary )?care|emergency clinic',
  ],
  [
    'egenandel',
    '(?:user|patient|consultation) fees?|co-?pay(?:ments?|s)?|deductibles?|betale (?:selv|sjølv|sjøl)|appointment (?:cost|price|fee)',
  ],
  [
    'frikort',
    'exemption cards?|(?:fee|payment|yearly|annual|user fee) (?:cap|ceiling|limit)|free ?cards?|cap on (?:user |patient )?fees',
  ],
  ['venteliste', 'waiting ?lists?|i kø|kø for|in line|waiting to (?:change|switch|get)|står og venter'],
  [
    'basistilskudd',
    'capitation(?: grants?| payments?| fees?)?|basic (?:grant|funding|financing|subsidy)|per capita (?:grant|payment|tilskudd|tilskot)|basis ?finansiering\\p{L}*|basis ?tilsko\\p{L}+',
  ],
  ['grunntilskudd', 'start-?up (?:grants?|subsid(?:y|ies)|support|money)|oppstartsstøtte|oppstartstilsk\\p{L}+'],
  [
    'nulliste',
    'empty lists?|(?:patient )?lists? (?:is|are|was) empty|zero lists?|(?:tom|tomme) (?:pasient)?lister?|null ?lister?|lista er tom|listen er tom|fra null|frå null|from scratch',
  ],
  ['fastlønn', 'fast ?lønn\\p{L}*|fastløn\\p{L}*|fixed salary|salaried|on (?:a )?salary|fast løn'],
  [
    'listetak',
    'list (?:ceilings?|caps?|limits?|maximums?)|(?:maks|max|største|høyeste|maksimal) (?:antall (?:på|pasienter)|listelengde|liste)|tak på list\\p{L}+|maximum (?:list|number of patients)',
  ],
  [
    'listelengde',
    'list (?:lengths?|sizes?)|length of (?:the )?lists?|patients? (?:per|on (?:a|the|each)) (?:gp|doctor|list)|pasient\\p{L}* (?:per|pr\\.?|på) (?:fast)?leg\\p{L}+|lengd\\p{L}* på list\\p{L}+|(?:pasienter|folk) på list\\p{L}+',
  ],
  [
    'vikarbyrå',
    '(?:locum|temp|staffing|recruitment) agenc(?:y|ies)|vikar-?byrå\\p{L}*|bemannings\\p{L}+|utleie\\p{L}*',
  ],
  [
    'spesialisering',
    'speciali[sz]ation|specialist training|specialty training|(?:i|under) (?:spesialisering|videreutdanning)|spesialist-?utdann\\p{L}+|residency|training to (?:be|become) a specialist',
  ],
  ['primærhelseteam', 'primary (?:health ?)?care teams?|primary health teams?|primær-?helse-?team\\p{L}*|pht'],
  ['nettlege', 'online (?:doctors?|gps?)|digital (?:doctors?|gps?)|internet doctors?|nett-?lege\\p{L}*'],
  [
    'videokonsultasjon',
    'video ?(?:consultations?|calls?|visits?|appointments?|time\\p{L}*|konsult\\p{L}+|samtale\\p{L}*)|e-?konsult\\p{L}+|digital konsult\\p{L}+',
  ],
  [
    'studentlisens',
    "student'?s? licen[cs]es?|medical student licen[cs]e|student-?lisens\\p{L}*|med\\.? ?stud\\.? lisens",
  ],
  [
    'medisinstudent',
    'medical students?|med students?|medisin-?stud\\p{L}+|medstud\\p{L}*|student på medisin|går på medisin|siste året på medisin',
  ],
  ['ekspertutvalg', 'expert (?:committee|group|panel)|ekspert-?utval\\p{L}*'],
  ['handlingsplan', 'action plan|handlings-?plan\\p{L}*'],
  ['stortingsmelding', 'white paper|stortings-?melding\\p{L}*|meld\\.? ?st\\.?'],
  ['fastlegeordning', '(?:regular )?gp scheme|fastlege-?ordning\\p{L}*|general practice scheme'],
  [
    'fastlege',
    'general practitioners?|family (?:doctors?|physicians?)|regular gps?|regular doctors?|allmenn-?leg\\p{L}+|gps?\\b|fast lege\\p{L}*',
  ],
  ['allmennmedisin', 'general practice|family medicine|primary care medicine|allmenn-?medisin\\p{L}*'],
  ['utjamningstilskudd', 'equali[sz](?:ation|ing) (?:grant|subsidy)|utjev?nings-?tils\\p{L}+|utjamnings-?tils\\p{L}+'],
  ['rekrutteringstilskudd', 'recruitment (?:grant|subsidy|money)|rekrutterings-?tils\\p{L}+'],
  ['praksiskompensasjon', 'practice compensation|praksis-?kompens\\p{L}+'],
  ['forskudd', 'in advance|up ?front|på forhånd|på forskudd|på forskot|forskudds?\\p{L}*|forskot\\p{L}*'],
  ['etterskudd', 'in arrears|på etterskudd|i etterkant|på etterskot|etterskudds\\p{L}*|etterskots\\p{L}*'],
  ['miste', 'loses?|lost|bort-?fall\\p{L}*|fall(?:er|e|t)? bort|falle? vekk|faller vekk|fell bort|falt vekk'],
  [
    'slippe',
    'get out of|opt out|be exempt\\p{L}*|exempt(?:ed|ion)? from|slepp\\p{L}*|slipp?\\p{L}*|fritak\\p{L}*|fritatt|friteken|la være|lat vere|unntatt|unna legevakt|excused?',
  ],
  [
    'oppsigelse',
    'resign(?:s|ed|ing|ation)?|notice period|give notice|si(?:er|a)? opp|sei(?:er|e)? opp|oppsigings?\\p{L}*|oppsigelses?\\p{L}*',
  ],
  [
    'bytte',
    'switch(?:es|ed|ing)?|chang(?:e|es|ed|ing) (?:my |your |the |to )?(?:another )?(?:gp|doctor|fastlege)|new (?:gp|doctor)|skift\\p{L}* (?:fast)?lege\\p{L}*|byt(?:e|er|a|ta|te|ter)?\\b|bytt\\p{L}*',
  ],
  [
    'næringsdrivende',
    'self-?employed|own practice|private practice|nærings-?driv\\p{L}+|sjølvstendig\\p{L}*|selvstendig\\p{L}*',
  ],
  ['sykehjem', 'nursing homes?|sykehjem\\p{L}*|sjukeheim\\p{L}*'],
  [
    'sykefravær',
    'sick leave|sykefravær\\p{L}*|sjukefråvær\\p{L}*|sykmeld\\p{L}*|sykemeld\\p{L}*|sjukmeld\\p{L}*|sick notes?',
  ],
  [
    'søknadsfrist',
    'application deadlines?|deadlines? (?:for|to) appl\\p{L}+|søknads-?frist\\p{L}*|frist\\p{L}* for å søk\\p{L}+|last day to apply',
  ],
  ['rapporteringsfrist', 'report(?:ing)? deadlines?|deadlines? (?:for|to) report\\p{L}*|rapporterings-?frist\\p{L}*'],
];

/** The words that stand for expressions. */
export const EXPRESSION_WORDS: ReadonlySet<string> = new Set(EXPRESSIONS.map(([as]) => as));

const ALL: readonly (readonly [as: string, pattern: RegExp])[] = EXPRESSIONS.map(([as, patterns]) => [
  as,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns})(?![\\p{L}\\p{N}])`, 'gu'),
]);

/** A text with each expression of the field written as the one word that stands for it; the length may change. */
export const withExpressions = (text: string): string =>
  ALL.reduce((so, [as, pattern]) => so.replace(pattern, as), text);
