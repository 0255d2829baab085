import { keyOf } from '../../language/fold.ts';
import type { Finding, Path } from '../fault.ts';
import type { Check } from './check.ts';

/** A name or alias belongs to one scheme only, however it is spelt: whoever types it means that scheme. */
export const checkNames: Check = ({ written }) => {
  const owners = new Map<string, string>();
  return written.schemes.flatMap(({ file, id, content }) => {
    const { nb, nn, en } = content.name;
    const names: readonly (readonly [name: string, path: Path])[] = [
      [id, []],
      [nb, ['name', 'nb']],
      ...(nn === undefined ? [] : ([[nn, ['name', 'nn']]] as const)),
      [en, ['name', 'en']],
      ...content.aliases.map((alias, index) => [alias, ['aliases', index]] as const),
    ];
    return names.flatMap(([name, path]): Finding[] => {
      const key = keyOf(name);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id) return [];
      return [
        {
          file,
          path,
          fault: `"${name}" is already a name of the scheme "${owner}" (letters, hyphens and æ, ø, å make no difference).`,
          remedy: 'Keep it with the scheme that people mean by it and take it out here.',
        },
      ];
    });
  });
};
