import { toObservation } from '../assemble.ts';
import type { Finding, Path } from '../fault.ts';
import type { Check } from './check.ts';

interface Named {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
}

function repeated(items: readonly Named[], explain: (item: Named, first: Named) => Omit<Finding, 'file' | 'path'>) {
  const seen = new Map<string, Named>();
  return items.flatMap((item): Finding[] => {
    const first = seen.get(item.id);
    if (first) return [{ file: item.file, path: item.path, ...explain(item, first) }];
    seen.set(item.id, item);
    return [];
  });
}

/** No id is given twice: of statements in a scheme, of rules anywhere, of figures in a series. */
export const checkIds: Check = ({ written }) => [
  ...written.schemes.flatMap(({ file, content }) =>
    repeated(
      content.statements.map(({ id }, index) => ({ file, path: ['statements', index, 'id'], id })),
      ({ id }) => ({
        fault: `Two statements of this scheme have the id "${id}".`,
        remedy: 'Give one of them another id; where they say the same, keep one and list its second place under also.',
      }),
    ),
  ),
  ...repeated(
    written.rules.flatMap(({ file, content }) =>
      content.rules.map(({ id }, index) => ({ file, path: ['rules', index, 'id'], id })),
    ),
    ({ id }, first) => ({
      fault: `The rule id "${id}" is taken by a rule in ${first.file}.`,
      remedy: 'Give one of them another id: a rule is named by its id alone.',
    }),
  ),
  ...repeated(
    written.series.flatMap(({ file, id: series, content }) =>
      content.observations.map((one, index) => ({
        file,
        path: ['observations', index],
        id: toObservation(series, one).id,
      })),
    ),
    ({ id }) => ({
      fault: `The same release gives this figure twice (${id}).`,
      remedy:
        'Keep one and list its second place under also; where they are different figures, make two series of them.',
    }),
  ),
];
