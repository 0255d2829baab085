import type { Knowledge } from '../knowledge/find.ts';
import type { Rule, Statement } from '../knowledge/knowledge.ts';
import type { RuleEntry, StatementEntry } from './answer.ts';

export function statementOf(statement: Statement, knowledge: Knowledge): StatementEntry {
  const { id, scheme, about, text, period } = statement;
  return { id, scheme, about, text, period: period ?? null, citations: knowledge.cite(statement) };
}

export function ruleOf(rule: Rule, knowledge: Knowledge): RuleEntry {
  const { id, scheme, text, from, to, dates, outcome, confidence, applies_to, note } = rule;
  return {
    id,
    scheme,
    text,
    from,
    to,
    dates,
    outcome,
    confidence,
    applies_to,
    ...(note && { note }),
    citations: knowledge.cite(rule),
  };
}
