import type { Figure } from '../../figures/figure.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import type { Locale } from '../../language/locale.ts';
import type { Answer, AnswerKind, Notice, Outcome } from '../answer.ts';
import type { Answered } from '../answered.ts';
import { type Format, formatIn } from '../format.ts';
import type { Action, Contact, NoticeLine, NumberedOutcome, Worded } from '../worded.ts';
import { composeChanges } from './changes.ts';
import { keyOf } from './citation.ts';
import { composeClaims } from './claims.ts';
import { composeClarify } from './clarify.ts';
import type { Draft } from './draft.ts';
import { composeError } from './error.ts';
import { composeFigures } from './figures.ts';
import { composeHelp } from './help.ts';
import { composeNotFound } from './not-found.ts';
import { isUrgent, noticeSaid } from './notices.ts';
import { type Numbering, startNumbering } from './number.ts';
import { composeRelease } from './release.ts';
import { composeReleases } from './releases.ts';
import { composeRules } from './rules.ts';
import { composeScheme } from './scheme.ts';
import { composeSeries } from './series.ts';
import { composeStatements } from './statements.ts';
import { composeVerdict } from './verdict.ts';

type Composer<Kind extends AnswerKind> = (answer: Extract<Answer, { kind: Kind }>, format: Format) => Draft;

const COMPOSERS: { readonly [Kind in AnswerKind]: Composer<Kind> } = {
  figures: composeFigures,
  series: composeSeries,
  scheme: composeScheme,
  statements: composeStatements,
  rules: composeRules,
  release: composeRelease,
  releases: composeReleases,
  verdict: composeVerdict,
  claims: composeClaims,
  changes: composeChanges,
  help: composeHelp,
  clarify: composeClarify,
  'not-found': composeNotFound,
  error: composeError,
};

const draftOf = <Kind extends AnswerKind>(answer: Extract<Answer, { kind: Kind }>, kind: Kind, format: Format): Draft =>
  COMPOSERS[kind](answer, format);

function contactsOf(answer: Answer, { text }: Format): readonly Contact[] {
  if (!('contacts' in answer)) return [];
  return answer.contacts.map(({ name, helps_with, url }) => ({ name: text(name), helpsWith: text(helps_with), url }));
}

/** Each command once, under the first label that it came with. */
function nextOf(draft: Draft, answer: Answer, { text }: Format): readonly Action[] {
  const offered = [
    ...(draft.next ?? []),
    ...answer.next.map(({ label, command }) => ({ label: text(label), command })),
  ];
  return offered.filter(({ command }, at) => offered.findIndex((other) => other.command === command) === at);
}

function outcomeNumbered(outcome: Outcome, numbering: Numbering): NumberedOutcome {
  const { question, possible, row, reasons, missing, changes, newest } = outcome;
  const citations: readonly Citation[] = [
    ...reasons.flatMap((reason) => reason.citations),
    ...(newest?.citations ?? []),
  ];
  return {
    question,
    outcome: outcome.outcome,
    possible,
    row,
    reasons: reasons.map(({ id }) => id),
    missing,
    changes: changes.map(({ input, value, outcome, command }) => ({ input, value, outcome, command })),
    citations: numbering.numbersOf(citations),
  };
}

const noticesNumbered = (
  notices: readonly Notice[],
  isUrgent: boolean,
  numbering: Numbering,
  format: Format,
): readonly NoticeLine[] =>
  notices.map((notice) => ({ kind: notice.kind, line: numbering.line(noticeSaid(notice, format)), isUrgent }));

/** Puts an answer into the words of one language, with its sources numbered in the order in which they are read. */
export function compose({ command, answer, knowledge }: Answered, locale: Locale): Worded {
  const format = formatIn(locale);
  const draft = draftOf(answer, answer.kind, format);
  const numbering = startNumbering(format);
  const headline = numbering.line(draft.headline);
  const saidFirst = new Set(draft.headline.flatMap(({ citations }) => citations.map(keyOf)));
  const isSaidFirst = ({ citations }: Figure) => citations.some((one) => saidFirst.has(keyOf(one)));
  const comesFirst = (notice: Notice) => isUrgent(notice, isSaidFirst);
  const urgent = noticesNumbered(answer.notices.filter(comesFirst), true, numbering, format);
  const blocks = draft.blocks.map(numbering.block);
  const others = noticesNumbered(
    answer.notices.filter((notice) => !comesFirst(notice)),
    false,
    numbering,
    format,
  );
  const figures = (draft.figures ?? []).map(({ citations, ...figure }) => ({
    id: figure.id,
    value: figure.value,
    unit: figure.unit,
    period: figure.period,
    measure: figure.measure,
    status: figure.status,
    printed: figure.printed,
    citations: numbering.numbersOf(citations),
    ...(figure.derived && { derived: figure.derived }),
  }));
  const outcomes = (draft.outcomes ?? []).map((outcome) => outcomeNumbered(outcome, numbering));
  const claims = (draft.claims ?? []).map((claim) => ({
    ...claim,
    citations: numbering.numbersOf(claim.citations),
  }));
  return {
    status: draft.status,
    locale,
    command,
    headline,
    blocks,
    notices: [...urgent, ...others],
    contacts: draft.contacts ?? contactsOf(answer, format),
    ...(draft.question && { question: draft.question }),
    next: nextOf(draft, answer, format),
    citations: numbering.all(),
    figures,
    outcomes,
    claims,
    footer: format.words.ui.knowledge(format.date(knowledge.newest), knowledge.version),
    knowledge,
  };
}
