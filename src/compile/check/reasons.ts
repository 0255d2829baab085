import type { Finding, Path } from '../fault.ts';
import type { Written } from '../written.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';

/** Every place of a table that names rules, by path. */
function reasonsIn({ content }: Written<'tables'>): readonly (readonly [path: Path, rules: readonly string[]])[] {
  return [
    ...content.questions.flatMap(({ rows }, question) =>
      rows.flatMap(({ because, also }, row) => [
        [['questions', question, 'rows', row, 'because'], because] as const,
        ...also.map((one, at) => [['questions', question, 'rows', row, 'also', at, 'because'], one.because] as const),
      ]),
    ),
    ...(content.newest ? [[['newest', 'because'], content.newest.because] as const] : []),
    ...content.notes.map(({ because }, note) => [['notes', note, 'because'], because] as const),
  ];
}

/** Every rule that a decision table rests on is there. Left out while a file of rules is broken: it may hold them. */
export const checkReasons: Check = ({ written, ids }) => {
  if (written.rules.length < ids.rules.size) return [];
  const rules = new Set(written.rules.flatMap(({ content }) => content.rules.map(({ id }) => id)));
  return written.tables.flatMap((table) =>
    reasonsIn(table).flatMap(([path, ids]) =>
      ids.flatMap((id, index): Finding[] => {
        if (rules.has(id)) return [];
        const remedy = didYouMean(id, rules, 'add it to a file in knowledge/rules');
        return [{ file: table.file, path: [...path, index], fault: `There is no rule "${id}".`, remedy }];
      }),
    ),
  );
};
