import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';

const MOST = 2;
/** A thing this like the question tells whom to ask even where it does not answer. */
const LIKE = 0.4;

interface Door {
  readonly id: string;
  readonly led: ReadonlySet<string>;
}
const made = new WeakMap<Knowledge, readonly Door[]>();

/** Contacts with the meanings that lead to them. */
function doorsIn(knowledge: Knowledge): readonly Door[] {
  const known = made.get(knowledge);
  if (known) return known;
  const { lexicon } = questionIndex(knowledge);
  const doors = knowledge.contacts.map(({ id, words }) => ({
    id,
    led: new Set(words.flatMap((word) => [...lexicon.read(word).meanings.keys()])),
  }));
  made.set(knowledge, doors);
  return doors;
}

/** Whom to ask, best first, where the bot does not know: who helps with what the question says; none where nobody does. */
export function doorsFor(asked: Asked, matches: readonly Match[], knowledge: Knowledge): readonly string[] {
  const weighed = doorsIn(knowledge)
    .map(({ id, led }) => {
      const weight = [...asked.meanings].reduce((sum, [meaning, of]) => sum + (led.has(meaning) ? of : 0), 0);
      return { id, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ id }) => id);
  const [best] = matches;
  const scheme = best && best.likeness >= LIKE ? knowledge.findScheme(best.thing.scheme) : undefined;
  return [...new Set([...weighed, ...(scheme?.contacts ?? [])])].slice(0, MOST);
}
