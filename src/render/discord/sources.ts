import type { NumberedCitation } from '../../answer/worded.ts';
import { byRelease, type CitedRelease } from '../by-release.ts';
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

/** One release: the numbers that cite it, each beside a link to its place, then the title, the publisher and the date. */
function release({ title, publisher, publishedText, places }: CitedRelease): string {
  const clipped = (text: string, length: number) => escapeMarkdown(clip(text, length));
  const who = `${clipped(publisher, LONGEST_NAME)}, ${clipped(publishedText, LONGEST_NAME)}`;
  return `${places.map(place).join(', ')}: ${clipped(title, LONGEST_TITLE)}. ${who}`;
}

/** The sources in Markdown, a line for each release. */
export const sourcesMarkdown = (citations: readonly NumberedCitation[]): string =>
  byRelease(citations).map(release).join('\n');
