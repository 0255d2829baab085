import { SHARES } from './limits.ts';
import type { Section } from './pieces.ts';

const laidOut = (sections: readonly Section[]): string =>
  sections
    .map(({ heading, pieces }) => [...(heading === undefined ? [] : [heading]), ...pieces].join('\n'))
    .join('\n\n');

/** Adds a piece to the section that is being laid, or begins it. */
function withPiece(page: readonly Section[], section: Section, piece: string, begins: boolean): readonly Section[] {
  const last = page.at(-1);
  if (begins || last === undefined) return [...page, { ...section, pieces: [piece] }];
  return [...page.slice(0, -1), { ...last, pieces: [...last.pieces, piece] }];
}

/**
 * Lays a fold out on as few pages as hold it: where a page is half full, a section goes whole on the next one before it is
 * divided; it is divided only between its lines.
 */
export function pagesOf(sections: readonly Section[]): readonly string[] {
  const fits = (page: readonly Section[]) => laidOut(page).length <= SHARES.fold;
  const isHalfFull = (page: readonly Section[]) => laidOut(page).length > SHARES.fold / 2;
  const pages: (readonly Section[])[] = [];
  let page: readonly Section[] = [];

  for (const section of sections) {
    if (section.pieces.length === 0) continue;
    if (fits([...page, section])) {
      page = [...page, section];
      continue;
    }
    if (isHalfFull(page) && fits([section])) {
      pages.push(page);
      page = [section];
      continue;
    }
    let begins = true;
    for (const piece of section.pieces) {
      const fuller = withPiece(page, section, piece, begins);
      begins = false;
      if (page.length === 0 || fits(fuller)) page = fuller;
      else {
        pages.push(page);
        page = withPiece([], section, piece, true);
      }
    }
  }
  return [...pages, page].map(laidOut);
}
