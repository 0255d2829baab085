/** What a sentence hinges on beside its words: two that have the same words say otherwise where one of these is another. */
export interface Hinges {
  /** It is said of all, of none, or of nothing else: more than what is so of most or of some. */
  readonly isSweeping: boolean;
  /** Which way something went, where only one way is said. */
  readonly course: 'up' | 'down' | null;
  /** Who decides, pays or must, of those that are taken for one another. */
  readonly bodies: readonly string[];
}

const SWEEPS =
  /(?<![a-z])(?:alle|samtlige|alltid|aldri|alt|ingen|inga|ingenting|helt|heilt|hele|heile|kun|bare|berre|uansett|hver|kvar|all|every|everyone|everybody|always|never|any|anyone|anything|entire|whole|only|none|nobody|nothing)(?![a-z])/u;
const UP =
  /(?<![a-z])(?:ok(?:er|e|te|es|ning\w*)|auk\w*|stig\w*|steg|voks(?:er|te|t|ende)|veks(?:er|t)|flere|fleire|mer|meir|hoyere|hogare|hev(?:et|a|es|er)|(?:gatt|gar|gikk|gjekk) opp|dyrere|dyrare|more|increas\w*|grow\w*|grew|ris(?:e|es|en|ing)|rose|higher|rais\w*|up|doubl\w*|dobl\w*)(?![a-z])/u;
const DOWN =
  /(?<![a-z])(?:(?:gatt|gar|gikk|gjekk) ned|fall(?:er|t|e|ende)(?! bort)|falt(?! bort)|synk\w*|sank|minka?|kutt\w*|f(?:ae|æ|a)rre|mindre|lavere|lagare|redu[sck]\w*|senk\w*|billigere|billegare|fewer|less|lower\w*|cuts?|decreas\w*|fell|falling|down|halvert\w*|halved)(?![a-z])/u;
const BODIES: readonly (readonly [string, RegExp])[] = [
  ['municipality', /(?<![a-z])(?:kommun|municipal)/u],
  ['state', /(?<![a-z])(?:stat(?:en|ens|lige?|lege?)?(?![a-z])|state(?![a-z])|government|regjering)/u],
  ['directorate', /(?<![a-z])(?:helfo|(?:helse)?direktorat|directorate|departement|ministry)/u],
  ['hospital', /(?<![a-z])(?:sykehus|sjukehus|helsefor[eo]tak|hospital)/u],
  ['association', /(?<![a-z])(?:legeforen|legeforein|(?:medical )?association)/u],
];

/** @param flat A sentence in small letters without marks over them. */
export function hingesOf(flat: string): Hinges {
  const [isUp, isDown] = [UP.test(flat), DOWN.test(flat)];
  return {
    isSweeping: SWEEPS.test(flat),
    course: isUp === isDown ? null : isUp ? 'up' : 'down',
    bodies: BODIES.flatMap(([name, is]) => (is.test(flat) ? [name] : [])),
  };
}

/** Whether two sentences each name a body that the other does not. */
const areOfOthers = ({ bodies: one }: Hinges, { bodies: other }: Hinges): boolean =>
  one.some((name) => !other.includes(name)) && other.some((name) => !one.includes(name));

/**
 * Whether a sentence says another thing than one that is said rightly or wrongly, however like they are: it went the other way,
 * others do it, or one goes further than what is right, or not as far as what is wrong for going so far.
 */
export function isOfOther(one: Hinges, other: Hinges, is: 'right' | 'wrong'): boolean {
  const [further, nearer] = is === 'right' ? [one, other] : [other, one];
  return (
    (one.course !== null && other.course !== null && one.course !== other.course) ||
    areOfOthers(one, other) ||
    (further.isSweeping && !nearer.isSweeping)
  );
}
