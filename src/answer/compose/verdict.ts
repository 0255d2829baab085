import type { Outcome, RuleEntry, VerdictAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { formatOfDoctor } from '../of-doctor.ts';
import type { Question } from '../worded.ts';
import {
  type Draft,
  type DraftBlock,
  type DraftFold,
  fold,
  list,
  paragraph,
  type Said,
  said,
  smallPrint,
  type Telling,
} from './draft.ts';
import { ruleLine } from './entries.ts';
import { inSentence, LONGEST, sentencesOf, withoutBrackets } from './headline.ts';
import { composeStart, formOffer } from './verdict-form.ts';

/** More changes than these are read by nobody; all of them stand in the JSON. */
const MOST_CHANGES = 4;

const cited = (rules: readonly RuleEntry[]) => rules.flatMap(({ citations }) => citations);

/** What the outcome is called where it stands: an unclear one that more facts could settle depends. */
const called = ({ outcome, missing }: Outcome, { words }: Format): string =>
  outcome === 'unclear' && missing.length > 0 ? words.verdict.open : words.verdict.outcomes[outcome];

/** `ALIS-tilskudd: ja, etter reglene til 31. mai 2025.` */
function verdictLine(outcome: Outcome, format: Format, saidUntil?: string): Said {
  const { words, text, date } = format;
  const { title, reasons, newest } = outcome;
  const name = withoutBrackets(text(title));
  if (!newest) return said(words.verdict.headline(name, called(outcome, format)), cited(reasons));
  const isOpen = newest.outcome === 'unclear' && outcome.missing.length > 0;
  const then = isOpen ? words.verdict.open : words.verdict.outcomes[newest.outcome];
  if (newest.until === saidUntil) return said(words.verdict.headlineLikewise(name, then), newest.citations);
  return said(words.verdict.headlineByNewest(name, then, date(newest.until)), newest.citations);
}

/** The verdict under the condition that the question asks about, and the question in short: `ALIS grant: only if …. Do you?` */
function hangsOn(
  { title }: Outcome,
  { ask }: VerdictAnswer,
  isAsking: boolean,
  { words: { verdict }, text, date }: Format,
): { readonly lines: readonly Said[]; readonly short?: string } {
  if (!ask?.hinge) return { lines: [] };
  const { hinge } = ask;
  const name = withoutBrackets(text(title));
  const until = hinge.until === undefined ? undefined : date(hinge.until);
  const line = verdict.hinge[hinge.link](verdict.hanging[hinge.verdict], text(hinge.condition));
  const whole = verdict.hinged(name, line, until);
  // What explains the question stands with it, where nothing else is on the surface.
  const short = isAsking && hinge.short ? text(hinge.short) : undefined;
  const ways = [...(short === undefined ? [] : [`${whole} ${short}`]), whole, verdict.hinged(name, line)];
  const fit = ways.find(({ length }) => length <= LONGEST);
  if (fit === undefined) return { lines: [] };
  return { lines: [said(fit, hinge.citations)], ...(short !== undefined && fit.endsWith(short) && { short }) };
}

/** What it turns on, in place of "I cannot say", where a question that is still asked would settle it by the newest rules. */
function turnsOn(
  { title, outcome, why, reasons, newest }: Outcome,
  { ask }: VerdictAnswer,
  format: Format,
): readonly Said[] {
  const reason = format.text(newest?.why ?? why);
  if (!ask || (newest?.outcome ?? outcome) !== 'unclear' || sentencesOf(reason).length > 1) return [];
  const line = format.words.figure.labelled(withoutBrackets(format.text(title)), inSentence(reason));
  return [said(line, newest?.citations ?? cited(reasons))];
}

/** From and until when it is so, where it is settled. */
function stretch({ since, until }: Outcome, { words: { verdict }, date }: Format): Said[] {
  if (since !== null && until !== null) return [said(verdict.sinceUntil(date(since), date(until)))];
  if (since !== null) return [said(verdict.since(date(since)))];
  return until === null ? [] : [said(verdict.until(date(until)))];
}

/** What is still open about an outcome, and what it comes to all the same. */
function openness(one: Outcome, { given }: VerdictAnswer, format: Format): Said[] {
  const { words, text, list: listed, either } = format;
  const { verdict } = words;
  const [only, ...more] = one.possible;
  if (one.missing.length === 0 || only === undefined) return [];
  const unknown = given.filter(({ input, value }) => value === 'unknown' && one.missing.includes(input));
  return [
    ...(unknown.length > 0 ? [said(verdict.dependsOn(listed(unknown.map(({ label }) => text(label)))))] : []),
    ...(more.length > 0 ? [said(verdict.possible(either(one.possible.map((value) => verdict.outcomes[value]))))] : []),
    ...(more.length === 0 && only !== one.outcome ? [said(verdict.anyway(verdict.outcomes[only]))] : []),
  ];
}

function linesOf(one: Outcome, answer: VerdictAnswer, format: Format): Said[] {
  const { words, text, date } = format;
  const facts = one.conditions.map(({ label, said: fact }) => words.verdict.fact(text(label), text(fact)));
  const isSettled = one.missing.length === 0;
  const { newest } = one;
  return [
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

/** As a headline would have it: a gloss in brackets is no part of a question that stands first. */
function questionOf(ask: NonNullable<VerdictAnswer['ask']>, { text }: Format): Question {
  return {
    text: withoutBrackets(text(ask.question)),
    ...(ask.explain && { explain: text(ask.explain) }),
    choices: ask.choices.map(({ label, explain, call }) => ({
      label: text(label),
      call,
      ...(explain && { explain: text(explain) }),
    })),
  };
}

/** What to do with the answer: what its table says of the outcome, else whom to ask; the first of them can act. */
function nextStep(one: Outcome, { contacts }: VerdictAnswer, { words, text }: Format): readonly Said[] {
  const { doNow, askThem } = words.verdict;
  if (one.do && one.missing.length === 0) return [said(doNow(text(one.do)))];
  const [contact] = contacts;
  if (!contact) return [];
  const [helps = ''] = sentencesOf(text(contact.helps_with));
  const name = text(contact.name);
  const whom = /^(?:Kommunen|Det|Your|The)\b/u.test(name) ? inSentence(name) : name;
  return [said(doNow(askThem(whom, inSentence(helps))))];
}

/**
 * Each outcome with what decides it, since when, and the rules that it rests on.
 * @param onSurface the outcome whose next step stands there, which is not said twice
 */
function whyFold(
  answer: VerdictAnswer,
  { isShared, onSurface }: { readonly isShared: boolean; readonly onSurface: Outcome | undefined },
  format: Format,
): readonly DraftFold[] {
  const { words, text } = format;
  const { outcomes } = answer;
  const rules = new Map(outcomes.flatMap(({ reasons }) => reasons).map((rule) => [rule.id, rule]));
  return fold('why', words.folds.why, [
    ...outcomes.flatMap((one) =>
      list(
        [
          said(text(one.why), cited(one.reasons)),
          ...(one.do && one !== onSurface && one.missing.length === 0 ? [said(words.verdict.doNow(text(one.do)))] : []),
          ...(isShared ? [] : linesOf(one, answer, format)),
        ],
        text(one.title),
      ),
    ),
    ...list(
      [...rules.values()].map((rule) => ruleLine(rule, format)),
      words.verdict.reasons,
    ),
  ]);
}

/** The surface of a verdict: why, what else was asked of the table, and what to do now. */
function surfaceOf(answer: VerdictAnswer, format: Format): readonly DraftBlock[] {
  const { words, text, date } = format;
  const [first, ...others] = answer.outcomes;
  if (!first) return [];
  const { newest } = first;
  return [
    ...(newest ? [paragraph(said(words.verdict.rulesAfter(date(newest.until)), newest.citations))] : []),
    ...others.map((one) => paragraph(verdictLine(one, format, newest?.until))),
    paragraph(said(text(newest?.why ?? first.why), newest?.citations ?? cited(first.reasons))),
    ...nextStep(first, answer, format).map(paragraph),
  ];
}

/** While something is asked: the question is the headline, and what is known not to be answerable stands under it. */
function askingSurface(answer: VerdictAnswer, question: Question, format: Format): readonly DraftBlock[] {
  const { words, date } = format;
  const newest = answer.outcomes.find((one) => one.newest)?.newest;
  return [
    ...(question.explain === undefined ? [] : [paragraph(said(question.explain))]),
    ...(newest ? [smallPrint(said(words.verdict.rulesAfter(date(newest.until)), newest.citations))] : []),
  ];
}

/** One verdict in a line, why and what to do; or the one question that is left; all that it rests on in folds. */
export function composeVerdict(answer: VerdictAnswer, own: Format, { isShared, isOfAnother = false }: Telling): Draft {
  const { words, text } = own;
  const format = isOfAnother ? formatOfDoctor(own) : own;
  const { outcomes, contradiction, given, ask } = answer;
  if (ask && answer.start) return composeStart(answer, answer.start, questionOf(ask, format), format);
  const [first] = outcomes;
  // What else the table answers may be left open beside a verdict.
  const isOpen = first?.outcome === 'unclear' && first.missing.length > 0;
  const isAsking = ask !== undefined && isOpen && (first.newest?.outcome ?? 'unclear') === 'unclear';
  const hanging = first ? hangsOn(first, answer, isAsking, format) : { lines: [] };
  const question = ask && { ...questionOf(ask, format), ...(hanging.short !== undefined && { short: hanging.short }) };
  const form = formOffer(answer, format);
  const verdicts = outcomes.map((one) => verdictLine(one, format));
  const plainly =
    isAsking && question
      ? [said(question.text)]
      : [...(first ? turnsOn(first, answer, format) : []), ...verdicts.slice(0, 1)];
  return {
    status: isAsking ? 'clarify' : 'answered',
    headlines: hanging.lines.length > 0 ? hanging.lines : plainly,
    otherwise: [said(words.surface.about(inSentence(withoutBrackets(text(answer.title)))))],
    surface: isAsking && question ? askingSurface(answer, question, format) : surfaceOf(answer, format),
    caveats: contradiction ? [said(words.verdict.contradiction(text(contradiction.text)))] : [],
    folds: [
      ...(isAsking ? fold('sofar', words.folds.soFar, verdicts.map(paragraph)) : []),
      ...whyFold(answer, { isShared, onSurface: isAsking ? undefined : outcomes[0] }, format),
      ...(isAsking
        ? []
        : fold(
            'change',
            words.folds.change,
            outcomes.flatMap((one) => list(changesOf(one, format), text(one.title))),
          )),
      ...fold(
        'told',
        words.verdict.told,
        list(given.map(({ label, said: fact }) => said(words.verdict.fact(text(label), text(fact))))),
      ),
    ],
    outcomes,
    ...(question && { question }),
    ...(form && { form }),
    ...(given.length > 0 && { isPersonal: true }),
  };
}
