import { expect, test } from 'vitest';
import { addressOf, whereInWords } from '../../../src/answer/compose/citation.ts';
import { formatIn } from '../../../src/answer/format.ts';
import type { Citation } from '../../../src/knowledge/knowledge.ts';

const citation = (parts: Partial<Citation>): Citation => ({
  release: 'a-release',
  title: 'A title',
  publisher: 'A publisher',
  published: '2024-04-18',
  url: 'https://example.org/news',
  where: { paragraph: 2 },
  printed: null,
  ...parts,
});

test('a printed figure is linked to, with the characters escaped that have a meaning in the fragment', () => {
  expect(addressOf(citation({ printed: '129,5 millioner - i år & så' }))).toBe(
    'https://example.org/news#:~:text=129%2C5%20millioner%20%2D%20i%20%C3%A5r%20%26%20s%C3%A5',
  );
});

test('an address with a fragment of its own keeps it', () => {
  expect(addressOf(citation({ url: 'https://example.org/news#top', printed: '66' }))).toBe(
    'https://example.org/news#top:~:text=66',
  );
});

test('without a printed figure the address stands as it is; a PDF opens at its page', () => {
  expect(addressOf(citation({}))).toBe('https://example.org/news');
  const url = 'https://example.org/report.pdf';
  expect(addressOf(citation({ url, printed: '66', where: { page: 3 } }))).toBe(`${url}#page=3`);
});

test('places in words, the outermost first', () => {
  expect(whereInWords({ paragraph: 2 }, formatIn('nb'))).toBe('avsnitt 2');
  expect(whereInWords({ paragraph: 2, heading: 'Frist', page: 4 }, formatIn('nb'))).toBe(
    'side 4, under «Frist», avsnitt 2',
  );
  expect(whereInWords({ title: true }, formatIn('en'))).toBe('the title');
});
