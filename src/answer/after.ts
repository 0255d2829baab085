import type { Knowledge } from '../knowledge/find.ts';
import type { Citation, Localized, NonEmpty, Rule, Scheme, Statement } from '../knowledge/knowledge.ts';

/** What came instead of something that has ended: its one line, and where that stands. */
interface After {
  readonly text: Localized;
  readonly citations: NonEmpty<Citation>;
}

const afterScheme = ({ short, what, sources }: Scheme, knowledge: Knowledge): After => ({
  text: short ?? what,
  citations: sources.flatMap((source) => knowledge.cite(source)) as NonEmpty<Citation>,
});

const afterEntry = (entry: Rule | Statement, knowledge: Knowledge): After => ({
  text: entry.short ?? entry.text,
  citations: knowledge.cite(entry),
});

/** Followed to the last of those that replaced one another: nobody asks for the one in between. */
export function afterRule({ replaced_by: next }: Rule, knowledge: Knowledge): After | undefined {
  if (next === undefined) return undefined;
  const rule = knowledge.getRule(next);
  return afterRule(rule, knowledge) ?? afterEntry(rule, knowledge);
}

export function afterStatement({ scheme, replaced_by: next }: Statement, knowledge: Knowledge): After | undefined {
  if (next === undefined) return undefined;
  if (next.includes('/')) {
    const rule = knowledge.getRule(next.slice(next.indexOf('/') + 1));
    return afterRule(rule, knowledge) ?? afterEntry(rule, knowledge);
  }
  const replacing = knowledge.findScheme(next);
  if (replacing) return afterWhole(replacing, knowledge) ?? afterScheme(replacing, knowledge);
  const statement = knowledge.getStatement(next.includes('.') ? next : `${scheme}.${next}`);
  return afterStatement(statement, knowledge) ?? afterEntry(statement, knowledge);
}

export function afterWhole({ replaced_by: next }: Scheme, knowledge: Knowledge): After | undefined {
  if (next === undefined) return undefined;
  const scheme = knowledge.getScheme(next);
  return afterWhole(scheme, knowledge) ?? afterScheme(scheme, knowledge);
}
