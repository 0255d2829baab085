import type { Knowledge } from '../../knowledge/find.ts';
import { type FeedItem, readFeed } from './feed.ts';
import { fieldWordsIn } from './of-field.ts';
import type { Places } from './places.ts';
import type { Polite } from './polite.ts';
import type { WatchState } from './state.ts';

export interface Asking {
  readonly polite: Polite;
  /** Written to: what the server said, and what has been seen. */
  readonly state: WatchState;
  readonly now: Date;
}

/** An entry that is of the field, with the words that say so. */
type News = FeedItem & { readonly words: readonly string[] };

interface NewsRead {
  readonly news: readonly News[];
  /** How many entries were not seen before; missing where the feed has not changed. */
  readonly total?: number;
  readonly fault?: string;
}

/** What of a feed has not been seen before and is of the field. */
export async function newsIn(
  { url }: Places['feeds'][number],
  { polite, state, knowledge, now }: Asking & { readonly knowledge: Knowledge },
): Promise<NewsRead> {
  const known = state.pages[url] ?? {};
  if (known.until !== undefined && known.until > now.toISOString())
    return { news: [], fault: `asks to be left alone until ${known.until}` };
  const answer = await polite.get(url, known);
  if (answer.state === 'same') return { news: [] };
  if (answer.state === 'failed') return { news: [], fault: answer.why };
  if (answer.state === 'later') {
    state.pages[url] = { ...known, until: answer.until };
    return { news: [], fault: `asks to be left alone until ${answer.until}` };
  }
  const read = readFeed(answer.text, answer.url);
  // What could not be read is asked for whole the next time.
  if ('fault' in read) return { news: [], fault: read.fault };
  const { etag, lastModified } = answer;
  state.pages[url] = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  const seen = new Set(state.seen);
  const unseen = read.items.filter(({ link }) => !seen.has(link));
  state.seen.push(...new Set(unseen.map(({ link }) => link)));
  const news = unseen.flatMap((item) => {
    const words = fieldWordsIn(`${item.title}. ${item.summary}`, knowledge);
    return words.length > 0 ? [{ ...item, words }] : [];
  });
  return { news, total: unseen.length };
}
