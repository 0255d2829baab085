import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../../figures/figure.ts';
import type { Call } from '../../invocation.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import type { Locale } from '../../language/locale.ts';
import type { Answer, AnswerKind, Outcome } from '../answer.ts';
import type { Answered, OtherAnswered } from '../answered.ts';
import { type Format, formatIn } from '../format.ts';
import type { Action, LinkAction, NumberedOutcome, Worded } from '../worded.ts';
import { askedTime } from './asked-time.ts';
import { composeChanges } from './changes.ts';
import { altOf } from './chart-alt.ts';
import { composeCite } from './cite.ts';
import { composeClaims } from './claims.ts';
import { composeComparison } from './comparison.ts';
import { contactFold, contactLinks } from './contacts.ts';
import {
  citationsIn,
  type Draft,
  type DraftBlock,
  type DraftFold,
  fold,
  joined,
  paragraph,
  plain,
  type Said,
  said,
  type Telling,
} from './draft.ts';
import { composeError } from './error.ts';
import { composeExport } from './export.ts';
import { composePicture } from './exported-picture.ts';
import { composeFigures } from './figures.ts';
import { glossLine } from './glosses.ts';
import { headlineFrom, led } from './headline.ts';
import { composeHelp } from './help.ts';
import { composeNotFound } from './not-found.ts';
import { caveatsOf, differFold, groundsOf, noticeSaid } from './notices.ts';
import { type Numbering, startNumbering } from './number.ts';
import { pictureOf } from './picture.ts';
import { reckonedSaid } from './reckoned.ts';
import { composeRelease } from './release.ts';
import { composeReleases } from './releases.ts';
import { composeRules } from './rules.ts';
import { composeScheme } from './scheme.ts';
import { composeSeries } from './series.ts';
import { sourcesOf } from './sources.ts';
import { composeStatements } from './statements.ts';
import { beyond, fitted, isBrief, textOf } from './surface.ts';
import { composeTimeline } from './timeline.ts';
import { composeTrend } from './trend.ts';
import { composeVerdict } from './verdict.ts';

type Composer<Kind extends AnswerKind> = (
  answer: Extract<Answer, { kind: Kind }>,
  format: Format,
  telling: Telling,
) => Draft;

const COMPOSERS: { readonly [Kind in AnswerKind]: Composer<Kind> } = {
  figures: composeFigures,
  series: composeSeries,
  trend: composeTrend,
  comparison: composeComparison,
  timeline: composeTimeline,
  scheme: composeScheme,
  statements: composeStatements,
  rules: composeRules,
  release: composeRelease,
  releases: composeReleases,
  verdict: composeVerdict,
  claims: composeClaims,
  changes: composeChanges,
  export: composeExport,
  picture: composePicture,
  cite: composeCite,
  help: composeHelp,
  'not-found': composeNotFound,
  error: composeError,
};

const draftOf = <Kind extends AnswerKind>(
  answer: Extract<Answer, { kind: Kind }>,
  kind: Kind,
  format: Format,
  telling: Telling,
): Draft => COMPOSERS[kind](answer, format, telling);

/** What asks the same is there once, under the first label that it came with. */
function nextOf(draft: Draft, answer: Answer, besides: readonly Beside[], { text }: Format): readonly Action[] {
  const offered = [
    ...besides.flatMap(({ next }) => next),
    ...(draft.next ?? []),
    ...answer.next.map(({ label, call }) => ({ label: text(label), call })),
  ];
  return offered.filter(({ call }, at) => offered.findIndex((other) => isDeepStrictEqual(other.call, call)) === at);
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
    changes: changes.map(({ input, value, outcome, call }) => ({ input, value, outcome, call })),
    citations: numbering.numbersOf(citations),
  };
}

/** Whether what was to be worked out cannot be: the nearest to it is a figure, and not the refusal. */
const isRefused = (answer: Answer): boolean => answer.kind === 'series' && answer.worked?.ok === false;

interface Headlined {
  readonly headline: Said;
  /** What it says by itself, without that it is only the nearest. */
  readonly text: string;
}

