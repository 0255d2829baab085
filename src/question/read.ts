import { isDeepStrictEqual } from 'node:util';
import { ABOUT } from '../eligibility/facts.ts';
import { yearsWithMoney } from '../figures/budget.ts';
import { figuresFor, figuresOf, reckonedUpTo } from '../figures/figures.ts';
import { operate } from '../figures/operations.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme, Series } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { meet, yearOf } from '../language/period.ts';
import { COUNTRIES } from '../language/places.ts';
import { isNegated } from '../language/polarity.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { type Asked, RIGHT_NOW, readAsked } from '../reader/asked.ts';
import { isAbroad } from '../reader/asking.ts';
import { type QuestionIndex, questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { readable } from '../reader/readable.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import { type Aside, asideOf } from './aside.ts';
import { ownCase } from './case.ts';
import { LARGE, meetsAll, meetsPlace } from './conditions.ts';
import { type Decision, decide, FITTED } from './decide.ts';
import { isNotRequired } from './demanded.ts';
import { contactAsked, doorsFor, urgentDoors } from './doors.ts';
import { readTold } from './facts/text-told.ts';
import { isOfAnotherDoctor } from './facts/whose.ts';
import { factsIn } from './facts.ts';
import { askingFor, DISPUTED, formed, formOf, ranksPlaces } from './form.ts';
import { heldUpIn } from './held-up.ts';
import { led } from './led.ts';
import { ledByFigures } from './led-by-figures.ts';
import { ledByForm } from './led-by-form.ts';
import { ledByKind } from './led-by-kind.ts';
import { ledByName } from './led-by-name.ts';
import { holdsNumber, ledByNumber } from './led-by-number.ts';
import { ledByPart } from './led-by-part.ts';
import { ledByTold } from './led-by-told.ts';
import { isBesideAsked, isNarrowed, meetsPart, type Whole } from './narrowing.ts';
import { numberBeside } from './number-beside.ts';
import { numberTold } from './number-told.ts';
import { askedOverTime, isOfCourse } from './over-time.ts';
import { ownSum, tellsRate } from './own-sum.ts';
import { wantsRealTerms } from './real-terms.ts';
import { saidTo } from './reply.ts';
import { ledByRow, rowAsked } from './row-asked.ts';
import { seriesShown } from './series-shown.ts';
import { isSinceEvent } from './since-event.ts';
import { ledByTrend } from './trend-told.ts';
import { askedOfTwo } from './two-series.ts';
import { saidBefore } from './whether-so.ts';
import { addsUp, asksPercent, recentSpan, type Work, workFor } from './work.ts';

/** What a question was read as, and how surely. */
export interface QuestionRead {
  readonly outcome: 'answer' | 'nearest' | 'not-covered' | 'help';
  /** Best first: the first answers, the others lead on. */
  readonly steps: readonly Step[];
  /** What may as well be meant, where the first is only the nearest. */
  readonly rival?: Step;
  /** A part was asked about, and the first is a figure of all: of the whole country, or of all together. */
  readonly ofWhole?: Whole;
  /** It asks whether something must be so, and the verdict of yes stands without it. */
  readonly isNotRequired?: true;
  /** It asks of the case of another doctor than the asker. */
  readonly isOfAnother?: true;
  /** Whom to ask instead, by id: of what is not covered. */
  readonly doors: readonly string[];
  /** Danger is told: the doors are whom to call at once. */
  readonly isUrgent: boolean;
  /** Somebody to ask is asked for by name: the first of the doors. */
  readonly isOfContact: boolean;
  /** What it holds up of what others say, to be checked: what it quotes, or all of "stemmer det at 120 000 står uten fastlege?" */
  readonly heldUp: string | undefined;
  readonly asked: Asked;
  readonly matches: readonly Match[];
  /** How it was read, as plain data for those who script the bot. */
  readonly reading: Readonly<Record<string, unknown>>;
}

type Outcome = QuestionRead['outcome'];

const MOST_STEPS = 4;
/** As like a name as this, it is what the words name. */
const NAME = 0.9;

/** A statement with the word that a question of yes or no turns on, where it answers that. */
function replying(thing: Thing, asked: Asked, knowledge: Knowledge): Step {
  const replied = saidTo(asked, knowledge.getStatement(ownIdOf(thing)), knowledge);
  const { step } = thing;
  return replied ? { ...step, options: { ...step.options, asked: replied.said } } : step;
}

/**
 * The command that gives a thing, for the time that is asked about.
 * @param isSure Yes or no is said in front only of what answers.
 */
export function stepFor({ thing }: Match, asked: Asked, knowledge: Knowledge, today: string, isSure: boolean): Step {
  const { step, kind } = thing;
  // A table is shown with what was told, also where it is only the nearest there is.
  if (kind === 'table') {
    const table = knowledge.getTable(ownIdOf(thing));
    return { ...step, options: factsIn(asked.text, table, today) };
  }
  if (kind === 'statement') return isSure ? replying(thing, asked, knowledge) : step;
  if (kind !== 'series') return step;
  if (wantsRealTerms(asked.text, thing, knowledge)) return { ...step, options: { ...step.options, operation: 'real' } };
  const series = knowledge.getSeries(step.options?.series ?? '');
  const { rate, yardstick } = series;
  const number = rate && !tellsRate(asked.text) ? numberTold(asked, rate, today) : undefined;
  if (number !== undefined)
    return { ...step, options: { ...rateOf(asked, series, knowledge), operation: 'times', number } };
  const own = yardstick && numberBeside(asked, yardstick, knowledge, today);
  if (own && hasFigureOf(own.year, step, knowledge)) {
    const { number: told, year, paidWith = [] } = own;
    const of = [series.id, ...paidWith].join(',');
    return { ...step, options: { series: of, operation: 'against', number: told, period: year } };
  }
  const form = formOf(asked);
  if (form === 'definition' || form === 'origin') return { ...step, options: { ...step.options, about: form } };
  const row = rowAsked(asked, series, knowledge);
  if (row) return { ...step, command: 'trend', options: { ...step.options, ...row } };
  const work = workOf(asked, series, knowledge, today);
  if (work?.operation === 'change' && isOfCourse(asked)) {
    const { operation: _operation, ...span } = work;
    const since = recentSpan(asked, () => figuresOf(series, knowledge));
    return { ...step, command: 'trend', options: { ...step.options, ...since, ...span } };
  }
  // Which way it goes to a time that is told by itself alone is at least what is known of that time.
  const isKnown =
    work?.operation !== 'direction' || asked.times.length === 0 || workedOut(series, work, knowledge, today).ok;
  if (work && isKnown) return { ...step, options: { ...step.options, ...work } };
  // Of a past time that it has nothing of, the newest is the nearest there is; of one to come nothing is.
  const time = asked.times.find(
    ({ relation, bounds }) =>
      relation === 'at' && (bounds.first > today || thing.times.some((one) => meet(one, bounds))),
  );
  const isUntimed = asked.times.length === 0;
  const period = time?.period ?? (isUntimed ? whenItWas(asked, step, knowledge) : undefined);
  return period === undefined ? step : { ...step, options: { ...step.options, period } };
}

/** A rate, or the one that held before it at the time that is asked about, with that time where it is known for it. */
function rateOf(
  { times, asks }: Asked,
  series: Series,
  knowledge: Knowledge,
): { readonly series: string; readonly period?: string } {
  const period = times.find(({ relation }) => relation === 'at')?.period;
  // How much more it is than then is no matter of then alone.
  if (period === undefined || asks.some((ask) => ask === 'change' || ask === 'difference'))
    return { series: series.id };
  let one: Series | undefined = series;
  while (one && figuresFor(period, figuresOf(one, knowledge)).length === 0)
    one = one.rate?.before === undefined ? undefined : knowledge.getSeries(one.rate.before);
  return one ? { series: one.id, period } : { series: series.id };
}

/** Whether a series has a figure of a year; where none is told, the newest will do. */
const hasFigureOf = (year: string | undefined, { options }: Step, knowledge: Knowledge): boolean =>
  year === undefined || figuresFor(year, figuresOf(knowledge.getSeries(options?.series ?? ''), knowledge)).length > 0;

const NOW = wholeWords(new RegExp(String.raw`\b(?:${RIGHT_NOW})\b`, 'u'));

/** When a series had the very sum that is named: "which year was it 690 million". */
function whenItWas({ amounts, text }: Asked, { options }: Step, knowledge: Knowledge): string | undefined {
  const sums = amounts.filter((amount) => amount >= LARGE);
  // "Is it 100,000 or 200,000 now": what it is now, whichever of them it was once.
  if (sums.length > 1 && NOW.test(spaced(text.replace(/[?!]+/g, ' ')))) return undefined;
  const { observations } = knowledge.getSeries(options?.series ?? '');
  return sums.length === 0 ? undefined : observations.findLast(({ value }) => sums.includes(value))?.period;
}

/** What may as well be meant; what a number told comes to is worked out only for what is meant. */
function rivalStep(match: Match, asked: Asked, knowledge: Knowledge, today: string): Step {
  const step = stepFor(match, asked, knowledge, today, false);
  return step.options?.number === undefined ? step : match.thing.step;
}

/** What is to be worked out of a series, so far as it is no proposal for a time to come. */
const workOf = (asked: Asked, series: Series, knowledge: Knowledge, today: string) =>
  workFor(asked, () => reckonedUpTo(figuresOf(series, knowledge), undefined, today));

const workedOut = (series: Series, { operation, ...span }: Work, knowledge: Knowledge, today: string) =>
  operate(operation, reckonedUpTo(figuresOf(series, knowledge), span.to, today), span);

/** As many of the likeliest things as are looked at for one of which a change in per cent can be worked out. */
const WORKED_OF = 8;

const PERCENT_OF = wholeWords(/\b(?:prosent|pst|percent|per cent) (?:av|of)\b/u);

/** What a change in per cent can be worked out of first, where that is asked for and none can be of the likeliest. */
function ledByPercent(matches: readonly Match[], asked: Asked, knowledge: Knowledge, today: string): readonly Match[] {
  const [best] = matches;
  // What part something is, is no change.
  if (!best || !asksPercent(asked) || PERCENT_OF.test(spaced(asked.asking))) return matches;
  const isWorked = ({ thing }: Match): boolean => {
    const series = thing.scheme === best.thing.scheme ? seriesShown(thing.step, knowledge) : undefined;
    const work = series && series.unit !== 'percent' ? workOf(asked, series, knowledge, today) : undefined;
    return !!series && work?.operation === 'percent' && workedOut(series, work, knowledge, today).ok;
  };
  const isShare = seriesShown(best.thing.step, knowledge)?.unit === 'percent';
  return isShare ? matches : led(matches, matches.slice(0, WORKED_OF).find(isWorked));
}

/** Whoever tells nothing of a case of their own wants the rule first; the table that would ask for it leads on. */
const tablesLast = (matches: readonly Match[]): readonly Match[] =>
  led(
    matches,
    matches.find(({ thing }) => thing.kind !== 'table'),
  );

/** What a figure is of that says nothing of the part or the place that is asked about. */
function wholeOf(asked: Asked, match: Match): Whole | undefined {
  if (!meetsPlace(asked, match)) return asked.places.some((place) => COUNTRIES.has(place)) ? undefined : 'country';
  return meetsPart(asked, match) ? undefined : 'all';
}

/** Whether the words of a question are a name of a scheme and no more. */
const isNameOf = ({ name, aliases }: Scheme, { meanings }: Asked, { lexicon }: QuestionIndex): boolean =>
  [...inAllLanguages(name), ...aliases].some((one) => {
    const named = lexicon.read(one).meanings;
    return named.size === meanings.size && [...named.keys()].every((meaning) => meanings.has(meaning));
  });

/** The name of a scheme and a year ask for all of its money in that year; what is counted is asked for by itself. */
function budgetFor(
  asked: Asked,
  matches: readonly Match[],
  index: QuestionIndex,
  knowledge: Knowledge,
  today: string,
): Step | undefined {
  const [best] = matches;
  const [time, ...others] = asked.times;
  if (asked.asks.length > 0 || !best || !time || others.length > 0) return undefined;
  if (time.relation !== 'at' || yearOf(time.period) === undefined) return undefined;
  const { kind, asks } = best.thing;
  if (kind === 'series' && !asks.includes('much') && best.named >= NAME) return undefined;
  const named = [...new Set(matches.map(({ thing }) => thing.scheme))]
    .flatMap((id) => knowledge.findScheme(id) ?? [])
    .filter((scheme) => isNameOf(scheme, asked, index))
    .map((scheme) => ({ scheme, years: yearsWithMoney([scheme], knowledge) }));
  const found = named.find(({ years }) => years.length > 0);
  if (!found) return undefined;
  const { scheme, years } = found;
  // Of a year without money the scheme may still have something else to tell, unless the year is yet to come.
  const hasOther = time.period <= today && meetsAll(asked, best, index);
  if (!years.includes(Number(time.period)) && hasOther) return undefined;
  return { command: 'budget', options: { year: time.period, scheme: scheme.id }, subject: scheme.name };
}

/**
 * The commands that give what was found, the first few: most of what is found is never shown.
 * @param outcome What becomes of the first: the others only lead on.
 */
function stepsFor(
  matches: readonly Match[],
  asked: Asked,
  knowledge: Knowledge,
  today: string,
  outcome: Outcome,
): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const match of matches) {
    if (steps.size === MOST_STEPS) break;
    const step = stepFor(match, asked, knowledge, today, outcome === 'answer' && match === matches[0]);
    const key = JSON.stringify([step.command, step.options]);
    if (!steps.has(key)) steps.set(key, step);
  }
  return [...steps.values()];
}

