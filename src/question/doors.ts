import type { Knowledge } from '../knowledge/find.ts';
import { oncePer } from '../knowledge/once.ts';
import type { Asked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import type { Match } from '../reader/match.ts';

const MOST = 2;
/** A thing this like the question tells whom to ask even where it does not answer. */
const LIKE = 0.4;

/** Who helps with what: each contact with the meanings of the words that lead to it. */
const ledTo = oncePer((knowledge: Knowledge) => {
  const { lexicon } = questionIndex(knowledge);
  const meaningsIn = (word: string) => [...lexicon.read(word).meanings.keys()];
  return knowledge.contacts.map(({ id, words }) => ({ id, led: new Set(words.flatMap(meaningsIn)) }));
});

/** Whom to ask, best first, where the bot does not know: who helps with what the question says; none where nobody does. */
export function doorsFor(asked: Asked, matches: readonly Match[], knowledge: Knowledge): readonly string[] {
  const weighed = ledTo(knowledge)
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
