import { evaluateTable } from '../eligibility/evaluation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Table } from '../knowledge/schema/table.ts';
import { LOCALES } from '../language/locale.ts';
import type { ToldWord } from '../language/told-words.ts';
import type { Asked } from '../reader/asked.ts';
import { type Ask, isClaim } from '../reader/asking.ts';
import type { CaseHeard, HearCase } from '../reader/cases.ts';
import type { Match } from '../reader/match.ts';
import { matchesOf, mayBeIn, type Phrase, type PhraseList, phraseList, readPhrase, waysOf } from './facts/phrase.ts';
import { readTold, type TextTold } from './facts/text-told.ts';
import { toldIn } from './facts.ts';

/** A decision table that answers somebody's own case, with the facts that were told. */
export interface OwnCase {
  readonly table: Table;
  readonly facts: Readonly<Record<string, string>>;
}

/** Asks that a verdict answers; how many, how much, how long, how old and when it does not. */
const VERDICTS: ReadonlySet<Ask> = new Set(['may', 'who', 'which', 'how', 'open', 'what-for']);
/** Asks that are another's, and yet of a case where much of one is told: "når kan jeg be meg fri, og hvem bestemmer". */
const BESIDE_VERDICT: ReadonlySet<Ask> = new Set([
  'when',
  'much',
  'deadline',
  'duration',
  'age',
  'change',
  'where',
  'define',
]);
/** One fact that decides nothing is told by the way where a rule answers already. */
const ENOUGH = 2;
/** A table is meant where it, or a rule of its topic, is among so many of the likeliest. */
const LOOKED_AT = 4;
/** Who tells so much asks for a verdict, whatever else is like the question. */
const MANY = 3;
/** One who tells a fact is answered by a table where it decides the likeliest; who tells another, where one of so many more. */
const MORE = 2;
/** Words of the matter in what is asked count as so many facts, words that no other table has as so many more, the setting as so many. */
const ASKED = 2;
const OWN = 3;
const SETTING = 2;
/** What else is asked for is said in passing: so many fewer. */
const PASSING = 3;

/**
 * As far ahead of what is no case as this, what was learnt says that a text is one, whatever words it is told in: where facts are told, the
 * less the more of them; where none is, of whoever asks for themselves; where no word of the matter is said, in any case. Set on lots of
 * cases left out in turn, and on what nothing answers.
 */
const HEARD = { told: -0.7, each: 0.2, most: 3, untold: -0.4, unsaid: 0 };

/** Asks whose words also tell what is so beside: when it is so, where one works, why, of how large a post. */
const PASSING_ASKS: ReadonlySet<Ask | undefined> = new Set(['when', 'where', 'why', 'share']);

/** How somebody speaks of one doctor who is not themselves. */
const OF_ONE =
  /(?:^|[^\p{L}])(?:legen|doktoren|the doctor|vikaren|fastlegen|hun|ho|han|ham|henne|she|he|her|him|en lege|ein lege|a doctor)(?=[^\p{L}]|$)/iu;

/** Tells of several doctors, each with facts of their own: no case of one. */
const OF_EACH =
  /(?:^|[^\p{L}])(?:én|ein|éin|en|one|den (?:ene|andre|eine|tredje)|the (?:other|second|first))\s+(?:er|har|var|slutta|sluttet|gikk|gjekk|begynte|byrja|driver|is|has|was|wants|som)(?=[^\p{L}])/giu;
/** Both are asked for: "slipper noen av oss", "could one of us be let off", "gjelder det begge". */
const OF_US =
  /(?:^|[^\p{L}])(?:(?:én|en|ein|noen|nokon|hvem|kven|hver|kvar|begge|one|any|either|each|both|which) (?:av|of) (?:oss|us)|oss begge|us both|begge (?:legene|legane|to)|hver for oss|kvar for oss)(?=[^\p{L}])/iu;
/** A man and a woman, each with something that is told of them: "han er 58, hun er gravid". */
const OF_HIM = /(?:^|[^\p{L}])(?:han|he)\s+(?:er|e|har|is|has|ammer|driver)(?=[^\p{L}])/iu;
const OF_HER = /(?:^|[^\p{L}])(?:hun|ho|she)\s+(?:er|e|har|is|has|ammer|ammar|driver)(?=[^\p{L}])/iu;
const isOfSeveral = (text: string): boolean =>
  [...text.matchAll(OF_EACH)].length > 1 ||
  OF_US.test(text) ||
  (OF_HIM.test(text) && OF_HER.test(text) && !SELF.test(text)) ||
  /(?:^|[^\p{L}])(?:to|tre|fire|two|three|four) (?:av|of) (?:dem|dei|de|them|fem|fire|tre|five|four|three)(?=[^\p{L}])/iu.test(
    text,
  );

