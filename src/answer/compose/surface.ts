import { type DraftBlock, plain, type Said } from './draft.ts';
import { inSentence, sentencesOf } from './headline.ts';
import { restates } from './restated.ts';

/** What one phone screen holds and ten seconds read; the headline and the sources are of it. */
const MOST_LINES = 10;
const MOST_WORDS = 80;
/** As much as eighty words are; one word may be as long as it likes elsewhere. */
const MOST_CHARACTERS = 700;
const SOURCES = 1;

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** As long as a warning on the surface may be. */
const LONGEST_CAVEAT = 250;
const MOST_CAVEAT_WORDS = 30;

export const isBrief = (caveat: Said): boolean =>
  plain(caveat).length <= LONGEST_CAVEAT && wordsIn(plain(caveat)) <= MOST_CAVEAT_WORDS;

interface Size {
  readonly lines: number;
  readonly words: number;
  readonly characters: number;
}

function linesOf(block: DraftBlock): readonly string[] {
  return block.kind === 'paragraph'
    ? [plain(block.line)]
    : block.kind === 'list'
      ? [...(block.title === undefined ? [] : [block.title]), ...block.lines.map(plain)]
      : block.kind === 'table'
        ? [
            block.columns.map(({ title }) => title).join(' '),
            ...block.rows.map((row) => row.map(plain).join(' ')),
            block.legend ?? '',
          ].filter((line) => line.trim() !== '')
        : [];
}

/** What stands in a block, in words. */
export const textOf = (block: DraftBlock): string => linesOf(block).join(' ');

function sizeOf(block: DraftBlock): Size {
  const lines = linesOf(block);
  const text = lines.join(' ');
  return { lines: lines.length, words: wordsIn(text), characters: text.length };
}

const bare = (text: string): string => text.replace(/[.\s]+$/u, '');

/** Whether a headline holds a sentence, be it with a small letter in the midst of its own. */
const saysAlready = (headline: string, sentence: string): boolean =>
  headline.includes(bare(sentence)) || headline.includes(inSentence(bare(sentence)));

/** What a block adds to a headline, and whether words of its own are left out because the headline says nearly the same. */
export interface Beyond {
  readonly block?: DraftBlock;
  readonly isShortened: boolean;
}

/** What of a paragraph is not said by the headline already, as it is or in other words; other blocks stay whole. */
export function beyond(headline: string, block: DraftBlock): Beyond {
  if (block.kind !== 'paragraph') return { block, isShortened: false };
  const [first, ...rest] = block.line;
  if (!first || plain(block.line).trim() === '') return { isShortened: false };
  const sentences = sentencesOf(first.text);
  // A line of several parts is put together on purpose: each part leans on the others.
  const again = sentences.map((one) => {
    if (saysAlready(headline, one)) return 'wholly';
    return rest.length > 0 ? undefined : restates(one, headline, sentences.length === 1);
  });
  const added = sentences.filter((_one, at) => !again[at]);
  if (added.length === sentences.length) return { block, isShortened: false };
  const text = added.join(' ');
  const line = text === '' ? rest : [{ ...first, text }, ...rest];
  return {
    ...(plain(line).trim() !== '' && { block: { ...block, line } }),
    isShortened: again.includes('nearly'),
  };
}

/** The blocks that there is room for, in their order; after one that is too large a smaller one may follow. */
export function fitted(headline: Said, blocks: readonly DraftBlock[], caveat: Said | undefined): readonly DraftBlock[] {
  let lines = MOST_LINES - 1 - SOURCES - (caveat ? 1 : 0);
  let words = MOST_WORDS - wordsIn(plain(headline)) - (caveat ? wordsIn(plain(caveat)) : 0);
  let characters = MOST_CHARACTERS - (caveat ? plain(caveat).length : 0);
  return blocks.filter((block) => {
    const size = sizeOf(block);
    if (size.lines > lines || size.words > words || size.characters > characters) return false;
    lines -= size.lines;
    words -= size.words;
    characters -= size.characters;
    return true;
  });
}