/** What the JSON tells of a reading: what was asked of what, which way round, when, and what became of it. */
const readingOf = ({ asks, polarity, isNegated, times }: Asked, matches: readonly Match[], outcome: Outcome) => ({
  ask: asks[0] ?? null,
  subject: matches[0]?.thing.id ?? null,
  polarity: polarity ?? (isNegated ? 'negated' : null),
  time: times[0]?.period ?? null,
  outcome,
});

/** What is given to whoever greets, reports something that is wrong, or asks what is new. */
const HELPS: Readonly<Record<Exclude<Aside, 'opinion' | 'not-covered'>, Step>> = {
  greeting: { command: 'help' },
  reporting: { command: 'help', options: { about: 'report' } },
  news: { command: 'whats-new' },
};

/** Whether a series has nothing of a time that is asked about and is past. */
const lacks = ({ times }: Thing, { bounds }: Asked['times'][number], today: string): boolean =>
  bounds.last < today && !times.some((one) => meet(one, bounds));

/** Whether a time to come is asked about, and a thing tells of times that are past alone. */
const isOfPast = ({ times }: Asked, thing: Thing, today: string): boolean =>
  times.some(({ bounds, relation }) => relation !== 'since' && bounds.first > today) &&
  (thing.kind === 'statement' || thing.kind === 'series') &&
  thing.times.length > 0 &&
  thing.times.every(({ last }) => last <= today);

