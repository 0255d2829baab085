import type { Knowledge } from '../../knowledge/find.ts';
import { inAllLanguages } from '../../knowledge/names.ts';
import type { Gather } from './gather.ts';
import type { Kin } from './kin.ts';
import { type Gathered, NONE, timesOf, WEIGHTS } from './target.ts';

interface Content {
  readonly meanings: Set<number>;
  readonly amounts: number[];
  /** What it proposes money for: the budget of a year is published in the year before. */
  readonly proposed: Set<string>;
}

/** What each release says, by the names of the series and schemes that it speaks of. */
function contentsOf({ series, schemes }: Knowledge, gather: Gather, kin: Kin): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>();
  const contentOf = (release: string): Content => {
    const content = contents.get(release) ?? { meanings: new Set(), amounts: [], proposed: new Set() };
    contents.set(release, content);
    return content;
  };
  for (const { label, observations, scheme } of series) {
    const meanings = [...gather.read(inAllLanguages(label)), ...kin.scheme(scheme)];
    for (const { source, value, period, status } of observations) {
      const content = contentOf(source);
      if (status === 'proposed') content.proposed.add(period);
      content.amounts.push(value);
      for (const meaning of meanings) content.meanings.add(meaning);
    }
  }
  for (const { id, statements } of schemes)
    for (const { source } of statements) for (const meaning of kin.scheme(id)) contentOf(source).meanings.add(meaning);
  return contents;
}

export function ofReleases(knowledge: Knowledge, gather: Gather, kin: Kin): readonly Gathered[] {
  const contents = contentsOf(knowledge, gather, kin);
  return knowledge.releases.map(({ id, title, about }): Gathered => {
    const content = contents.get(id);
    return {
      target: {
        kind: 'release',
        step: { command: 'source', options: { release: id }, subject: { nb: title, en: title } },
        id,
        family: id,
        about: 'who',
        source: id,
        times: timesOf([...kin.published(id), ...(content?.proposed ?? [])]),
        names: gather.keys([id, title]),
        contrary: NONE,
        shared: NONE,
      },
      words: gather.weigh(
        [
          [WEIGHTS.name, [...gather.read([title]), ...kin.release(id)]],
          [WEIGHTS.text, gather.read(inAllLanguages(about))],
          [WEIGHTS.source, [...(content?.meanings ?? [])]],
        ],
        content?.amounts,
      ),
    };
  });
}
