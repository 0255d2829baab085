import { figuresOf, lastDay } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme } from '../knowledge/knowledge.ts';
import { addDays } from '../language/calendar.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { isNameOf } from '../reader/scheme-name.ts';
import { ownIdOf } from '../reader/thing.ts';
import type { Claim } from './claim.ts';
import { clausesOf } from './clauses.ts';
import { groundOf } from './ground.ts';
import { knownOf } from './known.ts';
import { excerptOf } from './said.ts';
import { learningOf, type Meant } from './verdicts.ts';

const GONE =
  'fjernet|fjerna|tatt (?:bort|vekk)|te[ck]e[nt]? (?:bort|vekk)|tekne bort|avskaffet|avskaffa|avviklet|avvikla|opphevet|oppheva|(?:lagt|lagd) ned|nedlagt|skrotet|skrota|abolished|scrapped|removed|discontinued|axed';
/** Says of something that there is no more of it. */
const ENDED = wholeWords(
  new RegExp(
    [
      String.raw`\b(?:er|e|ble|blei|vart|blir|har blitt|is|was|were|are|has been|have been|got) (?:nå |no |now |helt |heilt |visst )*(?:${GONE}|borte|vekk|historie|history|gone)\b`,
      String.raw`\b(?:har|have|has|de har|dei har|they have) (?:nå |no |now )?(?:${GONE})\b`,
      String.raw`\b(?:det )?(?:finnes|finst|eksisterer) (?:ikke|ikkje)\b(?: lenger\b| lengre\b| meir\b)?|\bno longer exists?\b`,
      String.raw`\b(?:det (?:er|e) )slutt (?:på|med)\b`,
    ].join('|'),
    'u',
  ),
);
/** The same ahead of its name: "no ALIS grant any more". */
const NO_MORE = wholeWords(
  /^ (?:(?:there (?:is|are)|det (?:er|finnes|finst)) )?(?:no|ingen|inga|(?:ikke|ikkje) (?:noe|noko|noen|nokon)) (?=.*\b(?:lenger|lengre|meir|any ?more)\b)/u,
);
const LATER = wholeWords(/\b(?:lenger|lengre|any ?more|meir|i år|this year|nå|no|now)\b/gu);
/** Who says so is no part of it. */
const SAID_BY = /^.{0,60}?(?<!\p{L})(?:at|that)\s+/iu;

/** The one scheme that words name, and nothing else. */
function schemeNamed(words: string, knowledge: Knowledge): Scheme | undefined {
  const { index } = knownOf(knowledge);
  const { meanings } = index.lexicon.read(words);
  const [found, ...others] = knowledge.schemes.filter((scheme) => isNameOf(scheme, meanings, index));
  return others.length === 0 ? found : undefined;
}

/** What is known of a scheme for so many days back, it has not been told to have ended. */
const OF_LATE = 1461;

/** Whether something is known of a scheme of late: of another it is not known whether there still is any. */
function isKnownOfLate({ id }: Scheme, knowledge: Knowledge, today: string): boolean {
  const days = [
    ...knowledge.topics.flatMap(({ rules }) =>
      rules.flatMap(({ scheme, from }) => (scheme === id && from ? [from] : [])),
    ),
    ...knowledge.series
      .filter(({ scheme }) => scheme === id)
      .flatMap((series) => figuresOf(series, knowledge).map(({ period }) => lastDay(period))),
  ];
  return days.some((day) => day >= addDays(today, -OF_LATE));
}

/**
 * Holds it against a scheme that there is no more of it: right of one that has ended, wrong of one of which something is known of late;
 * nothing of any other, or where more is said than its name.
 */
export function judgeEnded(text: string, knowledge: Knowledge, today: string): Claim | undefined {
  const said = spaced(blanked(text, timesIn(text, today)).replace(SAID_BY, ''));
  const form = [NO_MORE, ENDED].find((one) => one.test(said));
  const scheme = form && schemeNamed(said.replace(form, ' ').replace(LATER, ' '), knowledge);
  if (!scheme) return undefined;
  const hasEnded = scheme.to !== undefined && scheme.to < today;
  if (!hasEnded && !isKnownOfLate(scheme, knowledge, today)) return undefined;
  const isOfIt = ({ thing }: Meant): boolean =>
    thing.kind === 'statement' && ownIdOf(thing).startsWith(`${scheme.id}.`);
  const against = learningOf(knowledge)(text).meant.find((one) => one.bears < 0 && isOfIt(one));
  const ground =
    (!hasEnded && against && groundOf(against.thing, knowledge, today)) ||
    groundOf({ id: `scheme:${scheme.id}`, kind: 'scheme' }, knowledge, today);
  if (!ground) return undefined;
  const claim = { said: excerptOf(text), about: ground.about, evidence: ground.evidence };
  return hasEnded ? { verdict: 'matches', ...claim } : { verdict: 'differs', by: 'negated', ...claim };
}

/** What a sentence is told to come to, with what it says to have ended in place of another verdict on those words. */
export function withEnded(told: readonly Claim[], text: string, knowledge: Knowledge, today: string): readonly Claim[] {
  const clauses = clausesOf(text);
  const isOfSame = (one: Claim, other: Claim): boolean =>
    one.said.includes(other.said) || other.said.includes(one.said);
  const ended = (clauses.length > 0 ? clauses : [text])
    .flatMap((clause) => judgeEnded(clause, knowledge, today) ?? [])
    .filter((one) => !told.some((other) => other.verdict === one.verdict && isOfSame(one, other)));
  return ended.length === 0 ? told : [...ended, ...told.filter((one) => !ended.some((other) => isOfSame(one, other)))];
}
