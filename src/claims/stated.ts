import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, NonEmpty, Rule, Statement } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import { amountsIn } from '../language/amounts.ts';
import { LOCALES } from '../language/locale.ts';
import { boundsOf } from '../language/period.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { matchesOf } from '../reader/match.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import { normOf, vectorOf } from '../reader/vector.ts';
import type { Evidence } from './claim.ts';
import { OF_CLAIMS } from './found.ts';
import { type Known, knownOf } from './known.ts';
import { type Leaning, leaningOf, withoutLeaning } from './leaning.ts';
import { areMade } from './points.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { shareOf } from './share.ts';

/** One sentence of a rule or a statement, as claims are held against it. */
export interface Saying {
  readonly text: string;
  /** Wrong: people who say so say the opposite of what it states. */
  readonly is: 'right' | 'wrong';
  /** In the words of a curator, and not in those of people. */
  readonly isOwn: boolean;
  readonly meanings: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly leaning: Leaning;
  readonly quantities: readonly Quantity[];
  /** Words that are the whole name of a scheme: without them a sentence is of something else. */
  readonly anchors: readonly string[];
}

/** A rule or a statement of the knowledge. */
export interface Stated {
  /** As things that can be asked for are named: `rule:legevakt/duty`. */
  readonly id: string;
  readonly about: Localized;
  readonly sayings: readonly Saying[];
  /** All numbers of its text, with what they count. */
  readonly quantities: readonly Quantity[];
  /** The days on which something begins or ends, YYYY-MM-DD. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The last day on which it holds, where it has ended. */
  readonly ends: string | undefined;
  /** The times that its text names. */
  readonly times: readonly string[];
  /** Its whole text in all languages. */
  readonly whole: readonly string[];
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
  /** All that is said of it, the likest first. */
  readonly like: readonly Like[];
  /** How much likelier it is meant than the next, in nats, as questions in such words are read; below nothing where another is. */
  readonly ahead: number;
}

/** As many as can be near. */
const LOOKED_AT = 40;
const firstSentence = (text: string): string => text.split(/(?<=[^\d][.!?])\s/u, 1)[0] ?? text;

const isWholeScheme = ({ meanings, series }: { readonly meanings: ReadonlySet<string>; readonly series?: string }) =>
  meanings.size === 1 && series === undefined;

type Claims = Rule['claims'];

function sayingsOf(
  texts: readonly (Localized | undefined)[],
  claims: Claims,
  { index, wholeIn, named }: Known,
): readonly Saying[] {
  const sentences = texts.flatMap((text) => (text ? inAllLanguages(text).map(firstSentence) : []));
  const said = [...new Set(sentences)].map((text) => ({ text, is: 'right' as const, isOwn: true }));
  const claimed = (['right', 'wrong'] as const).flatMap((is) =>
    LOCALES.flatMap((locale) => claims?.[is]?.[locale] ?? []).map((text) => ({ text, is, isOwn: false })),
  );
  return [...said, ...claimed].map(({ text, is, isOwn }) => {
    const meanings = vectorOf(withoutLeaning(wholeIn(blanked(text, amountsIn(text)))), [], index.rarity);
    return {
      text,
      is,
      isOwn,
      meanings,
      norm: normOf(meanings),
      leaning: leaningOf(text),
      quantities: quantitiesIn(text),
      anchors: [...meanings.keys()].filter((meaning) => named.get(meaning)?.some(isWholeScheme)),
    };
  });
}

const quantitiesOf = (texts: readonly (Localized | undefined)[]): readonly Quantity[] =>
  texts.flatMap((text) => (text ? quantitiesIn(text.nb) : []));

const timesOf = (texts: readonly (Localized | undefined)[]): readonly string[] =>
  texts
    .flatMap((text) => (text ? inAllLanguages(text) : []))
    .flatMap((text) => timesIn(text, '').map(({ period }) => period));

const ofRule = (id: string, rule: Rule & { readonly topic: string }, knowledge: Knowledge, known: Known): Stated => ({
  id,
  about: knowledge.findTopic(rule.topic)?.topic ?? rule.text,
  sayings: sayingsOf([rule.short, rule.text], rule.claims, known),
  quantities: quantitiesOf([rule.text]),
  from: rule.from ?? undefined,
  to: rule.to ?? undefined,
  ends: rule.to ?? undefined,
  times: timesOf([rule.short, rule.text]),
  whole: inAllLanguages(rule.text),
  evidence: { kind: 'rules', rules: [rule] },
});