/** The headline that is fit to be one. */
function headlined(draft: Draft, { answer, standing, ofWhole, isNotRequired }: Answered, format: Format): Headlined {
  // What says that there is nothing is not the nearest of anything.
  const isNear = standing === 'nearest' && answer.kind !== 'not-found';
  const { nearest, nearestOf, notRequired } = format.words.surface;
  const near = isNear && ofWhole ? nearestOf[ofWhole] : isNear || isRefused(answer) ? nearest : '';
  const lead = isNotRequired && draft.status === 'answered' ? notRequired : near;
  const ways = isRefused(answer) ? [] : draft.headlines;
  const headline = headlineFrom(
    ways,
    [...(isRefused(answer) ? [] : (draft.brief ?? [])), ...(draft.otherwise ?? [])],
    lead,
    format,
  );
  return { headline, text: plain(headline).slice(lead.length) };
}

/** As much as two short sentences with what stands before them: longer ones stand under each other. */
const LONGEST_OF_TWO = 205;
/** The same with a third. */
const LONGEST_OF_THREE = 285;

/** A headline in fewer words, where it says as much in as much room as there is beside another. */
function shortened(long: Headlined, { headlines }: Draft, room: number): Headlined {
  const { length } = plain(long.headline);
  const lead = plain(long.headline).slice(0, length - long.text.length);
  const way = length > room ? headlines.find((one) => lead.length + plain(one).length <= room) : undefined;
  return way ? { headline: led(lead, way), text: plain(way) } : long;
}

/** What the other of two questions comes to: its line, and what it rests on. */
interface Beside {
  /** As a sentence of its own. */
  readonly headlined: Headlined;
  /** The same under a headline that has no room for it, or that it is open. */
  readonly block: DraftBlock;
  readonly figures: readonly Figure[];
  readonly isPersonal: boolean;
  readonly next: readonly Action[];
}

/** That a part is open, in a sentence of its own. */
const openOf = (line: Said): Beside => ({
  headlined: { headline: line, text: plain(line) },
  block: paragraph(line),
  figures: [],
  isPersonal: false,
  next: [],
});

const seriesIn = ({ answer }: Answered): string | undefined => (answer.kind === 'series' ? answer.series : undefined);

/**
 * The other of two questions in a sentence of its own, or that it is open; what may as well be meant by the one, as an alternative.
 * Nothing where it comes to the very same.
 */
function besideOf(
  { asked, answered, next, isSum }: OtherAnswered,
  whole: Answered,
  first: Headlined,
  format: Format,
  telling: Telling,
): Beside | undefined {
  const { otherOpen, sumOpen } = format.words.surface;
  const open = asked === undefined ? undefined : openOf(said(isSum ? sumOpen : otherOpen(asked)));
  if (!answered) return open;
  const draft = draftOf(answered.answer, answered.answer.kind, format, { ...telling, asked: askedTime(answered) });
  // A question back is no answer to it.
  if (draft.status !== 'answered') return open;
  const isOfSame = seriesIn(whole) !== undefined && seriesIn(whole) === seriesIn(answered);
  // Of the series that was just named the name is not said again.
  const short = isOfSame && draft.otherwise ? { ...draft, headlines: draft.otherwise } : draft;
  // One lead is enough for both.
  const isLed = whole.standing === 'nearest' && answered.standing === 'nearest';
  const alone = headlined(draft, answered, format);
  const long = headlined(short, isLed ? { ...answered, standing: 'answer' } : answered, format);
  if (!beyond(first.text, paragraph(said(alone.text))).block) return undefined;
  const cited = new Set(citationsIn(alone.headline));
  const lead = asked === undefined ? format.words.surface.orElse : '';
  const told = shortened(long, short, LONGEST_OF_TWO - plain(first.headline).length - lead.length - 1);
  return {
    headlined: { ...told, headline: led(lead, told.headline) },
    block: paragraph(lead === '' ? alone.headline : led(lead, told.headline)),
    // Those that the line tells; the others are its own answer's.
    figures: (draft.figures ?? []).filter(({ citations }) => citations.every((one) => cited.has(one))),
    isPersonal: draft.isPersonal ?? false,
    next: next ? [{ label: format.text(next.label), call: next.call }] : [],
  };
}

