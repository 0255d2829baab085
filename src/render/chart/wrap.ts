import { type Weight, widthOf } from './font.ts';

/** A word too long for a line by itself is parted where it must be, with a hyphen. */
function parted(word: string, width: number, size: number, weight: Weight): readonly string[] {
  if (widthOf(word, size, weight) <= width) return [word];
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && widthOf(`${letters.slice(0, count).join('')}-`, size, weight) > width) count -= 1;
  return [`${letters.slice(0, count).join('')}-`, ...parted(letters.slice(count).join(''), width, size, weight)];
}

/** A text in lines no wider than `width`; nothing of it is left out. */
export function wrapped(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const lines: string[] = [];
  // What a non-breaking space holds together stays so, and so do the groups of a number.
  const whole = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
  for (const word of whole.split(/[ \n]+/).flatMap((one) => parted(one, width, size, weight))) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
