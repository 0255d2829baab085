import { evaluateTable } from '../eligibility/evaluation.ts';
import { ABOUT } from '../eligibility/facts.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { OutcomeValue, Table } from '../knowledge/schema/table.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { CaseHeard, HearCase } from '../reader/cases.ts';
import { isOfDemand } from './demands.ts';
import { givingIn } from './facts/of-giver.ts';
import { readTold } from './facts/text-told.ts';
import { toldIn } from './facts.ts';
import { matterSaid, questionSaid } from './matter.ts';

/** A decision table that answers somebody's own case, with the facts that were told. */
export interface OwnCase {
  readonly table: Table;
  readonly facts: Readonly<Record<string, string>>;
  /** The question of the table that is asked for, where it is not the first. */
  readonly about?: string;
  /** How likely it is that somebody asks for the verdict of a case, in nats. */
  readonly likely: number;
}

/**
 * How likely a text is a case that its table decides, by what tells so, in nats: how far what was learnt hears it ahead of what is no
 * case, and ahead of another table's; each fact that phrases of the table tell, up to three; how long it is; that words of the matter are
 * said. Against it tells that people are spoken of in general, and that something answers surely. A logistic regression on 2,066 cases and a
 * third of the questions that people put, each heard by what was learnt without it, and on the 5,455 questions that nothing answers.
 */
const SIGNS = {
  ahead: 3.2,
  apart: 1.7,
  told: 1.25,
  longer: 0.8,
  said: 1.3,
  /** A fact with a number of one's own: set by hand, and two more of 7,539 questions that nothing answers are taken for a case by it. */
  measured: 0.4,
  general: -1.8,
  answered: -1.1,
  none: -1.95,
};
/**
 * As likely as this, a text is taken for a case: of 5,146 questions of strangers 25 are that ask for a verdict and 60 that do not, and 470
 * of 545 cases, none of them learnt from.
 */
const LEAST = 0.5;
/** As likely as this it is surely one, and else the verdict is only the nearest: of the same, 14, 17 and 410. */
export const SURELY_A_CASE = 2;
/** As likely as this it is one even where none of its facts is understood. */
const SURE = 1.2;
/** Facts beyond so many, and letters beyond so many, say no more. */
const MOST = { told: 3, letters: 400 };
/** Letters that count for one. */
const LONG = 200;
/** Of two tables that are heard alike the one is meant of which more is told, or whose words are said: each fact counts as so much. */
const NEARER = { told: 0.1, said: 0.3 };
const MOST_NEARER = NEARER.told * MOST.told + NEARER.said;

/**
 * What a text heard so far ahead of no case, for each table, can come to at most, whatever facts of it are told and whatever words are
 * said: most texts are no case by that alone, and to look for facts takes longer than all else here.
 */
function mostLikely(aheads: readonly number[]): number {
  const [first = Number.NEGATIVE_INFINITY, second = first] = aheads.toSorted((one, other) => other - one);
  return (
    SIGNS.ahead * first +
    SIGNS.apart * (first - second + MOST_NEARER) +
    SIGNS.told * MOST.told +
    SIGNS.said +
    SIGNS.measured
  );
}

/** Asks that a verdict answers, or that are asked beside one: "når kan jeg be meg fri, og hvem bestemmer". */
const VERDICTS: ReadonlySet<Ask> = new Set(['may', 'who', 'which', 'how', 'open', 'what-for']);
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
/** Asks whose words also tell what is so beside: when it is so, where one works, why, of how large a post, how many others there are. */
const PASSING_ASKS: ReadonlySet<Ask | undefined> = new Set(['when', 'where', 'why', 'share', 'many']);

/** Tells of several doctors, each with facts of their own: no case of one. */
const OF_EACH =
  /(?:^|[^\p{L}])(?:én|ein|éin|en|one|den (?:ene|andre|eine|tredje)|the (?:other|second|first))\s+(?:er|har|var|slutta|sluttet|gikk|gjekk|begynte|byrja|driver|is|has|was|wants|som)(?=[^\p{L}])/giu;
/** Both are asked for: "slipper noen av oss", "could one of us be let off", "gjelder det begge". */
const OF_US =
  /(?:^|[^\p{L}])(?:(?:én|en|ein|noen|nokon|hvem|kven|hver|kvar|begge|one|any|either|each|both|which) (?:av|of) (?:oss|us)|oss begge|us both|begge (?:legene|legane|to)|hver for oss|kvar for oss)(?=[^\p{L}])/iu;
