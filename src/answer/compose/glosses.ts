import { oncePer } from '../../knowledge/once.ts';
import { escaped } from '../../language/escaped.ts';
import type { Format } from '../format.ts';
import { type DraftBlock, said, smallPrint } from './draft.ts';

/** More would be a dictionary. */
const MOST = 2;

/** A use of a term, with what comes right around it. */
const useOf = (term: string): RegExp =>
  new RegExp(`(\\(?)(?<![\\p{L}\\d-])${escaped(term)}(?![\\p{L}\\d]|-\\p{Lu})((?: is | \\(|, (?:the|a) )?)`, 'gu');

const glossesIn = oncePer((glosses: Format['words']['glosses']) =>
  Object.entries(glosses).map(([term, gloss]) => ({ term, gloss, use: useOf(term) })),
);

const isExplaining = ([, before, after]: RegExpExecArray): boolean => before === '(' || after !== '';

/** Explains the terms that a surface uses and that its own words do not: in brackets, or as "is". */
export function glossLine(surface: string, { words }: Format): readonly DraftBlock[] {
  // A title is in the language of its source.
  const text = surface.replace(/“[^”]*”|«[^»]*»/gu, '');
  const terms = glossesIn(words.glosses)
    .flatMap(({ term, gloss, use }) => {
      const used = text.includes(term) ? [...text.matchAll(use)] : [];
      const [first] = used;
      return first && !used.some(isExplaining) ? [{ at: first.index, line: words.figure.labelled(term, gloss) }] : [];
    })
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST);
  return terms.length === 0 ? [] : [smallPrint(said(terms.map(({ line }) => line).join(' · ')))];
}
