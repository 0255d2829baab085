import type { Outcome, RuleEntry, VerdictAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import type { Question } from '../worded.ts';
import { type Draft, joined, list, paragraph, type Said, said } from './draft.ts';
import { ruleLine } from './entries.ts';
import { composeStart, formOffer } from './verdict-form.ts';

/** More changes than these are read by nobody; all of them stand in the JSON. */
const MOST_CHANGES = 4;

const cited = (rules: readonly RuleEntry[]) => rules.flatMap(({ citations }) => citations);

/** What the outcome is called where it stands: an unclear one that more facts could settle depends. */
const called = ({ outcome, missing }: Outcome, { words }: Format): string =>
  outcome === 'unclear' && missing.length > 0 ? words.verdict.open : words.verdict.outcomes[outcome];

function headlineOf(outcome: Outcome, format: Format): Said {
  const { words, text, date } = format;
  const { title, why, reasons, newest } = outcome;
  const line = said(words.verdict.headline(text(title), called(outcome, format), text(why)), cited(reasons));
  if (!newest) return line;
  const then = words.verdict.newestInShort(date(newest.until), words.verdict.outcomes[newest.outcome]);
  return [...line, ...said(` ${then}`, newest.citations)];
}

/** From and until when it is so, where it is settled. */
function stretch({ since, until }: Outcome, { words: { verdict }, date }: Format): Said[] {
  if (since !== null && until !== null) return [said(verdict.sinceUntil(date(since), date(until)))];
  if (since !== null) return [said(verdict.since(date(since)))];
  return until === null ? [] : [said(verdict.until(date(until)))];
}

/** What is still open about an outcome, and what it comes to all the same. */
function openness(one: Outcome, { given }: VerdictAnswer, { words: { verdict }, text, list: listed }: Format): Said[] {
  const [only, ...more] = one.possible;
  if (one.missing.length === 0 || only === undefined) return [];
  const unknown = given.filter(({ input, value }) => value === 'unknown' && one.missing.includes(input));
  return [
    ...(unknown.length > 0 ? [said(verdict.dependsOn(listed(unknown.map(({ label }) => text(label)))))] : []),
    ...(more.length > 0
      ? [said(verdict.possible(one.possible.map((value) => verdict.outcomes[value]).join('; ')))]
      : []),
    ...(more.length === 0 && only !== one.outcome ? [said(verdict.anyway(verdict.outcomes[only]))] : []),
  ];
}

function linesOf(one: Outcome, answer: VerdictAnswer, format: Format): Said[] {
  const { words, text, date } = format;
  const facts = one.conditions.map(({ label, said: fact }) => words.verdict.fact(text(label), text(fact)));
  const isSettled = one.missing.length === 0;
  const { newest } = one;
  return [
    ...(one.do && isSettled ? [said(words.verdict.do(text(one.do)))] : []),
    ...(facts.length > 0 && isSettled ? [said(words.verdict.decisive(facts.join('; ')))] : []),
    ...(isSettled ? stretch(one, format) : []),
    ...openness(one, answer, format),
    ...(newest
      ? [
          said(
            words.verdict.newest(date(newest.until), words.verdict.outcomes[newest.outcome], text(newest.why)),
            newest.citations,
          ),
        ]
      : []),
  ];
}

/** How much an outcome says: a yes or a no is more than an unsettled one, and one no is like another. */
const ANSWERS = {
  eligible: 'yes',
  lapsed: 'no',
  'not-eligible': 'no',
  weighed: 'weighed',
  unclear: 'unsettled',
} as const;

/** The nearest changes that lead to another answer; those that leave it unsettled last. */
function changesOf({ outcome, changes }: Outcome, { words, text }: Format): Said[] {
  const other = changes.filter((change) => ANSWERS[change.outcome] !== ANSWERS[outcome]);
  const isUnsettled = (change: Outcome['changes'][number]): boolean => change.outcome === 'unclear';
  return [...other.filter((change) => !isUnsettled(change)), ...other.filter(isUnsettled)]
    .slice(0, MOST_CHANGES)
    .map((change) =>
      said(words.verdict.change(text(change.label), text(change.said), words.verdict.outcomes[change.outcome])),
    );
}

function questionOf(ask: NonNullable<VerdictAnswer['ask']>, { text }: Format): Question {
  return {
    text: text(ask.question),
    ...(ask.explain && { explain: text(ask.explain) }),
    choices: ask.choices.map(({ label, explain, command }) => ({
      label: text(label),
      command,
      ...(explain && { explain: text(explain) }),
    })),
  };
}

/** Each outcome and why, since when, what would change it, the rules, what was gone by, and the one question left. */
export function composeVerdict(answer: VerdictAnswer, format: Format): Draft {
  const { words, text } = format;
  const { outcomes, contradiction, given, ask } = answer;
  if (ask && answer.start) return composeStart(answer, answer.start, questionOf(ask, format), format);
  // While a question is open, what may still change would only stand in its way.
  const explained = outcomes.filter(({ missing }) => !ask || missing.length === 0);
  const rules = new Map(explained.flatMap(({ reasons }) => reasons).map((rule) => [rule.id, rule]));
  const isAsking =
    ask !== undefined && outcomes.some(({ outcome, missing }) => outcome === 'unclear' && missing.length > 0);
  return {
    status: isAsking ? 'clarify' : 'answered',
    headline: joined(
      outcomes.map((outcome) => headlineOf(outcome, format)),
      ' ',
    ),
    blocks: [
      ...(contradiction ? [paragraph(said(words.verdict.contradiction(text(contradiction.text))))] : []),
      ...outcomes.flatMap((outcome) => list(text(outcome.title), linesOf(outcome, answer, format))),
      ...(isAsking
        ? []
        : outcomes.flatMap((one) => list(words.verdict.changes(text(one.title)), changesOf(one, format)))),
      ...list(
        words.verdict.reasons,
        [...rules.values()].map((rule) => ruleLine(rule, format)),
      ),
      ...list(
        words.verdict.told,
        given.map(({ label, said: fact }) => said(words.verdict.fact(text(label), text(fact)))),
      ),
    ],
    outcomes,
    ...(ask && { question: questionOf(ask, format) }),
    form: formOffer(answer, format),
  };
}
