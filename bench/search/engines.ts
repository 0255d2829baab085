import uFuzzy from '@leeoniya/ufuzzy';
import { containerBootstrap, LangEn, Nlp } from '@nlpjs/basic';
import { LangNo } from '@nlpjs/lang-no';
import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Locale } from '../../src/language/locale.ts';

/** What an engine looks for: a thing, what it goes by, how people ask for it, and all that is said of it. */
export interface Doc {
  /** Its place among the things. */
  readonly id: number;
  readonly names: readonly string[];
  readonly asks: readonly { readonly text: string; readonly locale: Locale }[];
  readonly text: string;
}

/** The first hit: the place of the thing, and how good a hit it is by the engine's own measure, the more the better. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

export type Find = (question: string, locale: Locale) => Hit | undefined | Promise<Hit | undefined>;

const askedIn = ({ asks }: Doc): readonly string[] => asks.map(({ text }) => text);

/** Lower is better in fuse.js, 0 at best and 1 at worst. */
function fuse(docs: readonly Doc[], keys: readonly ('names' | 'asks' | 'text')[]): Find {
  const flat = docs.map((doc) => ({ ...doc, asks: askedIn(doc) }));
  const index = new Fuse(flat, { keys: [...keys], ignoreLocation: true, includeScore: true });
  return (question) => {
    const [hit] = index.search(question, { limit: 1 });
    return hit && { id: hit.item.id, score: 1 - (hit.score ?? 1) };
  };
}

const flatOf = (doc: Doc) => ({
  id: doc.id,
  names: doc.names.join(' / '),
  asks: askedIn(doc).join(' / '),
  text: doc.text,
});
const BOOST = { names: 2, asks: 2 };

function miniSearch(docs: readonly Doc[]): Find {
  const index = new MiniSearch<ReturnType<typeof flatOf>>({
    fields: ['names', 'asks', 'text'],
    searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(docs.map(flatOf));
  return (question) => {
    const [hit] = index.search(question);
    return hit && { id: hit.id as number, score: hit.score };
  };
}

/** uFuzzy puts hits in order and gives them no score: it refuses where it finds nothing. */
function fuzzy(docs: readonly Doc[]): Find {
  const haystack = docs.map((doc) => Object.values(flatOf(doc)).slice(1).join(' '));
  const index = new uFuzzy({ intraMode: 1, unicode: true });
  return (question) => {
    const [found, , order] = index.search(haystack, question, 1);
    const first = order?.[0] === undefined ? found?.[0] : found?.[order[0]];
    const doc = first === undefined ? undefined : docs[first];
    return doc && { id: doc.id, score: 1 };
  };
}

async function orama(docs: readonly Doc[]): Promise<Find> {
  const index = create({ schema: { place: 'number', names: 'string', asks: 'string', text: 'string' } as const });
  await insertMultiple(
    index,
    docs.map(flatOf).map(({ id, ...texts }) => ({ place: id, ...texts })),
    10_000,
  );
  return async (question) => {
    const { hits } = await search(index, { term: question, tolerance: 1, limit: 1, boost: BOOST });
    const [hit] = hits;
    return hit && { id: hit.document.place, score: hit.score };
  };
}

/** nlp.js has one Norwegian: bokmål and nynorsk are trained and asked as that. */
const nlpLocale = (locale: Locale): 'no' | 'en' => (locale === 'en' ? 'en' : 'no');
const NO_INTENT = 'None';

/** Trained as people train it for such bots: an intent for each thing, its utterances how people ask for it and what it is called. */
async function nlpJs(docs: readonly Doc[]): Promise<Find> {
  const container = await containerBootstrap();
  container.use(LangNo);
  container.use(LangEn);
  const nlp = new Nlp({ container, languages: ['no', 'en'], autoSave: false, nlu: { log: false } });
  for (const { id, names, asks } of docs) {
    for (const { text, locale } of asks) nlp.addDocument(nlpLocale(locale), text, String(id));
    for (const name of names) for (const locale of ['no', 'en'] as const) nlp.addDocument(locale, name, String(id));
  }
  await nlp.train();
  return async (question, locale) => {
    const { intent, score } = await nlp.process(nlpLocale(locale), question);
    return intent === NO_INTENT ? undefined : { id: Number(intent), score };
  };
}

/** Engines as anybody would set them up over the same texts, by the name they go by in the table. */
export const ENGINES: Readonly<
  Record<string, readonly [name: string, make: (docs: readonly Doc[]) => Find | Promise<Find>]>
> = {
  'fuse-asks': ['fuse.js, names and asks', (docs) => fuse(docs, ['names', 'asks'])],
  'fuse-texts': ['fuse.js, all texts', (docs) => fuse(docs, ['names', 'asks', 'text'])],
  minisearch: ['MiniSearch', miniSearch],
  ufuzzy: ['uFuzzy', fuzzy],
  orama: ['Orama', orama],
  nlpjs: ['nlp.js', nlpJs],
};
