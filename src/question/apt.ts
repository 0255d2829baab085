import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from './asked.ts';
import type { Scored } from './score.ts';
import { stepFor } from './step.ts';
import type { Target } from './targets/target.ts';
import { NEGATIVE, PREVENTING } from './words/asking.ts';

const ON_RIGHTS: readonly Target['kind'][] = ['table', 'rule', 'topic'];

/** What is said of these is no reason. */
const NO_REASONS: readonly Target['about'][] = ['who', 'when', 'where'];

const asksHowMuch = ({ intent }: Asked): boolean => intent === 'count' || intent === 'money';

/** A figure is no answer to who names it: "how many were there before the 66 new ones". */
function isAsked(id: string, { amounts }: Asked, knowledge: Knowledge): boolean {
  const { observations } = knowledge.getSeries(id);
  const last = observations.map(({ period }) => period).reduce((one, other) => (one > other ? one : other), '');
  const isKnown = observations.some(({ period, value }) => period === last && amounts.includes(value));
  return isKnown && observations.every(({ measure }) => measure !== 'level');
}

/** "How much" of what is counted in heads asks for money, unless it asks how much more there are. */
const isOtherUnit = ({ unit }: Target, { intent, words }: Asked): boolean =>
  intent === 'money' &&
  unit === 'count' &&
  !words.some(({ meaning }) => meaning === '~increase' || meaning === '~decrease');

/** A reason is for what is asked about, and neither for its opposite nor for preventing it. */
function isReasonFor(id: string, { isNegated, folded }: Asked, knowledge: Knowledge): boolean {
  const { text, keywords = [] } = knowledge.getStatement(id);
  const said = [text.nb, text.en, ...keywords].join(' ');
  if (isNegated && !NEGATIVE.test(said)) return false;
  return !PREVENTING.test(said) || PREVENTING.test(folded);
}

function isStatementApt(target: Target, asked: Asked, knowledge: Knowledge): boolean {
  if (asked.intent === 'why') return !NO_REASONS.includes(target.about) && isReasonFor(target.id, asked, knowledge);
  return !asksHowMuch(asked) || /\d/.test(knowledge.getStatement(target.id).text.nb);
}

/** Whether a thing of this kind answers a question of this kind at all. */
export function isOfKind({ target, isOnSubject }: Scored, asked: Asked, knowledge: Knowledge): boolean {
  const { kind } = target;
  if (asked.facet !== undefined && kind !== 'release' && kind !== 'statement') return false;
  if (kind !== 'scheme') return true;
  // What a scheme is says nothing of how many, how much, nor of a time.
  const asksMore = asksHowMuch(asked) || asked.period !== undefined;
  return isOnSubject && !(asksMore && stepFor(target, asked, knowledge).command === 'scheme');
}

/** Whether what it says can be what is asked for. */
export function isApt({ target }: Scored, asked: Asked, knowledge: Knowledge): boolean {
  const { kind, about, id } = target;
  if (asked.isAdvice) return false;
  // Somebody's own affair is for the rules to answer, and for nothing else that is known.
  if (asked.isPersonal && !ON_RIGHTS.includes(kind) && about !== 'condition') return false;
  if (kind === 'series') return !isOtherUnit(target, asked) && !(asksHowMuch(asked) && isAsked(id, asked, knowledge));
  return kind !== 'statement' || isStatementApt(target, asked, knowledge);
}
