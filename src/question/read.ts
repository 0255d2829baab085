import { isDeepStrictEqual } from 'node:util';
import { ABOUT } from '../eligibility/facts.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { spaced } from '../language/whole-words.ts';
import { type Asked, readAsked } from '../reader/asked.ts';
import { isOfAbroad } from '../reader/asking.ts';
import { type QuestionIndex, questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';
import { readable } from '../reader/readable.ts';
import { type Aside, asideOf } from './aside.ts';
import { budgetAsked } from './budget-asked.ts';
import { ownCase, SURELY_A_CASE } from './case.ts';
import { type Decision, decide, FITTED } from './decide.ts';
import { isNotRequired } from './demanded.ts';
import { contactAsked, doorsFor, urgentDoors } from './doors.ts';
import { readTold } from './facts/text-told.ts';
import { isOfAnotherDoctor } from './facts/whose.ts';
import { askingFor, DISPUTED, formed } from './form.ts';
import { heldUpIn } from './held-up.ts';
import { led } from './led.ts';
import { holdsNumber } from './led-by-number.ts';
import { ledByTold } from './led-by-told.ts';
import { ledByWords } from './led-by-words.ts';
import { saysLess, wholeOf } from './less-than-asked.ts';
import type { Whole } from './narrowing.ts';
import { askedOverTime } from './over-time.ts';
import { stepFor } from './step-for.ts';
import { askedOfTwo } from './two-series.ts';
import { saidBefore } from './whether-so.ts';
import { addsUp } from './work.ts';

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

/** What may as well be meant, where that says anything else; what a number told comes to is worked out only for what is meant. */
function rivalStep(
  rival: Match,
  first: Step | undefined,
  asked: Asked,
  knowledge: Knowledge,
  today: string,
): Step | undefined {
  const worked = stepFor(rival, asked, knowledge, today, false);
  const step = worked.options?.number === undefined ? worked : rival.thing.step;
  // What a figure is by itself says no more than what is worked out of it.
  const isSame = step.options?.series !== undefined && step.options.series === first?.options?.series;
  return isSame || isDeepStrictEqual(step, first) ? undefined : step;
}

/** Whoever tells nothing of a case of their own wants the rule first; the table that would ask for it leads on. */
const tablesLast = (matches: readonly Match[]): readonly Match[] =>
  led(
    matches,
    matches.find(({ thing }) => thing.kind !== 'table'),
  );

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

/** What years are added up of is asked for as any amount or number is, whatever else is said of its course. */
function summed(asked: Asked): Asked {
  if (!addsUp(asked)) return asked;
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
  const isAbroad = isOfAbroad(asked) && !asked.isPersonal && decision.outcome === 'nearest';
  const outcome = isAbroad ? 'not-covered' : decision.outcome;
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
  const own = holdsNumber(found, asked, knowledge, today) ? undefined : ownOf(outcome === 'answer');
  if (own) {
    const { table, facts, about } = own;
    const options = { ...facts, ...(about !== undefined && { [ABOUT]: about }) };
    const step = { command: table.command.name.en, options, subject: table.title };
    const isSure = own.likely >= SURELY_A_CASE;
    const [first] = tablesLast(found);
    const rival =
      isSure || outcome === 'not-covered' || !first ? undefined : rivalStep(first, step, asked, knowledge, today);
    return {
      ...as(isSure ? 'answer' : 'nearest', [step], found, facts),
      ...(rival && { rival }),
      ...(isNotRequired(asked, own, today) && { isNotRequired: true }),
      ...(isOfAnotherDoctor(readTold(asked.text, today), table) && { isOfAnother: true }),
    };
  }
  const likeliest = ledByTold(tablesLast(found), asked, knowledge, today);
  const matches = ledByWords(likeliest, asked, index, knowledge, today);
  const [first] = matches;
  const told = first && stepFor(first, asked, knowledge, today, false).options;
  const isLess = first !== likeliest[0] || (first !== undefined && saysLess(asked, first, told, today));
  // What can be worked out for a number of the asker's own is what was meant.
  const isOwn = told?.number !== undefined;
  const isSaid = !isLess && (decision.isCertain || isOwn);
  const became = outcome === 'answer' && !isSaid ? 'nearest' : outcome;
  const steps = stepsFor(matches, asked, knowledge, today, became);
  const budget = budgetAsked(asked, matches, index, knowledge);
  if (budget) return as('answer', [budget, ...steps].slice(0, MOST_STEPS), matches);
  const mayBeOther = decision.rival && outcome !== 'not-covered' && !isOwn;
  const rival = mayBeOther ? rivalStep(decision.rival, steps[0], asked, knowledge, today) : undefined;
  const whole = first && wholeOf(asked, first);
  return { ...as(became, steps, matches), ...(rival && { rival }), ...(whole && { ofWhole: whole }) };
}
