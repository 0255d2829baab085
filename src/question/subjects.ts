import { isGeneric, isLight, nameKey } from './meaning.ts';
import type { Target } from './targets/target.ts';

interface Name {
  readonly family: string;
  readonly meanings: readonly string[];
}

export interface Subjects {
  /** The target that goes by a name of these meanings, where only one does; a scheme goes before its figures. */
  readonly named: (meanings: readonly string[]) => Target | undefined;
  /** The schemes that a question names, by the longest names it holds: the ALIS offices, then, and not ALIS. */
  readonly subjects: (said: ReadonlySet<string>) => ReadonlySet<string>;
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const isWithin = (one: Name, other: Name): boolean =>
  one.meanings.length < other.meanings.length && one.meanings.every((meaning) => other.meanings.includes(meaning));

const isSubject = ({ meanings }: Name): boolean => meanings.some((meaning) => !isGeneric(meaning) && !isLight(meaning));

/** Two of a kind with one name are not told apart. */
function only([first, second]: readonly Target[]): Target | undefined {
  return first && first.kind !== second?.kind ? first : undefined;
}

/** Finds targets by their names; a name is looked up by its rarest word. */
export function subjectsIn(targets: readonly Target[], countOf: (meaning: string) => number): Subjects {
  const byKey = new Map<string, Target[]>();
  const byRarest = new Map<string, Name[]>();
  for (const target of targets) {
    for (const key of target.names) {
      push(byKey, key, target);
      // A topic goes by the names of several schemes.
      if (target.kind !== 'scheme' && target.kind !== 'series') continue;
      const meanings = key.split(' ');
      const [rarest = ''] = meanings.toSorted((one, other) => countOf(one) - countOf(other));
      push(byRarest, rarest, { family: target.family, meanings });
    }
  }
  return {
    named: (meanings) => only(byKey.get(nameKey(meanings)) ?? []),
    subjects: (said) => {
      const found = [...said]
        .flatMap((meaning) => byRarest.get(meaning) ?? [])
        .filter((name) => isSubject(name) && name.meanings.every((one) => said.has(one)));
      const longest = found.filter((one) => !found.some((other) => isWithin(one, other)));
      return new Set(longest.map(({ family }) => family));
    },
  };
}
