import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import { amountsIn } from '../language/amounts.ts';
import { meet } from '../language/period.ts';
import { placesNamed } from '../language/places.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import type { QuestionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { isNarrowed } from './narrowing.ts';

/** What answers a question that asks for one thing and no other; an ask that is not here is answered by anything. */
const ANSWERED_BY: Readonly<Partial<Record<Ask, readonly Ask[]>>> = {
  many: ['many'],
  much: ['much', 'each'],
  each: ['each', 'much'],
  share: ['share'],
  times: ['times'],
  duration: ['duration'],
  age: ['age'],
  deadline: ['deadline', 'when'],
  when: ['when', 'deadline'],
  who: ['who', 'may'],
  where: ['where'],
  why: ['why', 'what-for'],
  'what-for': ['what-for', 'why'],
  difference: ['difference'],
};

/** What a number answers. */
export const COUNTED: ReadonlySet<Ask | undefined> = new Set([
  'many',
  'much',
  'each',
  'share',
  'times',
  'duration',
  'age',
]);

/** What asks how many or how much there is of something. */
export const OF_QUANTITY: ReadonlySet<Ask | undefined> = new Set(['many', 'much', 'share']);

/** Asks of a series over time. */
const OVER_TIME: ReadonlySet<Ask> = new Set(['highest', 'lowest', 'change', 'direction', 'sum', 'mean', 'ratio']);

/** Less is a number of people, or a rate. */
export const LARGE = 100_000;
/** "What are the 77.2 million for": the sum says which figure is meant, whatever is asked of it. */
export function holdsAmount({ amounts }: Asked, thing: Thing): boolean {
  const sums = amounts.filter((amount) => amount >= LARGE);
  if (sums.length === 0) return false;
  const held = thing.amounts ?? amountsSaid(thing);
  return sums.some((sum) => held.includes(sum));
}
/** Sums that the line of a thing names. */
const amountsSaid = oncePer(({ label }: Thing): readonly number[] => amountsIn(label.nb).map(({ value }) => value));

/** Whether a thing can answer what is asked, whatever words it shares with the question. */
function meetsAsk(asked: Asked, { at, thing }: Match, index: QuestionIndex): boolean {
  const { asks } = asked;
  const [first] = asks;
  if (first === undefined || holdsAmount(asked, thing)) return true;
  // What a series counts says what it can be asked for, whatever its phrases say.
  const isCounted = thing.kind === 'series' && COUNTED.has(first);
  const can = isCounted ? new Set(thing.asks) : (index.asks[at] ?? new Set<Ask>());
  if (OVER_TIME.has(first)) return thing.kind === 'series' ? (thing.hasCourse ?? false) : can.has(first);
  const wanted = ANSWERED_BY[first];
  if (wanted) return wanted.some((ask) => can.has(ask));
  // What a scheme is answers what it is, and nothing that is asked about it.
  if (thing.kind === 'scheme' || thing.kind === 'topic') return can.has(first);
  return first !== 'may' || thing.kind !== 'series' || can.has('may');
}

/** Whether a thing speaks of having a GP where the question does, and of being without one where it does. */
function meetsPolarity({ polarity, isPersonal }: Asked, { at, thing }: Match, index: QuestionIndex): boolean {
  const isWithout = polarity === 'without';
  // Whoever is without one asks how to get one.
  if (thing.kind !== 'series') return !isWithout || isPersonal;
  return isWithout === (index.without[at] ?? false);
}

/** Whether a thing says something of the time that is asked about. */
function meetsTime({ times }: Asked, { thing }: Match): boolean {
  const asked = times.filter(({ relation }) => relation === 'at');
  // From one time to another: a series that has anything at either end has a course between them.
  if (asked.length === 0) return true;
  const { kind, from, to } = thing;
  if (kind === 'rule') return asked.some(({ bounds }) => (from ?? '') <= bounds.last && bounds.first <= (to ?? '9999'));
  if (kind === 'release') return true;
  // A scheme says nothing of one time; a statement without a time may.
  if (thing.times.length === 0) return kind === 'statement';
  return asked.some(({ bounds }) => thing.times.some((one) => meet(one, bounds)));
}

/** A release answers what is asked about it, and not what it tells of. */
export const meetsSource = ({ isOfSource }: Asked, { thing }: Match): boolean => thing.kind !== 'release' || isOfSource;

/** Whoever else treats people: of whom the releases speak by the way. */
const OTHER_PROFESSION =
  /(?<!\p{L})(?:tannleg\p{L}*|tannpleier\p{L}*|tannbehandling\p{L}*|dentists?|dental|fysioterapeut\p{L}*|kiropraktor\p{L}*|chiropractors?|veterinær\p{L}*|dyrleg\p{L}*|veterinarians?|optiker\p{L}*)(?!\p{L})/giu;
const OF_DOCTORS =
  /(?<!\p{L})(?:(?:fast|allmenn)?leg(?:e|en|er|ar|ene|ane|a|es)?|lege(?:kontor|senter|sentre|vakt)\p{L}*|gps?|doctors?|surgeons?)(?!\p{L})/iu;

/** Tells of a thing whether it may answer: what is asked of another profession alone, only where that is known to be asked of it too. */
export function professionMet({ text }: Asked, { lexicon, holding }: QuestionIndex): (match: Match) => boolean {
  const named = text.match(OTHER_PROFESSION) ?? [];
  if (named.length === 0 || OF_DOCTORS.test(text)) return () => true;
  const holdings = named.map((word) => [...lexicon.read(word).meanings.keys()].map(holding));
  return ({ at }) => holdings.every((ofWord) => ofWord.some((things) => things.includes(at)));
}

/**
 * A table answers whoever asks of their own case, and nobody else. How many others there are is no answer to what somebody is
 * to do themselves.
 */
function meetsCase({ isPersonal, asks: [ask] }: Asked, { thing }: Match): boolean {
  if (thing.kind === 'table') return isPersonal;
  return thing.kind !== 'series' || !isPersonal || ask === undefined || COUNTED.has(ask) || OVER_TIME.has(ask);
}

/** A series counts the whole country, where neither its label nor its definition names the place that is asked about. */
export function meetsPlace({ places }: Asked, { thing }: Match): boolean {
  if (thing.kind !== 'series' || places.length === 0) return true;
  const named = placesNamed([...inAllLanguages(thing.label), ...thing.texts].join(' '));
  return places.every((place) => named.includes(place));
}

export const meetsAll = (asked: Asked, match: Match, index: QuestionIndex): boolean =>
  meetsAsk(asked, match, index) &&
  meetsPolarity(asked, match, index) &&
  meetsTime(asked, match) &&
  meetsPlace(asked, match) &&
  !isNarrowed(asked, match) &&
  meetsCase(asked, match);
