import type { Knowledge } from '../knowledge/find.ts';
import type { Rule, Statement } from '../knowledge/knowledge.ts';
import { afterRule, afterStatement } from './after.ts';
import type { RuleEntry, StatementEntry } from './answer.ts';

export function statementOf(statement: Statement, knowledge: Knowledge): StatementEntry {
  const { id, scheme, about, text, short, period, to } = statement;
  const after = afterStatement(statement, knowledge);
  return {
    id,
    scheme,
    about,
    text,
    ...(short && { short }),
    period: period ?? null,
    to: to ?? null,
    ...(after && { after }),
    citations: knowledge.cite(statement),
  };
}

export function ruleOf(rule: Rule, knowledge: Knowledge): RuleEntry {
  const { id, scheme, text, short, from, to, dates, outcome, confidence, applies_to, note } = rule;
  const after = afterRule(rule, knowledge);
  return {
    id,
    scheme,
    text,
    ...(short && { short }),
    from,
    to,
    ...(after && { after }),
    dates,
    outcome,
    confidence,
    applies_to,
    ...(note && { note }),
    citations: knowledge.cite(rule),
  };
}
