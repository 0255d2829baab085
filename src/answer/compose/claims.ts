import { chooseFigure } from '../../figures/choose.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Claim, ClaimsAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import {
  citationsIn,
  type Draft,
  type DraftBlock,
  type DraftClaim,
  fold,
  joined,
  list,
  paragraph,
  plain,
  type Said,
  said,
} from './draft.ts';
import { entryInShort, ruleLine, statementSaid } from './entries.ts';
import { figureUnder, nameless, sentenceOf } from './figure.ts';

type Evidence = Exclude<Claim, { verdict: 'not-covered' }>['evidence'];

function evidenceLines(evidence: Evidence, format: Format): readonly Said[] {
  switch (evidence.kind) {
    case 'figures':
      return evidence.figures.map((figure) => figureUnder(format.text(figure.label), figure, format));
    case 'rules':
      // A curator's notes on a rule are for whoever asks about the rule.
      return evidence.rules.map(({ note: _note, ...rule }) => ruleLine(rule, format));
    case 'statements':
      return evidence.statements.map((statement) => statementSaid(statement, format));
  }
}

/** What the sources say to a claim; what was proposed stands apart from what is known after the vote. */
function rightOf(claim: Claim, format: Format): Said | undefined {
  if (claim.verdict === 'not-covered') return undefined;
  const lines = evidenceLines(claim.evidence, format);
  const [first, ...after] = lines;
  if (claim.verdict !== 'proposed-only' || !first || after.length === 0) return joined(lines, '; ');
  return [...first, ...said(format.words.claims.afterTheVote), ...joined(after, '; ')];
}

function composeClaim(claim: Claim, format: Format): DraftClaim {
  const right = rightOf(claim, format);
  return {
    about: claim.about === null ? null : format.text(claim.about),
    said: claim.said,
    verdict: claim.verdict,
    right: right ? plain(right) : null,
    citations: right ? citationsIn(right) : [],
  };
}

/** ✓ what matches, ≈ what did so once or was only proposed, ✗ what differs, ? what there is nothing to hold it against. */
const SIGNS: Readonly<Record<Claim['verdict'], string>> = {
  matches: '✓',
  outdated: '≈',
  'proposed-only': '≈',
  differs: '✗',
  nearest: '?',
  'not-covered': '?',
};

function howOf(claim: Claim, { words: { claims: say } }: Format): string {
  if (claim.verdict === 'differs') return say.by[claim.by];
  if (claim.verdict === 'not-covered') return say.uncovered;
  return claim.verdict === 'matches' ? '' : say.leads[claim.verdict];
}

/** `«129,5 millioner»: stemmer. Bevilgning til …: 129,5 mill. kr mer i 2024 (foreslått)`. */
function lineOf(claim: Claim, format: Format): Said {
  const say = format.words.claims;
  const begins = say.line(claim.said, say.verdicts[claim.verdict]);
  return [...said(begins + howOf(claim, format)), ...(rightOf(claim, format) ?? [])];
}

/** The newest figure and the one of the same that it is held against, where a claim is of how much or which way it has changed. */
const changeIn = ([newest, before]: readonly Figure[]): readonly [Figure, Figure] | undefined =>
  newest && before && newest.series === before.series && newest.period > before.period && newest.unit !== 'NOK'
    ? [newest, before]
    : undefined;

/** `Innbyggere uten fastlege: 117 899 i desember 2025, mot 235 000 i august 2022.` */
const changeSaid = ([newest, before]: readonly [Figure, Figure], format: Format): Said =>
  said(
    `${plain(sentenceOf(format.text(newest.label), newest, format)).replace(/\.$/u, '')}, ${format.words.claims.against} ${plain(nameless(before, format, format.text(before.label)))}`,
    [...newest.citations, ...before.citations],
  );

