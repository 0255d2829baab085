import type { Knowledge } from '../../knowledge/find.ts';
import type { Rule, Topic } from '../../knowledge/knowledge.ts';
import { inAllLanguages } from '../../knowledge/names.ts';
import { APPLIES_WORDS, RIGHT_WORDS, RULE_WORDS, TOPIC_WORDS } from '../words/found-by.ts';
import { amountsOf, type Gather } from './gather.ts';
import type { Kin } from './kin.ts';
import { type Gathered, NONE, WEIGHTS } from './target.ts';

function ofTopic({ id, topic, aliases, rules }: Topic, gather: Gather): Gathered {
  const names = [...inAllLanguages(topic), ...aliases];
  return {
    target: {
      kind: 'topic',
      step: { command: 'rule', options: { topic: id }, subject: topic },
      id,
      family: rules[0]?.scheme ?? id,
      about: 'condition',
      times: [],
      names: gather.keys(names),
      contrary: NONE,
      shared: NONE,
    },
    words: gather.weigh([[WEIGHTS.name, gather.read([...names, TOPIC_WORDS])]]),
  };
}

function ofRule(one: Rule, { id: topic }: Topic, gather: Gather, kin: Kin): Gathered {
  const { id, scheme, text, note, from, to, source, applies_to: applies } = one;
  const said = [...inAllLanguages(text), ...(note ? inAllLanguages(note) : []), from ?? '', to ?? ''];
  return {
    target: {
      kind: 'rule',
      // Rules of a topic are told apart by what they say, not by its name.
      step: { command: 'rule', options: { topic, only: id }, subject: text },
      id,
      family: scheme,
      about: 'condition',
      source,
      times: [],
      names: [],
      contrary: NONE,
      shared: kin.shared(scheme),
    },
    words: gather.weigh(
      [
        [WEIGHTS.name, gather.read([RULE_WORDS, APPLIES_WORDS[applies] ?? ''])],
        [WEIGHTS.belongs, kin.scheme(scheme)],
        [WEIGHTS.text, gather.read(said)],
        [WEIGHTS.source, kin.release(source)],
      ],
      amountsOf(text),
    ),
  };
}

export const ofRules = ({ topics, tables }: Knowledge, gather: Gather, kin: Kin): readonly Gathered[] => [
  ...topics.map((one) => ofTopic(one, gather)),
  ...topics.flatMap((one) => one.rules.map((rule) => ofRule(rule, one, gather, kin))),
  ...tables.map(({ id, title, command, questions }): Gathered => {
    const asked = questions.flatMap((one) => inAllLanguages(one.title));
    return {
      target: {
        kind: 'table',
        step: { command, subject: title },
        id,
        family: id,
        about: 'condition',
        times: [],
        names: gather.keys(inAllLanguages(title)),
        contrary: NONE,
        shared: NONE,
      },
      words: gather.weigh([[WEIGHTS.name, gather.read([...inAllLanguages(title), ...asked, RIGHT_WORDS])]]),
    };
  }),
];
