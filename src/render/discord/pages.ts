import type { NumberedCitation, Worded } from '../../answer/worded.ts';
import { SHARES } from './limits.ts';
import { type Piece, type Section, sectionsOf } from './pieces.ts';
import { sourcesMarkdown } from './sources.ts';

/** What stands on one page: its text, and the sources of just that text. */
export interface Page {
  readonly content: string;
  readonly sources: string;
}

/** A page as it fills: its sections, each with what of it stands here. */
type Filling = readonly Section[];

const contentOf = (sections: Filling): string =>
  sections
    .map(({ heading, pieces }) =>
      [...(heading === undefined ? [] : [heading]), ...pieces.map((one) => one.markdown)].join('\n'),
    )
    .join('\n\n');

const sourcesOf = (sections: Filling, all: readonly NumberedCitation[]): string => {
  const cited = new Set(sections.flatMap(({ pieces }) => pieces.flatMap(({ citations }) => citations)));
  return sourcesMarkdown(all.filter(({ n }) => cited.has(n)));
};

/** Adds a piece to the section that is being laid, or begins it. */
function withPiece(page: Filling, section: Section, piece: Piece, begins: boolean): Filling {
  const last = page.at(-1);
  if (begins || last === undefined) return [...page, { ...section, pieces: [piece] }];
  return [...page.slice(0, -1), { ...last, pieces: [...last.pieces, piece] }];
}

/**
 * Lays an answer out on as few pages as hold it: where a page is half full, a section goes whole on the next one before it
 * is divided; it is divided only between its lines. The sources that a page cites stand on that page.
 */
export function pagesOf(worded: Worded): readonly Page[] {
  const all = worded.citations;
  /** Addresses are long: the room of a question that is not asked is theirs. */
  const roomForSources = SHARES.sources + (worded.question ? 0 : SHARES.question);
  const fits = (page: Filling) =>
    contentOf(page).length <= SHARES.content && sourcesOf(page, all).length <= roomForSources;
  /** A headline alone is no page: whoever sees it wants what comes next at once. */
  const isHalfFull = (page: Filling) => contentOf(page).length > SHARES.content / 2;
  const pages: Filling[] = [];
  let page: Filling = [];

  for (const section of sectionsOf(worded)) {
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
  return [...pages, page].map((sections) => ({ content: contentOf(sections), sources: sourcesOf(sections, all) }));
}
