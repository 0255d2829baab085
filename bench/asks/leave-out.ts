import type { KnowledgeData, Scheme } from '../../src/knowledge/knowledge.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';

export const PASSES = 8;

/** A phrase by which curators say that people ask for a thing. */
export interface LeftOut {
  /** As things are named: `series:gp.count`. */
  readonly id: string;
  readonly locale: Locale;
  readonly text: string;
}

type Asks = Scheme['asks'];

/** The knowledge without each phrase of every thing whose turn it is, with what was left out. */
export function leaveOut(data: KnowledgeData, pass: number): { data: KnowledgeData; out: readonly LeftOut[] } {
  const out: LeftOut[] = [];
  function without<One extends { asks?: Asks }>(one: One, id: string): One {
    if (!one.asks) return one;
    let at = 0;
    const asks: NonNullable<Asks> = {};
    for (const locale of LOCALES)
      asks[locale] = (one.asks[locale] ?? []).filter((text) => {
        const isOut = at % PASSES === pass;
        at += 1;
        if (isOut) out.push({ id, locale, text });
        return !isOut;
      });
    return { ...one, asks };
  }
  const left: KnowledgeData = {
    ...data,
    schemes: data.schemes.map((scheme) => ({
      ...without(scheme, `scheme:${scheme.id}`),
      statements: scheme.statements.map((one) => without(one, `statement:${one.id}`)),
    })),
    series: data.series.map((one) => without(one, `series:${one.id}`)),
    topics: data.topics.map((topic) => ({
      ...topic,
      rules: topic.rules.map((rule) => without(rule, `rule:${topic.id}/${rule.id}`)),
    })),
    tables: data.tables.map((table) => without(table, `table:${table.id}`)),
  };
  return { data: left, out };
}
