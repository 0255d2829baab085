import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, linesOf } from '../../../src/transports/terminal/lines.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Uint8Array, size = 7): Promise<string[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: string[] = [];
  for await (const line of linesOf(chunks(bytes, size))) lines.push(line.text);
  return lines;
}

describe('lines of a stream', () => {
  test.each([
    ['nothing', '', []],
    ['a last line without its end', 'a\nb', ['a', 'b']],
    ['an end of line at the end', 'a\nb\n', ['a', 'b']],
    ['ends as Windows writes them', 'a\r\nb\r\n', ['a', 'b']],
    ['a byte order mark', '\uFEFFa\nb', ['a', 'b']],
    ['empty lines', '\na\n\n', ['', 'a', '']],
    ['a line separator inside a line', 'a\u2028b\nc', ['a\u2028b', 'c']],
  ])('%s', async (_, text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  test('come out the same however the bytes are cut up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\uFEFF]/g, ''))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          expect(await read(`${lines.join('\n')}\n`, size)).toEqual(lines.length > 0 ? lines : ['']);
        },
      ),
    );
  });

  test('bytes that are no text do not stop it', async () => {
    expect(await read(new Uint8Array([0xff, 0x0a, 0x62, 0xc3]))).toEqual(['\uFFFD', 'b\uFFFD']);
  });

  test('a line without end is cut, and the next one is whole', async () => {
    async function* endless() {
      const block = new TextEncoder().encode('x'.repeat(65_536));
      for (let count = 0; count < 40; count += 1) yield block;
      yield new TextEncoder().encode('\nnext');
    }
    const lines = [];
    for await (const line of linesOf(endless())) lines.push(line);
    expect(lines.map(({ text, cut }) => [text.length, cut])).toEqual([
      [LONGEST_LINE, true],
      [4, false],
    ]);
  });
});
