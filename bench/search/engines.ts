import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** What an engine looks for: its place among the targets, what it goes by, and all that is said of it. */
export interface Doc {
  readonly id: number;
  readonly label: string;
  readonly text: string;
}

/** The place of the first hit, or undefined where nothing was found. */
export type Find = (question: string) => number | undefined | Promise<number | undefined>;

function fuse(docs: readonly Doc[], key: 'label' | 'text'): Find {
  const index = new Fuse(docs, { keys: [key], ignoreLocation: true });
  return (question) => index.search(question, { limit: 1 })[0]?.item.id;
}

function miniSearch(docs: readonly Doc[]): Find {
  const index = new MiniSearch<Doc>({
    fields: ['label', 'text'],
    searchOptions: { boost: { label: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(docs);
  return (question) => index.search(question)[0]?.id as number | undefined;
}

function fuzzy(docs: readonly Doc[]): Find {
  const haystack = docs.map(({ label, text }) => `${label} ${text}`);
  const index = new uFuzzy({ intraMode: 1, unicode: true });
  return (question) => {
    const [found, , order] = index.search(haystack, question, 1);
    const first = order?.[0] === undefined ? found?.[0] : found?.[order[0]];
    return first === undefined ? undefined : docs[first]?.id;
  };
}

async function orama(docs: readonly Doc[]): Promise<Find> {
  const index = create({ schema: { place: 'number', label: 'string', text: 'string' } as const });
  await insertMultiple(
    index,
    docs.map(({ id, label, text }) => ({ place: id, label, text })),
    10_000,
  );
  return async (question) => {
    const { hits } = await search(index, { term: question, tolerance: 1, limit: 1, boost: { label: 2 } });
    return hits[0]?.document.place;
  };
}

/** Engines as anybody would set them up over the same texts, by the name they go by in the table. */
export const ENGINES: Readonly<
  Record<string, readonly [name: string, make: (docs: readonly Doc[]) => Find | Promise<Find>]>
> = {
  'fuse-labels': ['fuse.js, labels', (docs) => fuse(docs, 'label')],
  'fuse-texts': ['fuse.js, texts', (docs) => fuse(docs, 'text')],
  minisearch: ['MiniSearch', miniSearch],
  ufuzzy: ['uFuzzy', fuzzy],
  orama: ['Orama', orama],
};