/** A man and a woman, each with something that is told of them: "han er 58, hun er gravid". */
const OF_HIM = /(?:^|[^\p{L}])(?:han|he)\s+(?:er|e|har|is|has|ammer|driver)(?=[^\p{L}])/iu;
const OF_HER = /(?:^|[^\p{L}])(?:hun|ho|she)\s+(?:er|e|har|is|has|ammer|ammar|driver)(?=[^\p{L}])/iu;
/** Somebody speaks of themselves. */
const SELF = /(?:^|[^\p{L}])(?:jeg|eg|æ|meg|mæ|min|mi|mitt|vi|me|vår|oss|i|my|we|our|us)(?=[^\p{L}]|$)/iu;
const isOfSeveral = (text: string, isGiven: boolean): boolean =>
  // Whoever supervises several asks one thing of them all.
  (!isGiven && [...text.matchAll(OF_EACH)].length > 1) ||
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
  /(?:^|[^\p{L}])(?:fullt?|heilt?|helt?|full|whole|all)(?=[^\p{L}]).*[^\p{L}](?:eller|or)[^\p{L}].*(?:halv\p{L}*|half|del(?:vis)?|part\p{L}*)(?=[^\p{L}]|$)|(?:^|[^\p{L}])(?:hele|heile|alle|all|the whole|the full|full)(?=[^\p{L}]).*[^\p{L}](?:eller|or)[^\p{L}]+(?:bare|berre|kun|only|just|fra|from)(?=[^\p{L}])|(?:^|[^\p{L}])(?:(?<!(?:gå|jobbe|arbeide|vakter?) )like (?:mye|mykje)|as much|blir det (?:da |då )?halv\p{L}*|will it be (?:halved|half))(?=[^\p{L}]|$)/iu;

/** What is asked after that is another thing, which no verdict says. */
const ASKS_OTHER =
  /(?<!\p{L})(?:spørsmålet (?:mitt |mi )?(?:gjelder|gjeld) (?:noe|noko|nokka) ann?a?e?[tn]|(?:my|the) (?:only )?question is only)(?!\p{L})/iu;