/** Asked of whom or what it is not so, and the likeliest tells of whom or what it is. */
const saysTheOpposite = ({ asks: [ask], asking }: Asked, first: Match | undefined): boolean =>
  ask === 'who' &&
  isNegated(asking.toLowerCase()) &&
  first !== undefined &&
  !isNegated(first.thing.label.nb.toLowerCase());

/** What years are added up of is asked for as any amount or number is, whatever else is said of its course. */
function summed(asked: Asked): Asked {
  const [first] = asked.asks;
  if (!addsUp(asked) || first === 'many' || first === 'much') return asked;
  return askingFor(
    asked,
    asked.asks.find((ask) => ask === 'many' || ask === 'much'),
  );
}

/** Two who say two numbers, of whom one may be right: what is asked is how many it is, and not who they are. */
function disputedIn({ text, asks: [first], amounts }: Asked, index: QuestionIndex, today: string): Asked | undefined {
  const told = amounts.filter((amount) => amount > MOST_PEOPLE);
  if (first !== 'who' || told.length < 2 || !DISPUTED.test(spaced(text))) return undefined;
  return askingFor(readAsked(text, index, today, { text, start: 0, end: text.length }), 'many');
}
/** So many may speak with each other. */
const MOST_PEOPLE = 3;

/** Whether a text is plainly of one thing, whatever else it wants: what was learnt speaks for it, and what else is likely is of its matter. */
const isPlain = ({ outcome, matches: [best], agreement }: Decision): boolean =>
  outcome !== 'not-covered' && (best?.learnt ?? 0) >= PLAINLY && agreement >= AGREED;
