import type { Claim } from '../answer/answer.ts';
import { ruleOf, statementOf } from '../answer/entries.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, Rule, Statement, Topic } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { boundsOf } from '../language/period.ts';
import { denies } from './denial.ts';
import { meaningsOf } from './meaning.ts';

export type Evidence = Exclude<Claim, { verdict: 'not-covered' }>['evidence'];

/** A rule or a statement that the releases give a first or last day of. */
export interface Dated {
  readonly about: Localized;
  readonly meanings: ReadonlySet<string>;
  /** The days on which something begins or ends, YYYY-MM-DD. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isDenying: boolean;
  readonly evidence: () => Evidence;
}

export interface DatedIndex {
  /** What a meaning is found in, by place in `all`. */
  readonly holding: (meaning: string) => readonly number[];
  readonly all: readonly Dated[];
  /** How telling a meaning is; most of all one that nothing holds. */
  readonly tells: (meaning: string) => number;
}

const firstSentence = (text: string): string => text.split(/(?<=[^\d][.!?])\s/u, 1)[0] ?? text;

function build(knowledge: Knowledge): DatedIndex {
  const schemeNames = (id: string): readonly string[] => {
    const { name, aliases } = knowledge.getScheme(id);
    return [...inAllLanguages(name), ...aliases];
  };
  const meaningsIn = (text: Localized, others: readonly string[]) =>
    new Set([...inAllLanguages(text), ...others].flatMap(meaningsOf));
  const ofRule = (rule: Rule, { topic, aliases }: Topic): Dated => ({
    about: topic,
    meanings: meaningsIn(rule.text, [...inAllLanguages(topic), ...aliases, ...schemeNames(rule.scheme)]),
    from: rule.from ?? undefined,
    to: rule.to ?? undefined,
    isDenying: denies(firstSentence(rule.text.nb)),
    evidence: () => ({ kind: 'rules', rules: [ruleOf(rule, knowledge)] }),
  });
  const ofStatement = (statement: Statement, name: Localized): readonly Dated[] => {
    const bounds = statement.period === undefined ? undefined : boundsOf(statement.period);
    if (!bounds || statement.about !== 'when') return [];
    return [
      {
        about: name,
        meanings: meaningsIn(statement.text, schemeNames(statement.scheme)),
        from: bounds.first,
        to: bounds.last,
        isDenying: denies(firstSentence(statement.text.nb)),
        evidence: () => ({ kind: 'statements', statements: [statementOf(statement, knowledge)] }),
      },
    ];
  };
  const all = [
    ...knowledge.topics.flatMap((topic) =>
      topic.rules.filter(({ outcome }) => outcome === 'holds').map((rule) => ofRule(rule, topic)),
    ),
    ...knowledge.schemes.flatMap(({ name, statements }) => statements.flatMap((one) => ofStatement(one, name))),
  ];
  const postings = new Map<string, number[]>();
  all.forEach(({ meanings }, at) => {
    for (const meaning of meanings) {
      const list = postings.get(meaning);
      if (list) list.push(at);
      else postings.set(meaning, [at]);
    }
  });
  return {
    all,
    holding: (meaning) => postings.get(meaning) ?? [],
    tells: (meaning) => Math.log(1 + all.length / Math.max(1, postings.get(meaning)?.length ?? 1)),
  };
}

const built = new WeakMap<Knowledge, DatedIndex>();

/** What is dated in a knowledge, findable by its words; built once for each. */
export function datedIndex(knowledge: Knowledge): DatedIndex {
  const known = built.get(knowledge);
  if (known) return known;
  const index = build(knowledge);
  built.set(knowledge, index);
  return index;
}
