import { parseFeed } from 'htmlparser2';
import { tidy } from '../draft/piece.ts';

/** One entry of a feed. */
export interface FeedItem {
  readonly title: string;
  /** Its address, whole. */
  readonly link: string;
  readonly summary: string;
}

export type FeedRead = { readonly items: readonly FeedItem[] } | { readonly fault: string };

/** The ends that a whole feed has: RSS, Atom, RDF. */
const END = /<\/(?:rss|feed|rdf:RDF)>\s*(?:<!--[\s\S]*-->\s*)?$/i;
const START = /<(?:rss|feed|rdf:RDF)\b/i;

const bare = (html: string): string => tidy(html.replace(/<[^>]*>/g, ' '));

/** Reads a feed of any of the usual kinds. Half a feed is no feed: what is missing at its end might be the news. */
export function readFeed(text: string, url: string): FeedRead {
  if (!START.test(text.slice(0, 2000)))
    return { fault: /<html|<!doctype html/i.test(text) ? 'it answers with a web page, not a feed' : 'it is no feed' };
  if (!END.test(text)) return { fault: 'its feed breaks off in the middle' };
  const feed = parseFeed(text, { xmlMode: true });
  if (!feed) return { fault: 'it is no feed' };
  const items = feed.items.flatMap(({ title = '', link, id, description = '' }): FeedItem[] => {
    const address = link ?? id ?? '';
    if (!URL.canParse(address, url)) return [];
    const { href, protocol } = new URL(address, url);
    return /^https?:$/.test(protocol) ? [{ title: bare(title), link: href, summary: bare(description) }] : [];
  });
  return { items };
}