/** Speaks of people in general, or holds up what somebody says. */
const IN_GENERAL =
  /(?:^|[^\p{L}])(?:(?:noen|nokon|nån|folk|somebody|someone|people|they) (?:sa|sier|seier|skriver|skrev|hevder|mener|say|said|claim)|folk|man|påstand|doctors|leger|legar|vikarer|vikarar|fastleger|fastlegar|locums|gps|sant|stemmer|true)(?=[^\p{L}]|$)/iu;

/** Asks how much of it, and not whether: "for hele året eller bare for månedene hun er her". */
const HOW_MUCH_OF_IT =
  /(?:^|[^\p{L}])(?:fullt?|heilt?|helt?|full|whole|all)(?=[^\p{L}]).*[^\p{L}](?:eller|or)[^\p{L}].*(?:halv\p{L}*|half|del(?:vis)?|part\p{L}*)(?=[^\p{L}]|$)|(?:^|[^\p{L}])(?:hele|heile|alle|all|the whole|the full|full)(?=[^\p{L}]).*[^\p{L}](?:eller|or)[^\p{L}]+(?:bare|berre|kun|only|just|fra|from)(?=[^\p{L}])|(?:^|[^\p{L}])(?:like (?:mye|mykje)|as much)(?=[^\p{L}])/iu;

