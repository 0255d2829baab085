import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, link, linkable } from '../../../src/render/discord/markdown.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '@',
        '#',
        '-',
        '1.',
        '\n',
        ' ',
        '\\',
        'https://',
        '||',
        '~',
        'a',
        '\u202E',
      ),
    )
    .map((parts) => parts.join('')),
);

test('whatever is escaped, nothing in it means anything to Discord', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const unescaped = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '');
      expect(unescaped).not.toMatch(/[\\`*_~|[\]<>@]|:\/\/|[\n\r]|[\p{Cc}\p{Cf}]/u);
      expect(escapeMarkdown(text)).not.toMatch(/^\s*(?:[#>+-]|\d+[.)])/);
    }),
    { numRuns: 500 },
  );
});

test('ordinary words stay as they are', () => {
  expect(escapeMarkdown('Nasjonalt ALIS: 129,5 mill. kr mer i 2024 (foreslått)')).toBe(
    'Nasjonalt ALIS: 129,5 mill. kr mer i 2024 (foreslått)',
  );
});

test('a link is only ever to a page on the web, and cannot be broken out of', () => {
  expect(link('kilde', 'javascript:alert(1)')).toBe('kilde');
  expect(link('a](b', 'https://example.org/(x) y')).toBe('[a\\](b](https://example.org/%28x%29%20y)');
  fc.assert(
    fc.property(anything, (text) => {
      expect(linkable(`https://example.org/${text}`) ?? '').not.toMatch(/[\s()<>]/);
    }),
  );
});
