import type { Claim, Evidence } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Claim as ClaimEntry } from './answer.ts';
import { ruleOf, statementOf } from './entries.ts';

type EvidenceEntry = Exclude<ClaimEntry, { verdict: 'not-covered' }>['evidence'];

function evidenceOf(evidence: Evidence, knowledge: Knowledge): EvidenceEntry {
  switch (evidence.kind) {
    case 'figures':
      return evidence;
    case 'rules': {
      const [first, ...rest] = evidence.rules;
      return { kind: 'rules', rules: [ruleOf(first, knowledge), ...rest.map((rule) => ruleOf(rule, knowledge))] };
    }
    case 'statements': {
      const [first, ...rest] = evidence.statements;
      const entry = (one: typeof first) => statementOf(one, knowledge);
      return { kind: 'statements', statements: [entry(first), ...rest.map(entry)] };
    }
  }
}

/** A claim as an answer holds it, each rule and statement with its citations. */
export const claimOf = (claim: Claim, knowledge: Knowledge): ClaimEntry =>
  claim.verdict === 'not-covered' ? claim : { ...claim, evidence: evidenceOf(claim.evidence, knowledge) };
