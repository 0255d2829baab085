import { expect, test } from 'vitest';
import { readFeed } from '../../../src/curate/watch/feed.ts';
import { atom, rss } from './publisher.ts';

const ENTRIES = [
  { title: 'Nye tall &amp; fakta', link: 'https://example.org/1', summary: 'Om fastleger' },
  { title: 'Noe annet', link: '/2' },
];

test.each([
  ['RSS', rss(ENTRIES)],
  ['Atom', atom(ENTRIES)],
])('%s is read, with addresses made whole', (_, text) => {
  expect(readFeed(text, 'https://example.org/feed')).toEqual({
    items: [
      { title: 'Nye tall & fakta', link: 'https://example.org/1', summary: 'Om fastleger' },
      { title: 'Noe annet', link: 'https://example.org/2', summary: '' },
    ],
  });
});

test.each([
  ['<!doctype html><html><body>Logg inn</body></html>', 'it answers with a web page, not a feed'],
  [rss(ENTRIES).slice(0, -40), 'its feed breaks off in the middle'],
  [atom(ENTRIES).slice(0, 150), 'its feed breaks off in the middle'],
  ['', 'it is no feed'],
  ['{"error": true}', 'it is no feed'],
])('%s', (text, fault) => {
  expect(readFeed(text, 'https://example.org/feed')).toEqual({ fault });
});

test('addresses that are no web pages, and entries without any, are left out', () => {
  const entries = [
    { title: 'a', link: 'javascript:alert(1)' },
    { title: 'b', link: 'file:///etc/passwd' },
  ];
  expect(readFeed(rss(entries), 'https://example.org')).toEqual({ items: [] });
});