const PLAINLY = 0.45;
const AGREED = 0.7;

/**
 * Reads a free question as the commands that answer it.
 * @param fitted Other than what was fitted: only to find out what it would change.
 */
export function readQuestion(question: string, knowledge: Knowledge, today: string, fitted = FITTED): QuestionRead {
  const index = questionIndex(knowledge);
  const text = readable(question);
  const asked = readAsked(text, index, today, saidBefore(text));
  return readFrom(disputedIn(asked, index, today) ?? asked, knowledge, today, fitted);
}

/** The same from what is asked, where a text does not tell that by itself. */
export function readFrom(given: Asked, knowledge: Knowledge, today: string, fitted = FITTED): QuestionRead {
  const index = questionIndex(knowledge);
  const plain = summed(given);
  const byForm = formed(plain);
  // What it asks for by its form may be known of nothing.
  const ofForm = byForm === plain ? undefined : decide(byForm, index, today, fitted);
  const isOfForm = ofForm !== undefined && ofForm.outcome !== 'not-covered';
  const asked = isOfForm ? byForm : plain;

  const urgent = urgentDoors(asked, knowledge);
  const isUrgent = urgent.length > 0;
  // Danger is no question about the scheme: whom to call is all there is to say.
  const aside = isUrgent ? 'not-covered' : asideOf(asked);
  const heldUp = aside ? undefined : heldUpIn(asked);
  const as = (
    outcome: Outcome,
    steps: readonly Step[],
    matches: readonly Match[] = [],
    facts: Readonly<Record<string, string>> = {},
    contact?: string,
  ): QuestionRead => ({
    outcome,
    steps,
    doors: isUrgent
      ? urgent
      : contact !== undefined
        ? [contact]
        : outcome === 'not-covered'
          ? doorsFor(asked, matches, knowledge)
          : [],
    isUrgent,
    isOfContact: contact !== undefined,
    heldUp,
    asked,
    matches,
    reading: { ...readingOf(asked, matches, outcome), facts },
  });
  if (aside === 'not-covered') return as(aside, []);
  if (aside === 'greeting' || aside === 'reporting' || aside === 'news') return as('help', [HELPS[aside]]);
  const overTime = aside ? undefined : askedOverTime(asked, knowledge);
  if (overTime) return as('answer', [overTime]);
  const decision = isOfForm ? ofForm : decide(asked, index, today, fitted);
  const ownOf = (isAnswered: boolean) => ownCase(asked, knowledge, today, isAnswered, index.hearCase);
  // "Bør jeg få det": what a table decides of one's own case is no matter of opinion.
  const isDecided = aside === 'opinion' && asked.asks[0] === 'may' && ownOf(false) !== undefined;
  // What to think is in no source; what they say of the very matter is the nearest there is.
  if (aside === 'opinion' && !isDecided)
    return isPlain(decision)
      ? as('nearest', stepsFor(decision.matches, asked, knowledge, today, 'nearest'), decision.matches)
      : as('not-covered', []);
  // What is only near here is not even that to how things are in another country.
  const isOfAbroad = isAbroad(asked.asking) && !asked.isPersonal && decision.outcome === 'nearest';
  const outcome = isOfAbroad ? 'not-covered' : decision.outcome;
  const { matches: found } = decision;
  const ofTwo = askedOfTwo(asked, decision, { index, knowledge, today, fitted });
  if (ofTwo)
    return as(
      ofTwo.outcome,
      [ofTwo.step, ...stepsFor(found, asked, knowledge, today, 'nearest')].slice(0, MOST_STEPS),
      found,
    );
  const contact = outcome === 'answer' ? undefined : contactAsked(asked, knowledge);
  if (contact !== undefined)
    return as('not-covered', stepsFor(found, asked, knowledge, today, 'nearest'), found, {}, contact);
  // What numbers come to is no case of one's own either.
  const own =
    holdsNumber(found, asked, knowledge, today) || ownSum(asked.text) ? undefined : ownOf(outcome === 'answer');
  if (own) {
    const { table, facts, about } = own;
    const options = { ...facts, ...(about !== undefined && { [ABOUT]: about }) };
    const read = as('answer', [{ command: table.command.name.en, options, subject: table.title }], found, facts);
    return {
      ...read,
      ...(isNotRequired(asked, own, today) && { isNotRequired: true }),
      ...(isOfAnotherDoctor(readTold(asked.text, today), table) && { isOfAnother: true }),
    };
  }
  const likeliest = ledByTold(tablesLast(found), asked, knowledge, today);
  const byName = ledByName(likeliest, asked, index, knowledge);
  const byKind = ledByKind(ledByForm(byName, formOf(asked)), asked, knowledge, today);
  const byNumber = ledByNumber(byKind, asked, knowledge, today);
  const canWork = (match: Match): boolean => {
    const series = knowledge.getSeries(match.thing.step.options?.series ?? '');
    if (stepFor(match, asked, knowledge, today, false).options?.number !== undefined) return true;
    const work = workOf(asked, series, knowledge, today);
    return !work || workedOut(series, work, knowledge, today).ok;
  };
  const byTrend = ledByTrend(ledByPercent(byNumber, asked, knowledge, today), asked, knowledge, canWork);
  const matches = ledByPart(ledByFigures(ledByRow(byTrend, asked, knowledge), asked), asked, index);
  const [first] = matches;
  const isSeries = first?.thing.kind === 'series';
  const told = first && stepFor(first, asked, knowledge, today, false).options;
  // Of two times the one that there is nothing of has a neighbour told in its place; when something happened no figure tells.
  const isCut =
    isSeries &&
    ((asked.times.some((time) => lacks(first.thing, time, today)) &&
      told?.series === first.thing.step.options?.series) ||
      (told?.operation !== undefined && told.from === undefined && isSinceEvent(asked)));
  // What is said of another country by the way is no answer to a question about it, nor what the whole has to which part has most.
  const isBeside = isAbroad(asked.asking) || (isSeries && ranksPlaces(asked)) || saysTheOpposite(asked, first);
  const isOfLess =
    first !== undefined &&
    (isNarrowed(asked, first) || isBesideAsked(asked, first) || isOfPast(asked, first.thing, today));
  const isLess = isCut || isBeside || first !== likeliest[0] || isOfLess;
  // What can be worked out for a number of the asker's own is what was meant.
  const isOwn = told?.number !== undefined;
  const isSaid = !isLess && (decision.isCertain || isOwn);
  const became = outcome === 'answer' && !isSaid ? 'nearest' : outcome;
  const steps = stepsFor(matches, asked, knowledge, today, became);
  const budget = budgetFor(asked, matches, index, knowledge, today);
  if (budget) return as('answer', [budget, ...steps].slice(0, MOST_STEPS), matches);
  const rival = outcome === 'not-covered' ? undefined : decision.rival;
  const rivalling = rival && rivalStep(rival, asked, knowledge, today);
  // What a figure is by itself says no more than what is worked out of it.
  const isSame = rivalling?.options?.series !== undefined && rivalling.options.series === steps[0]?.options?.series;
  const isOther = rivalling !== undefined && !isSame && !isOwn && !isDeepStrictEqual(rivalling, steps[0]);
  const whole = first && wholeOf(asked, first);
  return { ...as(became, steps, matches), ...(isOther && { rival: rivalling }), ...(whole && { ofWhole: whole }) };
}