/** In one line, in the order in which they were asked, as many as there is room for; the others stand under it. */
function together(
  first: Headlined,
  besides: readonly Beside[],
): { readonly line: Headlined; readonly under: readonly Beside[] } {
  const under: Beside[] = [];
  let line = first;
  for (const beside of besides) {
    const headline = joined([line.headline, beside.headlined.headline], ' ');
    if (plain(headline).length > (line === first ? LONGEST_OF_TWO : LONGEST_OF_THREE)) under.push(beside);
    else line = { headline, text: `${line.text} ${beside.headlined.text}` };
  }
  return { line, under };
}

/**
 * With what has to be said of the question before it: that nothing bears out what it takes for granted, and what its numbers come to by
 * themselves, that what is known may be held against.
 */
function afterAsked(first: Headlined, { unsettled, reckoned }: Answered, format: Format): Headlined {
  const before = [
    ...(unsettled === undefined ? [] : [said(format.words.surface.unsettled(unsettled))]),
    ...(reckoned ? [reckonedSaid(reckoned, format)] : []),
  ];
  return {
    headline: joined([...before, first.headline], ' '),
    text: [...before.map(plain), first.text].join(' '),
  };
}

interface Laid {
  readonly headline: Said;
  readonly surface: readonly DraftBlock[];
  readonly folds: readonly DraftFold[];
}

/** Whether folds say what stands in a block, so that it need not be kept for them. */
function holds(folds: readonly DraftFold[], block: DraftBlock): boolean {
  const text = textOf(block).toLowerCase().replace(/\.$/u, '');
  return folds.some(({ blocks }) => blocks.some((one) => textOf(one).toLowerCase().includes(text)));
}

/** The headline, what there is room for under it, and the folds with what there is not. */
function lay(draft: Draft, answered: Answered, first: Headlined, besides: readonly Beside[], format: Format): Laid {
  const { answer } = answered;
  // A question back is followed by its choices, and by nothing else in its line.
  const laid = draft.status === 'answered' ? together(first, besides) : { line: first, under: besides };
  const { headline, text } = laid.line;
  const caveats = caveatsOf(answer.notices, draft.caveats ?? [], citationsIn(headline), format);
  const caveat = caveats.find(isBrief);
  const others = caveats.filter((one) => one !== caveat);
  const own = draft.surface.map((whole) => ({ whole, ...beyond(text, whole) }));
  // What was asked beside it stands right under it, where not in it.
  const under = laid.under.map(({ block }) => ({ whole: block, block, isShortened: false }));
  const parts = [...under, ...own];
  const fitting = fitted(
    headline,
    parts.flatMap(({ block }) => block ?? []),
    caveat,
  );
  const isWhole = ({ block, isShortened }: (typeof parts)[number]): boolean =>
    !isShortened && (!block || fitting.includes(block));
  const left = parts.filter((part) => !isWhole(part) && !holds(draft.folds ?? [], part.whole));
  // What explains is left out where there is no room for it: it is in no source, and no part of the answer.
  const told = draft.status === 'answered' ? [plain(headline), ...fitting.map(textOf)].join('\n') : '';
  const surface = fitted(headline, [...fitting, ...glossLine(told, format)], caveat);
  return {
    headline,
    surface: [...surface, ...(caveat ? [{ kind: 'paragraph', line: caveat, isSmall: true } as const] : [])],
    folds: [
      ...fold(
        'more',
        format.words.folds.more,
        left.map(({ whole }) => whole),
      ),
      ...(draft.folds ?? []),
      ...differFold(answer.notices, format),
      ...contactFold(answer, format),
      ...groundsOf(answer.notices, others, draft.grounds ?? [], format),
    ],
  };
}

