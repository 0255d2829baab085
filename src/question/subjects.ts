import { isGeneric, isLight, nameKey } from './meaning.ts';
import type { Target } from './targets/target.ts';

interface Name {
  readonly family: string;
  readonly isFigure: boolean;
  readonly meanings: readonly string[];
}

export interface Subjects {
  /** The target that goes by a name of these meanings, where only one does; a scheme goes before its figures. */
  readonly named: (meanings: readonly string[]) => Target | undefined;
  /** The schemes that a question names, by the longest names it holds: the ALIS offices, then, and not ALIS. */
  readonly subjects: (said: ReadonlySet<string>) => ReadonlySet<string>;
  /** The topics that a question names of which some rules are of these schemes: others on it may be of others. */
  readonly topics: (said: ReadonlySet<string>, schemes: ReadonlySet<string>) => readonly string[];
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A figure hides no name of a scheme: the doctors with ALIS agreements, and the agreements. */
const isWithin = (one: Name, other: Name): boolean =>
  (!other.isFigure || one.isFigure) &&
  one.meanings.length < other.meanings.length &&
  one.meanings.every((meaning) => other.meanings.includes(meaning));

const isSubject = ({ meanings }: Name): boolean => meanings.some((meaning) => !isGeneric(meaning) && !isLight(meaning));

function longestIn(byRarest: ReadonlyMap<string, readonly Name[]>, said: ReadonlySet<string>): ReadonlySet<string> {
  const found = [...said]
    .flatMap((meaning) => byRarest.get(meaning) ?? [])
    .filter((name) => isSubject(name) && name.meanings.every((one) => said.has(one)));
  const longest = found.filter((one) => !found.some((other) => isWithin(one, other)));
  return new Set(longest.map(({ family }) => family));
}

/** Two of a kind with one name are not told apart. */
function only([first, second]: readonly Target[]): Target | undefined {
  return first && first.kind !== second?.kind ? first : undefined;
}

/** Finds targets by their names; a name is looked up by its rarest word. */
export function subjectsIn(targets: readonly Target[], countOf: (meaning: string) => number): Subjects {
  const byKey = new Map<string, Target[]>();
  const byRarest = new Map<string, Name[]>();
  const topicsByRarest = new Map<string, Name[]>();
  const schemesOf = new Map<string, Set<string>>();
  for (const target of targets) {
    const topic = target.kind === 'rule' ? target.step.options?.topic : undefined;
    if (topic !== undefined) schemesOf.set(topic, (schemesOf.get(topic) ?? new Set()).add(target.family));
    for (const key of target.names) {
      push(byKey, key, target);
      if (target.kind !== 'scheme' && target.kind !== 'series' && target.kind !== 'topic') continue;
      const meanings = key.split(' ');
      const [rarest = ''] = meanings.toSorted((one, other) => countOf(one) - countOf(other));
      const name = { meanings, isFigure: target.kind === 'series' };
      if (target.kind === 'topic') push(topicsByRarest, rarest, { ...name, family: target.id });
      else push(byRarest, rarest, { ...name, family: target.family });
    }
  }
  return {
    named: (meanings) => only(byKey.get(nameKey(meanings)) ?? []),
    subjects: (said) => longestIn(byRarest, said),
    topics: (said, schemes) =>
      [...longestIn(topicsByRarest, said)].filter((topic) =>
        [...schemes].some((one) => schemesOf.get(topic)?.has(one)),
      ),
  };
}
