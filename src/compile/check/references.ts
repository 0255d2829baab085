import type { Finding, Path } from '../fault.ts';
import type { FolderName, Reading } from '../written.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';
import { placesIn } from './places.ts';

interface Reference {
  readonly file: string;
  readonly path: Path;
  readonly to: FolderName;
  readonly id: string;
}

const NAMES: Readonly<Record<FolderName, string>> = {
  releases: 'release',
  schemes: 'scheme',
  series: 'series',
  rules: 'topic of rules',
  tables: 'decision table',
  contacts: 'contact',
  questions: 'file of questions',
  cases: 'file of cases',
  claims: 'file of claims',
};

const list = (file: string, path: Path, to: FolderName, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ file, path: [...path, index], to, id }));

function referencesIn(written: Reading['written']): readonly Reference[] {
  return [
    ...placesIn(written).map(({ file, path, place }) => ({
      file,
      path: [...path, 'source'],
      to: 'releases' as const,
      id: place.source,
    })),
    ...written.schemes.flatMap(({ file, content }) => [
      ...list(file, ['related'], 'schemes', content.related),
      ...list(file, ['contacts'], 'contacts', content.contacts),
    ]),
    ...written.schemes.flatMap(({ file, id, content }) =>
      list(
        file,
        ['main'],
        'series',
        content.main.map((name) => `${id}.${name}`),
      ),
    ),
    ...written.series.map(({ file, id }) => ({
      file,
      path: [],
      to: 'schemes' as const,
      id: id.slice(0, id.indexOf('.')),
    })),
    ...written.series.flatMap(({ file, content: { rate, yardstick, elsewhere, opposite, adds_to } }) => [
      ...(['beyond', 'before'] as const).flatMap((name) =>
        rate?.[name] === undefined ? [] : [{ file, path: ['rate', name], to: 'series' as const, id: rate[name] }],
      ),
      ...(elsewhere === undefined ? [] : [{ file, path: ['elsewhere'], to: 'series' as const, id: elsewhere }]),
      ...(adds_to === undefined ? [] : [{ file, path: ['adds_to'], to: 'series' as const, id: adds_to }]),
      ...(opposite ? [{ file, path: ['opposite', 'series'], to: 'series' as const, id: opposite.series }] : []),
      ...list(file, ['yardstick', 'paid_with'], 'series', yardstick?.paid_with ?? []),
    ]),
    ...written.rules.flatMap(({ file, content }) => [
      ...list(file, ['contacts'], 'contacts', content.contacts),
      ...content.rules.flatMap((rule, index) => [
        { file, path: ['rules', index, 'scheme'], to: 'schemes' as const, id: rule.scheme },
        ...list(file, ['rules', index, 'confirmed_by'], 'releases', rule.confirmed_by),
      ]),
    ]),
    ...written.tables.flatMap(({ file, content }) => [
      { file, path: ['topic'], to: 'rules' as const, id: content.topic },
      ...list(file, ['schemes'], 'schemes', content.schemes),
      ...list(file, ['contacts'], 'contacts', content.contacts),
    ]),
  ];
}

/** Whatever is named by id is there. */
export const checkReferences: Check = ({ written, ids }) =>
  referencesIn(written).flatMap(({ file, path, to, id }): Finding[] => {
    if (ids[to].has(id)) return [];
    const remedy = didYouMean(id, ids[to], `make the file knowledge/${to}/${id}.yaml`);
    return [{ file, path, fault: `There is no ${NAMES[to]} "${id}".`, remedy }];
  });