/** The folds with all sources at the end of the last, and how new the knowledge is. */
function withSources(numbering: Numbering, newest: string, folds: Worded['folds'], format: Format): Worded['folds'] {
  const { folds: labels, surface: say } = format.words;
  const citations = numbering.all().map(({ n }) => n);
  if (citations.length === 0) return folds;
  const age = { kind: 'paragraph', line: [{ text: say.newestSource(format.date(newest)), citations: [] }] } as const;
  const sources = { kind: 'sources', title: format.words.ui.sources, citations } as const;
  const grounds = folds.find(({ id }) => id === 'grounds');
  return [
    ...folds.filter((one) => one !== grounds),
    { id: 'grounds', label: labels.grounds, blocks: [...(grounds?.blocks ?? []), sources, age] },
  ];
}

/** What is told of an answer beyond it: that it is for others than its asker. */
export interface Audience {
  /** The answer is shown to others: nothing that the asker told of themselves, and no button that holds it. */
  readonly isShared?: boolean;
}

/**
 * Puts an answer into the words of one language: one sentence that answers, a surface that is read in ten seconds, and
 * in folds all that it rests on, with its sources numbered in the order in which they are read.
 */
export function compose(answered: Answered, locale: Locale, { isShared = false }: Audience = {}): Worded {
  const { call, answer, knowledge, today, asked, reading } = answered;
  const format = formatIn(locale);
  const telling = { today, isShared, isOfAnother: answered.isOfAnother ?? false, asked: askedTime(answered) };
  const draft = draftOf(answer, answer.kind, format, telling);
  const first = afterAsked(headlined(draft, answered, format), answered, format);
  const besides = [answered.other, answered.further].flatMap(
    (one) => (one && besideOf(one, answered, first, format, telling)) ?? [],
  );
  const laid = lay(draft, answered, first, besides, format);
  const numbering = startNumbering(format);
  const headline = numbering.line(laid.headline);
  const surface = laid.surface.map(numbering.block);
  const onSurface = numbering.all();
  const folded = laid.folds.map(numbering.fold);
  const notices = answer.notices.map((notice) => ({
    kind: notice.kind,
    line: numbering.line(noticeSaid(notice, format)),
  }));
  const told = draft.figures ?? [];
  const added = besides.flatMap((one) => one.figures).filter(({ id }) => told.every((one) => one.id !== id));
  const figures = [...told, ...added].map(({ citations, ...figure }) => ({
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
  const claims = (draft.claims ?? []).map((claim) => ({ ...claim, citations: numbering.numbersOf(claim.citations) }));
  const isPersonal = (draft.isPersonal ?? false) || besides.some((one) => one.isPersonal);
  const hides = isShared && isPersonal;
  const chart = draft.chart && !hides ? { ...draft.chart, alt: altOf(draft.chart, format) } : undefined;
  const own = typeof call === 'string' ? undefined : call;
  const start: Call | undefined = own && { command: own.command, options: {} };
  const download = 'download' in answer ? answer.download : undefined;
  const links: readonly LinkAction[] = [...(draft.links ?? []), ...contactLinks(answer, format)];
  return {
    status: draft.status,
    locale,
    call: hides && start ? start : call,
    ...(asked !== undefined && !hides && { asked }),
    headline,
    surface,
    folds: hides ? [] : withSources(numbering, knowledge.newest, folded, format),
    ...(chart && { chart }),
    ...sourcesOf(onSurface),
    links,
    attachments: hides ? [] : [...(chart && own ? [pictureOf(chart, own)] : []), ...(draft.attachments ?? [])],
    ...(draft.question && !hides && { question: draft.question }),
    ...(draft.form && !hides && { form: draft.form }),
    ...(download !== undefined && !hides && { download: { label: format.words.exported.download, call: download } }),
    next: !hides
      ? nextOf(draft, answer, besides, format)
      : start
        ? [{ label: format.words.surface.aboutMe, call: start }]
        : [],
    isPersonal,
    notices,
    citations: numbering.all(),
    figures,
    outcomes,
    claims,
    reading: reading ?? null,
    knowledge,
  };
}
