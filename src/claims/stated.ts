import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, NonEmpty, Rule, Statement } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { amountsIn } from '../language/amounts.ts';
import { boundsOf } from '../language/period.ts';
import { timesIn } from '../language/times.ts';
import { normOf, vectorOf } from '../reader/index.ts';
import { matchesOf } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { blanked } from './blanked.ts';
import type { Evidence } from './claim.ts';
import { type Known, knownOf } from './known.ts';
import { type Leaning, leaningOf, withoutLeaning } from './leaning.ts';

/** One sentence of a rule or a statement, as claims are held against it. */
interface Saying {
  readonly meanings: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly leaning: Leaning;
  readonly amounts: readonly number[];
}

/** A rule or a statement of the knowledge. */
export interface Stated {
  readonly about: Localized;
  readonly sayings: readonly Saying[];
  /** The days on which something begins or ends, YYYY-MM-DD. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The last day on which it holds, where it has ended. */
  readonly ends: string | undefined;
  /** The times that its text names. */
  readonly times: readonly string[];
  readonly evidence: Evidence;
}

/** A rule or statement beside a sentence. */
export interface Near {
  readonly stated: Stated;
  /** The share of what the sentence says that it holds in any of its words, 0 to 1. */
  readonly covered: number;
  /** Its sentence that is most like the one given, and how like, 0 to 1. */
  readonly saying: Saying;
  readonly likeness: number;
}

/** As many as can be near. */
const LOOKED_AT = 120;
const firstSentence = (text: string): string => text.split(/(?<=[^\d][.!?])\s/u, 1)[0] ?? text;

function sayingsOf(texts: readonly (Localized | undefined)[], { index, wholeIn }: Known): readonly Saying[] {
  const sentences = texts.flatMap((text) => (text ? inAllLanguages(text).map(firstSentence) : []));
  return [...new Set(sentences)].map((text) => {
    const meanings = vectorOf(withoutLeaning(wholeIn(blanked(text, amountsIn(text)))), [], index.rarity);
    return {
      meanings,
      norm: normOf(meanings),
      leaning: leaningOf(text),
      amounts: amountsIn(text).map(({ value }) => value),
    };
  });
}

const timesOf = (texts: readonly (Localized | undefined)[]): readonly string[] =>
  texts
    .flatMap((text) => (text ? inAllLanguages(text) : []))
    .flatMap((text) => timesIn(text, '').map(({ period }) => period));

const ofRule = (rule: Rule & { readonly topic: string }, knowledge: Knowledge, known: Known): Stated => ({
  about: knowledge.findTopic(rule.topic)?.topic ?? rule.text,
  sayings: sayingsOf([rule.short, rule.text], known),
  from: rule.from ?? undefined,
  to: rule.to ?? undefined,
  ends: rule.to ?? undefined,
  times: timesOf([rule.short, rule.text]),
  evidence: { kind: 'rules', rules: [rule] },
});

function ofStatement(statement: Statement, knowledge: Knowledge, known: Known): Stated {
  const bounds = statement.about === 'when' && statement.period !== undefined ? boundsOf(statement.period) : undefined;
  return {
    about: knowledge.getScheme(statement.scheme).name,
    sayings: sayingsOf([statement.short, statement.text], known),
    from: bounds?.first,
    to: bounds?.last,
    ends: statement.to,
    times: timesOf([statement.short, statement.text]),
    evidence: { kind: 'statements', statements: [statement] },
  };
}

const made = new WeakMap<Thing, Stated | null>();

/** What a thing states; none where it is neither a rule that holds nor a statement. */
function statedBy(thing: Thing, knowledge: Knowledge, known: Known): Stated | undefined {
  const before = made.get(thing);
  if (before !== undefined) return before ?? undefined;
  const id = thing.id.slice(thing.id.indexOf(':') + 1);
  const rule = thing.kind === 'rule' ? knowledge.getRule(id.slice(id.indexOf('/') + 1)) : undefined;
  const stated =
    thing.kind === 'statement'
      ? ofStatement(knowledge.getStatement(id), knowledge, known)
      : rule?.outcome === 'holds'
        ? ofRule(rule, knowledge, known)
        : undefined;
  made.set(thing, stated ?? null);
  return stated;
}

function likest(sayings: readonly Saying[], meanings: ReadonlyMap<string, number>, norm: number) {
  let best: { readonly saying: Saying; readonly likeness: number } | undefined;
  for (const saying of sayings) {
    let dot = 0;
    for (const [meaning, weight] of meanings) dot += weight * (saying.meanings.get(meaning) ?? 0);
    const likeness = norm * saying.norm === 0 ? 0 : dot / (norm * saying.norm);
    if (!best || likeness > best.likeness) best = { saying, likeness };
  }
  return best;
}

/** Rules and statements that share what a sentence says, those that hold most of it first. */
export function statedNear(text: string, said: ReadonlyMap<string, number>, knowledge: Knowledge): readonly Near[] {
  const known = knownOf(knowledge);
  const meanings = vectorOf(withoutLeaning(said), [], known.index.rarity);
  const norm = normOf(meanings);
  if (norm === 0) return [];
  return matchesOf({ text, meanings, norm }, known.index)
    .filter(({ thing: { kind } }) => kind === 'rule' || kind === 'statement')
    .slice(0, LOOKED_AT)
    .flatMap(({ thing, covered }) => {
      const stated = statedBy(thing, knowledge, known);
      const best = stated && likest(stated.sayings, meanings, norm);
      return stated && best ? [{ stated, covered, ...best }] : [];
    })
    .sort((one, other) => other.covered - one.covered || other.likeness - one.likeness);
}

/** What is shown of several that are as near: all of the first one's kind. */
export function together([first, ...others]: readonly [Near, ...Near[]]): Evidence {
  const { evidence } = first.stated;
  const more = others.map(({ stated }) => stated.evidence);
  switch (evidence.kind) {
    case 'rules':
      return {
        ...evidence,
        rules: [evidence.rules[0], ...more.flatMap((one) => (one.kind === 'rules' ? one.rules : []))],
      };
    case 'statements': {
      const rest = more.flatMap((one) => (one.kind === 'statements' ? one.statements : []));
      return { ...evidence, statements: [evidence.statements[0], ...rest] as NonEmpty<Statement> };
    }
    case 'figures':
      return evidence;
  }
}
