import { inOneLine } from '../plain.ts';

/** Characters that mean something to Discord wherever they stand: markup, links, mentions, timestamps. */
const MEANINGFUL = /[\\`*_~|[\]<>@]/g;
/** Those that do only where a line begins: headings, lists, quotes, small print. */
const AT_THE_START = /^(\s*)([#>+-]|\d+(?=[.)]))/;
/** What Discord would turn into a link by itself. */
const ADDRESS = /:(?=\/\/)/g;

/** Text from anywhere as text: on one line, nothing in it marks up, links, mentions or hides. */
export function escapeMarkdown(text: string): string {
  return inOneLine(text)
    .replace(MEANINGFUL, '\\$&')
    .replace(ADDRESS, '\\:')
    .replace(AT_THE_START, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Longer addresses are shown as no link: they would take the place of the answer. */
const LONGEST_ADDRESS = 1000;

/** An address that can stand in a link, or nothing. */
export function linkable(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  const safe = inOneLine(url).replace(/[\s()<>"\\^`{|}]/g, (one) => encodeURIComponent(one).replace(/^[()]$/, percent));
  return safe.length <= LONGEST_ADDRESS ? safe : undefined;
}

const percent = (one: string): string => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;

/** A link where the address allows one, else the text alone; or nothing but the text without an address. */
export function link(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : linkable(url);
  return address === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address})`;
}

/**
 * A command that a tap begins to write. Discord takes only the registered name, and shows that in every language.
 * @param name With its subcommand, such as `report status`.
 */
export const commandMention = (name: string, id: string): string => `</${name}:${id}>`;

export const bold = (markdown: string): string => `**${markdown}**`;
