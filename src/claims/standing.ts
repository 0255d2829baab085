import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, Rule, Statement } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { boundsOf } from '../language/period.ts';
import { timesIn } from '../language/times.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import type { Evidence } from './claim.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Spoken, spokenIn } from './saying.ts';

type Texts = readonly (Localized | undefined)[];

/** A rule or a statement as it stands in the knowledge. */
export interface Standing {
  /** As things that can be asked for are named: `rule:legevakt/duty`. */
  readonly id: string;
  readonly about: Localized;
  /** The days on which something begins or ends, YYYY-MM-DD. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The last day on which it holds, where it has ended. */
  readonly ends: string | undefined;
  /** In short where it has that, and whole. */
  readonly texts: Texts;
  /** Its whole text in all languages. */
  readonly whole: readonly string[];
  readonly evidence: Evidence;
  readonly spoken: readonly Spoken[];
}

/** What is read in the words of a rule or a statement. */
export interface Facts {
  /** All numbers of its text, with what they count. */
  readonly quantities: readonly Quantity[];
  /** The times that its text names. */
  readonly times: readonly string[];
}

const ofRule = (id: string, rule: Rule & { readonly topic: string }, knowledge: Knowledge): Standing => ({
  id,
  about: knowledge.findTopic(rule.topic)?.topic ?? rule.text,
  from: rule.from ?? undefined,
  to: rule.to ?? undefined,
  ends: rule.to ?? undefined,
  texts: [rule.short, rule.text],
  whole: inAllLanguages(rule.text),
  evidence: { kind: 'rules', rules: [rule] },
  spoken: spokenIn([rule.short, rule.text], rule.claims),
});

function ofStatement(id: string, statement: Statement, knowledge: Knowledge): Standing {
  const { about, period, to, short, text, claims } = statement;
  const bounds = about === 'when' && period !== undefined ? boundsOf(period) : undefined;
  return {
    id,
    about: knowledge.getScheme(statement.scheme).name,
    from: bounds?.first,
    to: bounds?.last,
    ends: to,
    texts: [short, text],
    whole: inAllLanguages(text),
    evidence: { kind: 'statements', statements: [statement] },
    spoken: spokenIn([short, text], claims),
  };
}

/** None of what is neither a rule that holds nor a statement. */
export function standingOf(thing: Pick<Thing, 'id' | 'kind'>, knowledge: Knowledge): Standing | undefined {
  const id = ownIdOf(thing);
  if (thing.kind === 'statement') return ofStatement(thing.id, knowledge.getStatement(id), knowledge);
  const rule = thing.kind === 'rule' ? knowledge.getRule(id.slice(id.indexOf('/') + 1)) : undefined;
  return rule?.outcome === 'holds' ? ofRule(thing.id, rule, knowledge) : undefined;
}

export const factsIn = ({ texts }: Standing): Facts => ({
  quantities: quantitiesIn(texts.at(-1)?.nb ?? ''),
  times: texts
    .flatMap((text) => (text ? inAllLanguages(text) : []))
    .flatMap((text) => timesIn(text, '').map(({ period }) => period)),
});
