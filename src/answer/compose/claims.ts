import type { Figure } from '../../figures/figure.ts';
import type { Citation } from '../../knowledge/knowledge.ts';
import type { Claim, ClaimsAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, type DraftClaim, joined, list, paragraph, type Said, said } from './draft.ts';
import { ruleLine, statementSaid } from './entries.ts';
import { figureUnder } from './figure.ts';

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

const plain = (line: Said): string => line.map(({ text }) => text).join('');
const citationsOf = (line: Said): readonly Citation[] => line.flatMap(({ citations }) => citations);

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
    citations: right ? citationsOf(right) : [],
  };
}

/** `«129,5 millioner»: stemmer. Bevilgning til …: 129,5 mill. kr mer i 2024 (foreslått) [1]`. */
function lineOf(claim: Claim, format: Format): Said {
  const say = format.words.claims;
  const begins = say.line(claim.said, say.verdicts[claim.verdict]);
  if (claim.verdict === 'not-covered') return said(begins + say.uncovered);
  const how =
    claim.verdict === 'differs' ? say.by[claim.by] : claim.verdict === 'matches' ? '' : say.leads[claim.verdict];
  return [...said(begins + how), ...(rightOf(claim, format) ?? [])];
}

const figuresIn = (claims: readonly Claim[]): readonly Figure[] => {
  const all = claims.flatMap((claim) =>
    claim.verdict !== 'not-covered' && claim.evidence.kind === 'figures' ? claim.evidence.figures : [],
  );
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
};

/** What a message claims: how much of it holds, then each claim with what the releases say. */
export function composeClaims({ claims, isCut }: ClaimsAnswer, format: Format): Draft {
  const say = format.words.claims;
  const [only, second] = claims;
  if (!only)
    return { status: 'not-found', headline: said(say.none), blocks: [paragraph(said(say.whatIsTested))], claims: [] };
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    status: 'answered',
    headline: second ? said(say.headline(claims.length, count)) : lineOf(only, format),
    blocks: [
      ...(second
        ? list(
            say.title,
            claims.map((claim) => lineOf(claim, format)),
          )
        : []),
      ...(isCut ? [paragraph(said(say.cut))] : []),
    ],
    figures: figuresIn(claims),
    claims: claims.map((claim) => composeClaim(claim, format)),
  };
}