/** "Hvorfor får jeg ikke tilskudd": a verdict says that with its reason. */
const WHY_NOT =
  /(?<!\p{L})(?:(?:hvorfor|kvifor|korfor) (?:får|får da|fikk|fekk|slipper|slepp|kan) (?:jeg|eg|æ|vi|me|kommunen) (?:ikke|ikkje|itj)|why (?:do|did|can|am|does|is) (?:not )?(?:i|we|the municipality|it)(?: not|n['’]?t)?)(?!\p{L})/iu;

/** "Når det gjelder" asks for no time. */
const AS_TO = /(?:^|[^\p{L}])(?:når det (?:gjelder|gjeld|kommer til|kjem til)|when it comes to)(?=[^\p{L}]|$)/iu;

/** Says what alone is to be told, and it is no verdict: "lurer egentlig bare på hvem som …", "I only want to know how many". */
const ASKS_ONLY =
  /(?<!\p{L})(?:(?:bare|berre|egentlig|egentleg|eigentleg|only|just|really)[^.?!]{0,30}?(?:(?:lur\p{L}*|undr\p{L}*) på|vite|veta|wonder\p{L}*|know|curious)|(?:lur\p{L}*|undr\p{L}*|wonder\p{L}*)[^.?!]{0,12}?(?:bare|berre|egentlig|egentleg|eigentleg|only|just|really)(?: på)?|det (?:jeg|eg|æ|vi|me) (?:egentlig |eigentleg |bare |berre )?(?:lur\p{L}* på|vil vite|vil ha svar på)|what (?:i|we) (?:really |only )?(?:want to know|wonder))[\s,:]+(?:er |e |is )?(?:hva|kva|ka|hvem|kven|kem|hvor|kor|hvilke\p{L}*|når|hvordan|korleis|how|who|what|which|when|where)(?!\p{L})/iu;

/** After this stands what alone is asked: "det jeg lurer på er om de kan trekke det fra lønna". */
const ASKS_AFTER =
  /(?<!\p{L})(?:det (?:jeg|eg|æ|vi|me) (?:egentlig |eigentleg |heller |bare |berre )*(?:lur\p{L}* på|undr\p{L}* på|vil vite|vil ha svar på)|(?:nå|no) vil (?:jeg|eg|æ|vi|me) (?:heller|bare|berre|egentlig|eigentleg) vite|spørsmålet mitt (?:er|gjelder|gjeld)|my (?:real |only )?question is|what (?:i|we) (?:really |only )*(?:ask|wonder|want to know) is)(?!\p{L})/iu;
/** So few words after it hardly name what they are of. */
const LEAST_AFTER = 6;
const LETTERS = /\p{L}+/gu;

/** What is asked in so many words after a story, where it says that it is. */
function askedAfter(text: string): string | undefined {
  const found = ASKS_AFTER.exec(text);
  const after = found ? text.slice(found.index + found[0].length) : '';
  return (after.match(LETTERS)?.length ?? 0) < LEAST_AFTER ? undefined : after;
}

/** Whether another thing is asked for than a verdict, which says neither how much nor, where something answers that, when. */
function isForOther({ text, asks }: Asked, isWhether: boolean, isAnswered: boolean): boolean {
  if (HOW_MUCH_OF_IT.test(text) || ASKS_ONLY.test(text) || ASKS_OTHER.test(text)) return true;
  const [named] = asks.filter((ask) => (ask !== 'when' || !AS_TO.test(text)) && (ask !== 'why' || !WHY_NOT.test(text)));
  // "Får jeg det når taket er lavt": what is so in passing is not asked for.
  const first = isWhether && PASSING_ASKS.has(named) && asks.includes('may') ? 'may' : named;
  if (first === undefined || VERDICTS.has(first)) return false;
  return isAnswered || !BESIDE_VERDICT.has(first);
}

/** Whether a table comes to one of some outcomes, if only by the newest rules. */
function comesTo(outcomes: ReadonlySet<OutcomeValue>, { table, facts, about }: OwnCase, today: string): boolean {
  const [first] = evaluateTable(table, about === undefined ? facts : { ...facts, [ABOUT]: about }, today).found;
  return (
    first !== undefined && [first.row, first.newest?.row].some((row) => row !== undefined && outcomes.has(row.outcome))
  );
}
/** What was only heard, and is told in no words of the table, is too little for a no. */
const REFUSED: ReadonlySet<OutcomeValue> = new Set(['not-eligible', 'lapsed']);
/** A plain yes rests on what was heard only where that is so far ahead of all else. */
const GRANTED: ReadonlySet<OutcomeValue> = new Set(['eligible', 'weighed']);
const SURELY = 0.4;
const surely = ({ ahead, facts }: CaseHeard): CaseHeard => ({
  ahead,
  facts: (table) => new Map([...facts(table)].filter(([, one]) => one.ahead >= SURELY)),
});

/**
 * The table that decides what somebody asks of one doctor's case, where they tell something of it.
 * @param isAnswered A rule or statement answers the question already: a table that only asks back would say less.
 * @param hear What was learnt of such texts.
 */
export function ownCase(
  asked: Asked,
  { tables }: Knowledge,
  today: string,
  isAnswered: boolean,
  hear: HearCase,
): OwnCase | undefined {
  const text = readTold(asked.text, today);
  const isGiven = tables.some((table) => givingIn(text, table) !== undefined);
  if (isOfSeveral(asked.text, isGiven) || isForOther(asked, text.isWhether, isAnswered)) return undefined;
  const heard = hear(asked);
  const aheadOf = ({ id }: Table): number => heard.ahead.get(id) ?? Number.NEGATIVE_INFINITY;
  const anyhow =
    SIGNS.none +
    (SIGNS.longer * Math.min(asked.text.length, MOST.letters)) / LONG +
    SIGNS.general * Number(!asked.isPersonal && IN_GENERAL.test(asked.text)) +
    SIGNS.answered * Number(isAnswered);
  if (mostLikely(tables.map(aheadOf)) + anyhow < LEAST) return undefined;
  // Nor can a table be one of the two nearest, whatever is told of it, that two others are so far ahead of.
  const mayBeNear = (table: Table): boolean =>
    tables.filter((other) => aheadOf(other) - aheadOf(table) > MOST_NEARER).length < 2;
  const [first, second] = tables
    .filter(mayBeNear)
    .map((table) => {
      const { told: inPhrases, isMeasured } = toldIn(text, table);
      const told = Math.min(inPhrases, MOST.told);
      const ahead = aheadOf(table);
      const matter = matterSaid(text, table, tables);
      const near = ahead + NEARER.told * told + NEARER.said * Number(matter.isSaid);
      return { table, told, isMeasured, ahead, matter, near };
    })
    .sort((one, other) => other.near - one.near);
  if (!first) return undefined;
  const { table, told, isMeasured, ahead, matter } = first;
  const after = askedAfter(asked.text);
  if (after !== undefined && !matterSaid(readTold(after, today), table, tables).isSaid) return undefined;
  const likely =
    anyhow +
    SIGNS.ahead * ahead +
    SIGNS.apart * (ahead - (second?.ahead ?? ahead)) +
    SIGNS.told * told +
    SIGNS.measured * Number(isMeasured) +
    SIGNS.said * Number(matter.isSaid);
  // Of what was never learnt it is no number.
  if (matter.isNever || !(likely >= LEAST)) return undefined;
  const { facts, told: known } = toldIn(text, table, heard);
  // Who tells nothing is told the rule, and so is who tells hardly more than what they ask whether it must be: "must I have an agreement
  // to train". What is surely a case, with facts that are not understood, is asked what the table asks first.
  const isAsked = asked.isPersonal && likely >= SURE;
  if ((known === 0 && !isAsked) || (known <= 1 && isOfDemand(asked, table, today))) return undefined;
  const about = questionSaid(text, table);
  const asOf = (some: OwnCase['facts']): OwnCase => ({
    table,
    facts: some,
    likely,
    ...(about !== undefined && { about }),
  });
  const said = asOf(toldIn(text, table).facts);
  const all = asOf(facts);
  if (told > 0 && comesTo(REFUSED, all, today) && !comesTo(REFUSED, said, today)) return said;
  if (!comesTo(GRANTED, all, today)) return all;
  const sure = asOf(toldIn(text, table, surely(heard)).facts);
  return comesTo(GRANTED, sure, today) ? all : sure;
}
