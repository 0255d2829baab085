import type { Rule } from '../../knowledge/knowledge.ts';
import { namesIn } from '../../knowledge/names.ts';
import type { Kind } from '../command.ts';
import { matching } from './choice.ts';

/** One rule of a topic, by its id. */
export const ruleInTopic: Kind<Rule> = {
  expected: 'known-subject',
  suggest: (typed, { knowledge }, { topic = '' }) => {
    const rules = namesIn(knowledge).topics.pick(topic)?.item.rules ?? [];
    return matching(
      typed,
      rules.map(({ id, text }) => ({ value: id, label: text })),
    );
  },
  read: (given, { knowledge }) => {
    const wanted = given.trim();
    const rule = knowledge.topics.flatMap(({ rules }) => rules).find(({ id }) => id === wanted);
    return rule ? { ok: true, value: rule } : { ok: false, suggestions: [] };
  },
  write: ({ id }) => id,
};
