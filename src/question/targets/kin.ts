import type { Knowledge } from '../../knowledge/find.ts';
import { inAllLanguages } from '../../knowledge/names.ts';
import { RELEASE_WORDS } from '../words/found-by.ts';
import { type Gather, once } from './gather.ts';

/** What targets share: the names of their scheme, and who stands behind the release that says it. */
export interface Kin {
  readonly namesOf: (scheme: string) => readonly string[];
  readonly scheme: (scheme: string) => readonly number[];
  readonly shared: (scheme: string) => ReadonlySet<string>;
  readonly release: (release: string) => readonly number[];
  readonly published: (release: string) => readonly string[];
}

export function kinIn(knowledge: Knowledge, gather: Gather): Kin {
  const namesOf = (id: string): readonly string[] => {
    const { name, aliases } = knowledge.getScheme(id);
    return [id, ...inAllLanguages(name), ...aliases];
  };
  return {
    namesOf,
    scheme: once((id) => gather.read(namesOf(id))),
    shared: once((id) => gather.meanings(namesOf(id))),
    release: once((id) => {
      const { publisher, people, kind, government } = knowledge.getRelease(id);
      const named = people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)]);
      return gather.read([publisher, government ?? '', RELEASE_WORDS[kind] ?? '', ...named]);
    }),
    published: (id) => {
      const { published } = knowledge.getRelease(id);
      return published === null ? [] : [published];
    },
  };
}