/** Tells how it is with the asker as the ground of what is asked: "når jeg er ansatt og holder på med spesialiseringa". */
const AS_I_AM =
  /(?:^|[^\p{L}])(?:når|siden|sidan|da|då|hvis|om|dersom|when|since|as|if) (?:jeg|eg|æ|vi|me|i|we)(?:(?:\s+(?:er|e|har|jobber|jobbar|am|have|work))|['’](?:m|ve))(?=[^\p{L}]|$)/iu;

/** "Når det gjelder" asks for no time. */
const AS_TO = /(?:^|[^\p{L}])(?:når det (?:gjelder|gjeld|kommer til|kjem til)|when it comes to)(?=[^\p{L}]|$)/iu;

/** Somebody speaks of themselves. */
const SELF = /(?:^|[^\p{L}])(?:jeg|eg|æ|meg|mæ|min|mi|mitt|vi|me|vår|oss|i|my|we|our|us)(?=[^\p{L}]|$)/iu;

/** Begins a story of one's own without saying who: "Ammer en på 7 måneder, …". */
const WITHOUT_SUBJECT =
  /^\W*(?:ammer|ammar|jobber|jobbar|arbeider|fyller|fyl|bor|bur|driver|driv|tok|tek|tar|overtok|overtar|ble|blei|vart|flytter|flyttar|hadde|starta|startet|starter|begynte|begynner|byrja|opna|åpnet|kjøpte|fikk|fekk|har|er|e|working|breastfeeding|started|took|bought|turned|turning)\s[^?]*[.,!;:]\s/iu;
const ASKED_FIRST =
  /^\W*(?:har|er|e|ble|blei|vart)\s+(?:det|jeg|eg|æ|vi|me|du|man|en|ein|noen|nokon|alle|fastleg\p{L}*|leg\p{L}*|kommun\p{L}*|it|there)(?!\p{L})/iu;
const tellsOfSelf = (text: string): boolean => WITHOUT_SUBJECT.test(text) && !ASKED_FIRST.test(text);

const UNHEARD: CaseHeard = { ahead: new Map(), facts: () => new Map() };

/** No further behind the table heard most than this, words that only another has decide. */
const CLOSE = 0.5;
const leastHeard = (told: number): number =>
  told === 0 ? HEARD.untold : HEARD.told - HEARD.each * Math.min(told - 1, HEARD.most);

type Words = Table['matter'];

/** Phrases by how they are written. */
const phrasesIn = (words: Words = {}): ReadonlyMap<string, Phrase> =>
  new Map(
    LOCALES.flatMap((locale) => words[locale] ?? [])
      .flatMap(waysOf)
      .map((written) => [written.toLowerCase(), readPhrase(written)]),
  );

/** Before a phrase that shows, wherever it stands, that the table decides nothing of it. */
const NEVER = '!';
const besideIn = (words: Words | undefined, isNever: boolean): readonly Phrase[] =>
  LOCALES.flatMap((locale) => words?.[locale] ?? [])
    .filter((written) => written.startsWith(NEVER) === isNever)
    .flatMap((written) => waysOf(written.replace(NEVER, '')))
    .map(readPhrase);

const listed = (phrases: readonly Phrase[]): PhraseList<Phrase> => phraseList(phrases, (phrase) => phrase);

interface MatterPhrase {
  readonly phrase: Phrase;
  /** No other table is asked for in this, and it is no phrase of the setting either, such as `er det lov`. */
  readonly isOwn: boolean;
}

interface Matter {
  readonly table: Table;
  readonly matter: PhraseList<MatterPhrase>;
  readonly beside: PhraseList<Phrase>;
  /** Of who says one of these the table decides nothing. */
  readonly never: PhraseList<Phrase>;
  readonly setting: PhraseList<Phrase>;
}

const mattersOf = oncePer((tables: readonly Table[]): readonly Matter[] => {
  const read = tables.map((table) => ({
    table,
    matter: phrasesIn(table.matter),
    setting: phrasesIn(table.setting),
  }));
  const askedFor = new Map<string, number>();
  for (const written of read.flatMap(({ matter }) => [...matter.keys()]))
    askedFor.set(written, (askedFor.get(written) ?? 0) + 1);
  return read.map(({ table, matter, setting }) => ({
    table,
    matter: phraseList(
      [...matter].map(([written, phrase]) => ({
        phrase,
        isOwn: askedFor.get(written) === 1 && !setting.has(written),
      })),
      ({ phrase }) => phrase,
    ),
    beside: listed(besideIn(table.beside, false)),
    never: listed(besideIn(table.beside, true)),
    setting: listed([...setting].flatMap(([written, phrase]) => (matter.has(written) ? [] : [phrase]))),
  }));
});

/** What a table answers in place of: itself, and the rules that its rows rest on, as things. */
const decidedBy = oncePer((knowledge: Knowledge): ReadonlyMap<Table, ReadonlySet<string>> => {
  const thingOf = (id: string): string => `rule:${knowledge.getRule(id).topic}/${id}`;
  const rulesOf = ({ questions }: Table): readonly string[] =>
    questions
      .flatMap(({ rows }) => rows.flatMap(({ because, also }) => [because, ...also.map((one) => one.because)]))
      .flat();
  return new Map(
    knowledge.tables.map((table) => [table, new Set([`table:${table.id}`, ...rulesOf(table).map(thingOf)])]),
  );
});

const stands = (phrase: Phrase, words: readonly ToldWord[]): boolean => matchesOf(phrase, words).length > 0;

/** How surely a text is of the matter that a table decides: nothing where none of its words is said. */
interface OfMatter {
  readonly weight: number;
  /** A word is said that no other table has. */
  readonly isOwn: boolean;
  /** A word is said in the part that asks. */
  readonly isAsked: boolean;
  /** Where a word is said. */
  readonly clauses: ReadonlySet<number>;
}

/** No word of the matter is said, and the story alone tells it. */
const UNSAID: OfMatter = { weight: 0, isOwn: false, isAsked: false, clauses: new Set() };

/** @param isLikeliest What the table decides is likeliest asked for, whatever words are said. */
function matterIn({ words, asking }: TextTold, of: Matter, isLikeliest: boolean): OfMatter | undefined {
  const matter = mayBeIn(of.matter, words);
  const beside = mayBeIn(of.beside, words);
  const firstOf = (phrases: readonly Phrase[]): number =>
    Math.min(...phrases.flatMap((phrase) => matchesOf(phrase, asking)).map(({ from }) => from));
  const own = firstOf(matter.flatMap(({ phrase, isOwn }) => (isOwn ? [phrase] : [])));
  const other = firstOf(beside);
  // "Får jeg grunntilskudd ved siden av ALIS-pengene": what is named first is asked about.
  if (own >= other && other < Infinity) return undefined;
  const said = matter.filter(({ phrase }) => stands(phrase, words));
  if (said.length === 0) return isLikeliest && !(other < Infinity) ? UNSAID : undefined;
  const isOwn = said.some((one) => one.isOwn);
  const isOwnAsked = own < Infinity;
  const isAsked = said.some(({ phrase }) => stands(phrase, asking));
  const isSet = mayBeIn(of.setting, words).some((phrase) => stands(phrase, words));
  const isPassing = !isOwnAsked && !(isAsked && isOwn) && beside.some((phrase) => stands(phrase, words));
  const weight =
    1 + (isOwnAsked ? ASKED : isAsked ? 1 : 0) + (isOwn ? OWN : 0) + (isSet ? SETTING : 0) - (isPassing ? PASSING : 0);
  const places = said.flatMap(({ phrase }) => matchesOf(phrase, words)).map(({ from }) => words[from]?.clause ?? 0);
  return { weight, isOwn, isAsked, clauses: new Set(places) };
}

/** Whether what is told of a case settles the first thing that its table decides. */
function isDecidedBy(table: Table, facts: OwnCase['facts'], today: string): boolean {
  const { found, ask } = evaluateTable(table, facts, today);
  const [outcome, ...others] = found[0]?.possible ?? [];
  return ask === undefined || (others.length === 0 && outcome !== undefined && outcome !== 'unclear');
}

/**
 * The table that decides what somebody asks of one doctor's case, where they tell something of it.
 * @param matches Likeliest first.
 * @param isAnswered A rule or statement answers the question already: a table that only asks back would say less.
 * @param hear What was learnt of such texts.
 */
export function ownCase(
  asked: Asked,
  knowledge: Knowledge,
  today: string,
  isAnswered: boolean,
  matches: readonly Match[],
  hear: HearCase,
): OwnCase | undefined {
  const text = readTold(asked.text, today);
  const isPersonal = asked.isPersonal || tellsOfSelf(asked.text);
  const [named] = asked.asks.filter((ask) => ask !== 'when' || !AS_TO.test(asked.text));
  // "Får jeg det når taket er lavt": what is so in passing is not asked for.
  const first = text.isWhether && PASSING_ASKS.has(named) && asked.asks.includes('may') ? 'may' : named;
  const isForVerdict = (first === undefined || VERDICTS.has(first)) && !HOW_MUCH_OF_IT.test(asked.text);
  const isOther =
    !isForVerdict && (isAnswered || (first !== undefined && !VERDICTS.has(first) && !BESIDE_VERDICT.has(first)));
  if (isOther || isOfSeveral(asked.text) || (!isPersonal && IN_GENERAL.test(asked.text))) return undefined;
  const isOpenAsk = first === undefined || first === 'may';
  const isOfAnother = OF_ONE.test(asked.text);
  const isOfOne = isPersonal || isOfAnother;
  const isAlone = isPersonal || !isOfAnother;
  const likeliest = matches.slice(0, LOOKED_AT).map(({ thing }) => thing.id);
  const placeOf = ({ id }: Table): number => likeliest.indexOf(`table:${id}`);
  const hasRule = ({ topic }: Table): boolean => likeliest.some((id) => id.startsWith(`rule:${topic}/`));
  const things = decidedBy(knowledge);
  const [best] = matches;
  const isOfItsScheme = ({ topic, schemes }: Table): boolean =>
    best !== undefined && [topic, ...schemes].includes(best.thing.scheme);
  // Only of one doctor is anything heard.
  const heard = isOfOne ? hear(asked) : UNHEARD;
  // Of two that are heard alike the one is meant of which more is told.
  const heardOf = (table: Table): number =>
    (heard.ahead.get(table.id) ?? 0) + HEARD.each * Math.min(toldIn(text, table).told, HEARD.most);
  const nearest = Math.max(...heard.ahead.values());
  const heardFirst = knowledge.tables.toSorted((one, other) => heardOf(other) - heardOf(one))[0];
  // Where among what is likeliest asked for the first stands that a table decides.
  const rankOf = (table: Table): number => matches.findIndex(({ thing }) => things.get(table)?.has(thing.id));
  const matters = mattersOf(knowledge.tables);
  const wordsOf = oncePer((of: Matter) => matterIn(text, of, false));
  /** It is asked for in words that no other table has, and is heard nearly as much as the first. */
  const isAskedAsWell = (of: Matter): boolean => {
    const { isOwn = false, isAsked = false } = wordsOf(of) ?? {};
    return isOwn && isAsked && (heard.ahead.get(of.table.id) ?? 0) > nearest - CLOSE;
  };
  const cases = matters.flatMap((of) => {
    const { table } = of;
    const rank = rankOf(table);
    const isLikeliest = rank === 0 && isForVerdict && !isAnswered && isPersonal;
    if (mayBeIn(of.never, text.words).some((phrase) => stands(phrase, text.words))) return [];
    const ahead = heard.ahead.get(table.id) ?? 0;
    const { facts, told, isAskedOnly, isMeasured: isNumbered, clauses } = toldIn(text, table);
    const said = wordsOf(of) ?? matterIn(text, of, isLikeliest);
    // What is heard alone makes no case of any text: of one doctor something must be told, or the matter named.
    const isSaid = said !== undefined && said !== UNSAID;
    const isTelling = isOfOne && (told > 0 || (isPersonal && isSaid && rank >= 0 && rank < LOOKED_AT));
    const isFirst = table === heardFirst && ahead >= (isSaid ? leastHeard(told) : HEARD.unsaid) && matches.length > 0;
    const isHeard = isForVerdict && isFirst && isTelling && (isSaid || !matters.some(isAskedAsWell));
    const matter = said ?? (isHeard ? UNSAID : undefined);
    if (!matter) return [];
    if (isHeard) {
      const more = toldIn(text, table, heard);
      // Who tells nothing is told the rule, where that is what is likeliest asked for.
      const isTold = more.told > 0 || !(rank === 0 || isOfItsScheme(table));
      return isTold
        ? [{ table, facts: more.facts, told: more.told, rank, isNear: true, weight: Number.POSITIVE_INFINITY }]
        : [];
    }
    // Where no word of it is said, a number of the table's own must tell that it is meant, or much else.
    if (matter === UNSAID && !isNumbered && told < MANY) return [];
    // A story and a question: "alene med tvillinger. god nok grunn til fritak?"
    const isApart = !isAskedOnly && [...clauses].some((clause) => !matter.clauses.has(clause));
    // Who tells nothing of anybody's case is told the rule, and asked only if they wish; a case may be told without a subject.
    const isMeant = matter.isAsked && (matter.isOwn || placeOf(table) >= 0);
    const isCase = isPersonal || (isMeant && isApart);
    if (told < (isCase ? 1 : ENOUGH)) return [];
    const isItsMatter = matter.isOwn && (told >= ENOUGH || (first === 'change' && rank === 0 && isPersonal));
    if (!isForVerdict && !isItsMatter) return [];
    // Who tells it in words of its own, and asks whether, is told what it comes to and not the rule alone.
    const isStory = isOpenAsk && matter.isOwn && isApart && isAlone;
    const isOfScheme = isOfItsScheme(table);
    const isAmong = rank >= 0 && rank <= MORE * (told - 1);
    const isTold = isPersonal && SELF.test(asked.text) && matter.isAsked && told >= ENOUGH;
    const isNear =
      isAmong || (isStory && matter.isAsked && (isOfScheme || isTold)) || (isTold && isOfScheme && isOpenAsk);
    // One fact and a word of the matter in passing are of a story that may ask for something else.
    if (told < ENOUGH && ((!matter.isAsked && !isOpenAsk) || isClaim(asked.text))) return [];
    const isDecided = isDecidedBy(table, facts, today);
    // "Can I be a locum without being a specialist": who asks what holds in such a case is told the rule.
    const isGround = isPersonal && told >= ENOUGH && AS_I_AM.test(asked.text);
    if (isAskedOnly && !isDecided && !isGround && hasRule(table) && placeOf(table) !== 0) return [];
    const isMeasured = table.inputs.some((input) => input.kind === 'number' && facts[input.id] !== undefined);
    const isToldOf = isOfOne || (isCase && isApart) || (matter.isOwn && !isAnswered);
    const saysMore =
      isToldOf && (isStory || isDecided || told >= ENOUGH || !isAnswered || (isMeasured && matter.isOwn));
    const isLikely = placeOf(table) === 0 || (!isAnswered && (placeOf(table) > 0 || told >= ENOUGH));
    return saysMore || isLikely || told >= MANY
      ? [{ table, facts, told, rank, isNear, weight: matter.weight + told }]
      : [];
  });
  // Of what is most spoken of who tells much asks for a verdict; what is less spoken of must be just what is likeliest asked for.
  return cases
    .sort((one, other) => other.weight - one.weight)
    .find(({ rank, isNear, told }, place) => (place > 0 ? rank === 0 : isNear || told >= MANY));
}
