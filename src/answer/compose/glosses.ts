import { escaped } from '../../language/escaped.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, said, smallPrint } from './draft.ts';

/** More would be a dictionary. */
const MOST = 2;

/** Each use of a term, with what comes right around it. */
const uses = (term: string, text: string): readonly RegExpExecArray[] => [
  ...text.matchAll(
    new RegExp(`(\\(?)(?<![\\p{L}\\d-])${escaped(term)}(?![\\p{L}\\d]|-\\p{Lu})((?: is | \\(|, (?:the|a) )?)`, 'gu'),
  ),
];

const isExplaining = ([, before, after]: RegExpExecArray): boolean => before === '(' || after !== '';

/** Explains the terms that a surface uses and that its own words do not: in brackets, or as "is". */
export function glossLine(surface: string, { words }: Format): readonly DraftBlock[] {
  // A title is in the language of its source.
  const text = surface.replace(/“[^”]*”|«[^»]*»/gu, '');
  const terms = Object.entries(words.glosses)
    .flatMap(([term, gloss]) => {
      const used = uses(term, text);
      const [first] = used;
      return first && !used.some(isExplaining) ? [{ at: first.index, line: words.figure.labelled(term, gloss) }] : [];
    })
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST);
  return terms.length === 0 ? [] : [smallPrint(said(terms.map(({ line }) => line).join(' · ')))];
}