function ofStatement(id: string, statement: Statement, knowledge: Knowledge, known: Known): Stated {
  const bounds = statement.about === 'when' && statement.period !== undefined ? boundsOf(statement.period) : undefined;
  return {
    id,
    about: knowledge.getScheme(statement.scheme).name,
    sayings: sayingsOf([statement.short, statement.text], statement.claims, known),
    quantities: quantitiesOf([statement.text]),
    from: bounds?.first,
    to: bounds?.last,
    ends: statement.to,
    times: timesOf([statement.short, statement.text]),
    whole: inAllLanguages(statement.text),
    evidence: { kind: 'statements', statements: [statement] },
  };
}

function statedBy(thing: Thing, knowledge: Knowledge): Stated | undefined {
  const known = knownOf(knowledge);
  const id = ownIdOf(thing);
  const rule = thing.kind === 'rule' ? knowledge.getRule(id.slice(id.indexOf('/') + 1)) : undefined;
  if (thing.kind === 'statement') return ofStatement(thing.id, knowledge.getStatement(id), knowledge, known);
  return rule?.outcome === 'holds' ? ofRule(thing.id, rule, knowledge, known) : undefined;
}

/** What each thing of a knowledge states; none where it is neither a rule that holds nor a statement. */
const statedIn = oncePer((knowledge: Knowledge) => oncePer((thing: Thing) => statedBy(thing, knowledge)));

/** All that the rules and statements of a knowledge state, each read when it is come to. */
export function* allStated(knowledge: Knowledge): Generator<Stated, void> {
  for (const thing of knownOf(knowledge).index.things) {
    const stated = thing.kind === 'rule' || thing.kind === 'statement' ? statedIn(knowledge)(thing) : undefined;
    if (stated) yield stated;
  }
}

interface Like {
  readonly saying: Saying;
  /** How like the sentence it is, 0 to 1. */
  readonly likeness: number;
}

/** What people say of a thing beside a sentence, the likest first. */
function likest(sayings: readonly Saying[], meanings: ReadonlyMap<string, number>, norm: number): readonly Like[] {
  return sayings
    .map((saying) => {
      let dot = 0;
      for (const [meaning, weight] of meanings) dot += weight * (saying.meanings.get(meaning) ?? 0);
      return { saying, likeness: norm * saying.norm === 0 ? 0 : dot / (norm * saying.norm) };
    })
    .sort((one, other) => other.likeness - one.likeness);
}

/** Rules and statements that share what a sentence says, those that hold most of it first. */
export function statedNear(text: string, said: ReadonlyMap<string, number>, knowledge: Knowledge): readonly Near[] {
  const known = knownOf(knowledge);
  const meanings = vectorOf(withoutLeaning(said), [], known.index.rarity);
  const norm = normOf(meanings);
  if (norm === 0) return [];
  const found = matchesOf({ text, meanings, norm }, known.index, Infinity, OF_CLAIMS)
    .filter(({ thing: { kind } }) => kind === 'rule' || kind === 'statement')
    .slice(0, LOOKED_AT);
  const [best = 0, next = best] = found.map(({ score }) => score);
  return found
    .flatMap(({ thing, covered, score }) => {
      const stated = statedIn(knowledge)(thing);
      const like = stated ? likest(stated.sayings, meanings, norm) : [];
      const [likestOf] = like;
      const ahead = score - (score === best ? next : best);
      return stated && likestOf
        ? [
            {
              stated,
              covered: Math.max(covered, shareOf(meanings, likestOf.saying.meanings)),
              like,
              ahead,
              ...likestOf,
            },
          ]
        : [];
    })
    .sort((one, other) => other.covered - one.covered || other.likeness - one.likeness);
}

/** Whether a thing says every point on which a claim hinges, in its own words or in those of people who claim it rightly. */
export const isMadeBy = (sentence: string, { sayings, whole }: Stated): boolean =>
  areMade(sentence, [...whole, ...sayings.flatMap(({ text, is }) => (is === 'right' ? [text] : []))]);

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