/** What one source says of it, the first and surest that there is, as a sentence. */
function surest(claim: Claim, format: Format): Said {
  if (claim.verdict === 'not-covered') return said('');
  const { evidence } = claim;
  if (evidence.kind === 'figures') {
    const change = claim.verdict === 'outdated' ? undefined : changeIn(evidence.figures);
    if (change) return changeSaid(change, format);
    // What was so once is told with what is newest, what was only proposed with what is known after the vote.
    const one =
      claim.verdict === 'outdated' ? (evidence.figures.at(-1) ?? evidence.figures[0]) : chooseFigure(evidence.figures);
    return sentenceOf(format.text(one.label), one, format);
  }
  return entryInShort(evidence.kind === 'rules' ? evidence.rules[0] : evidence.statements[0], format);
}

/** Of what was so once, or was only proposed, the one figure that is told is what is known since: it is no proof of that. */
const isOvertaken = ({ verdict }: Claim): boolean => verdict === 'outdated' || verdict === 'proposed-only';

/** `✗ «129,5 millioner»`, as it begins on the surface. */
const quoted = (claim: Claim, { words }: Format): string =>
  `${SIGNS[claim.verdict]} ${words.notices.quoted(claim.said)}`;

/** In what a claim differs, or what the figures that follow are to it. */
const leadOf = (claim: Claim, format: Format): string =>
  isOvertaken(claim) ? `${format.words.claims.verdictSentence[claim.verdict]} ` : howOf(claim, format);

/** What leads to figures as a sentence of its own. */
const asSentence = (lead: string): string => lead.trim().replace(/:$/u, '.');

/** One of several claims: its words, and what it comes to. */
const signed = (claim: Claim, format: Format): Said => [
  ...said(`${quoted(claim, format)}: ${leadOf(claim, format)}`),
  ...surest(claim, format),
];

/** A claim alone: its words, and what it comes to where the headline does not say that. */
function signedAlone(claim: Claim, format: Format): readonly DraftBlock[] {
  const line = surest(claim, format);
  const lead = leadOf(claim, format);
  // "The nearest I have" is no sentence without what it is.
  const text =
    claim.verdict === 'nearest' ? lead + plain(line) : [asSentence(lead), plain(line)].filter(Boolean).join(' ');
  return [paragraph(said(quoted(claim, format))), paragraph(said(text, citationsIn(line)))];
}

/** One claim as a headline: the verdict with what is right, which says by itself in what it differs. */
function toldOf(claim: Claim, format: Format): Said {
  const say = format.words.claims;
  const verdict =
    claim.verdict === 'nearest'
      ? `${say.uncheckedInShort} ${say.leads.nearest.trim()}`
      : say.verdictSentence[claim.verdict];
  const right = claim.verdict === 'not-covered' ? said(say.uncovered) : surest(claim, format);
  return [...said(`${verdict} `), ...right];
}

/** The same without what is right, where that has no room: the verdict, in what it differs. */
function verdictAlone(claim: Claim, format: Format): readonly Said[] {
  const verdict = format.words.claims.verdictSentence[claim.verdict];
  // In what it differs is a sentence of its own; what only leads to figures is none without them.
  const how = claim.verdict === 'differs' ? [said(asSentence(`${verdict} ${howOf(claim, format)}`))] : [];
  return [...how, said(verdict)];
}

const figuresIn = (claims: readonly Claim[]): readonly Figure[] => {
  const all = claims.flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'figures' ? claim.evidence.figures : [],
  );
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
};

/** What a message claims: how much of it holds, then each claim with what the sources say. */
export function composeClaims({ claims, isCut }: ClaimsAnswer, format: Format): Draft {
  const say = format.words.claims;
  const [only, second] = claims;
  if (!only)
    return {
      status: 'not-found',
      headlines: [said(say.none)],
      surface: [paragraph(said(say.whatIsTested))],
      claims: [],
    };
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length;
  const inAll = said(say.headline(claims.length, count));
  return {
    status: 'answered',
    headlines: [second ? inAll : toldOf(only, format)],
    otherwise: second ? [] : verdictAlone(only, format),
    surface: second ? claims.map((claim) => paragraph(signed(claim, format))) : signedAlone(only, format),
    caveats: isCut ? [said(say.cut)] : [],
    folds: fold('claims', say.title, list(claims.map((claim) => lineOf(claim, format)))),
    figures: figuresIn(claims),
    claims: claims.map((claim) => composeClaim(claim, format)),
  };
}
