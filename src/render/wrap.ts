/** Breaks a text into lines of at most so many columns between words; a longer word (an address) stays whole. */
export function wrap(text: string, columns: number, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Only ordinary spaces break: the non-breaking ones hold a number together.
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const width = (lines.length > 0 ? indent.length : 0) + line.length + 1 + word.length;
    if (line && width > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one, at) => (at > 0 ? indent + one : one));
}
