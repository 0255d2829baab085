/** What looks like a slash: the full-width one of East Asian keyboards, the fraction slash, the division slash. */
const SLASHES = '/／⁄∕';
/** A quoted or listed line, markup around it, and signs without width before it: none is part of a command. */
const BEFORE = new RegExp(`^(?:[\\s\\p{Cf}>*_~|\`\\\\]|- )+(?=[${SLASHES}<])`, 'u');
/** How Discord writes a command that was picked from its list but not sent: `</budget:123>`. */
const PICKED = /^<\/([^:>\s]+)(?: [^:>]*)?:\d+>/u;
const MARKUP = /[`*_~|]/;
const AFTER = /[\s`*_~|]+$/u;

/**
 * A command line as it was meant, from one as it was pasted: out of a code block, a quotation, a list or bold type, with
 * another kind of slash, or as Discord writes a command that was picked. A text that is no command line is given back as
 * it is.
 */
export function meantLine(text: string): string {
  const [before = ''] = BEFORE.exec(text) ?? [];
  const line = text.slice(before.length).replace(PICKED, '/$1');
  if (!SLASHES.includes(line[0] ?? ' ')) return text;
  // What was opened before the line is closed after it.
  return `/${(MARKUP.test(before) ? line.replace(AFTER, '') : line).slice(1)}`;
}
