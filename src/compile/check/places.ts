import type { Place } from '../../knowledge/knowledge.ts';
import type { Path } from '../fault.ts';
import type { WrittenKnowledge } from '../written.ts';

/** One citation as it stands in a file. */
export interface Cited {
  readonly file: string;
  /** Of the figure, statement or rule that it belongs to. */
  readonly path: Path;
  readonly place: Pick<Place, 'source' | 'where'> & Partial<Place>;
}

/** Every citation in the knowledge. */
export function placesIn(written: WrittenKnowledge): readonly Cited[] {
  const all = (file: string, key: string, places: readonly Cited['place'][]): Cited[] =>
    places.map((place, index) => ({ file, path: [key, index], place }));
  return [
    ...written.schemes.flatMap(({ file, content }) => [
      ...all(file, 'sources', content.sources),
      ...all(file, 'statements', content.statements),
    ]),
    ...written.series.flatMap(({ file, content }) => all(file, 'observations', content.observations)),
    ...written.rules.flatMap(({ file, content }) => all(file, 'rules', content.rules)),
  ];
}
