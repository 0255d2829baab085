import type { NumberedCitation } from '../../answer/worded.ts';
import { clip } from './limits.ts';
import { escapeMarkdown, link, linkable } from './markdown.ts';

const LONGEST_TITLE = 200;
const LONGEST_NAME = 100;

/** The address without the part that opens it at the figure, for where the whole would be too long. */
const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

function place({ n, where, url }: NumberedCitation): string {
  const address = linkable(url) === undefined ? withoutFragment(url) : url;
  return `[${n}] ${link(clip(where, LONGEST_NAME), address)}`;
}

/** One release: the numbers that cite it, each a link to its place, then the title, the publisher and the date. */
function release(citations: readonly NumberedCitation[]): string {
  const [first] = citations;
  if (first === undefined) return '';
  const title = escapeMarkdown(clip(first.title, LONGEST_TITLE));
  const publisher = escapeMarkdown(clip(first.publisher, LONGEST_NAME));
  const date = escapeMarkdown(clip(first.publishedText, LONGEST_NAME));
  return `${citations.map(place).join(', ')}: ${title}. ${publisher}, ${date}`;
}

/** The sources in Markdown, grouped by release in the order of their first number, so that long lists stay short. */
export function sourcesMarkdown(citations: readonly NumberedCitation[]): string {
  const byRelease = new Map<string, NumberedCitation[]>();
  for (const citation of citations) {
    const group = byRelease.get(citation.release);
    if (group) group.push(citation);
    else byRelease.set(citation.release, [citation]);
  }
  return [...byRelease.values()].map(release).join('\n');
}
