import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Worded } from '../../../src/answer/worded.ts';
import { lineMarkdown } from '../../../src/render/discord/markdown.ts';
import { renderDiscord } from '../../../src/render/discord/message.ts';
import { faultsOf, proseFaultsOf } from '../../discord-stand-in/spec.ts';
import { COMMANDS, linesOf, worded } from './answers.ts';

const surface = { commands: COMMANDS, isPrivate: true };
const render = (one: Worded, page: number) => renderDiscord(one, { ...surface, page });

/** The body of every page, from the first. */
function allPages(one: Worded): ReturnType<typeof render>[] {
  const footer = (page: number) => render(one, page).embeds?.[0]?.footer?.text;
  const pages = [render(one, 1)];
  while (footer(pages.length + 1) !== footer(pages.length)) pages.push(render(one, pages.length + 1));
  return pages;
}

/** A number of a source; a page may begin with one, in bold. */
const NUMBER = /(?<=^|[ (*])\[(\d+)\](?=$|[\s,.;:*)])/gm;
const numbersIn = (markdown: string) => new Set([...markdown.matchAll(NUMBER)].map(([, n]) => Number(n)));
const sourcesHeading = /^\*\*(?:Kilder|Kjelder|Sources)\*\*\n/;
const contentOf = (body: ReturnType<typeof render>) => body.embeds?.[0]?.description ?? '';
const sourcesOf = (body: ReturnType<typeof render>) =>
  body.embeds?.map(({ description }) => description ?? '').find((text) => sourcesHeading.test(text)) ?? '';

test('any answer, on any page, is a message that Discord takes', () => {
  fc.assert(
    fc.property(worded, fc.integer({ min: 1, max: 9 }), fc.boolean(), (one, page, isPrivate) => {
      const data = renderDiscord(one, { commands: COMMANDS, isPrivate, page });
      expect(faultsOf('messageCallback', { type: 4, data })).toEqual([]);
      expect(proseFaultsOf(data as Parameters<typeof proseFaultsOf>[0])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the sources that a page cites stand on that page, and no others', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const texts = linesOf(one).flatMap((line) => line.map(({ text }) => text));
      // A text that itself looks like a citation would be counted as one here.
      fc.pre(!texts.some((text) => /\[\d/.test(text)));
      for (const body of allPages(one)) {
        const listed = sourcesOf(body)
          .split('\n')
          .flatMap((line) => [...line.matchAll(/(?:^|, )\[(\d+)\] /g)].map(([, n]) => Number(n)));
        expect(numbersIn(contentOf(body))).toEqual(new Set(listed));
      }
    }),
    { numRuns: 150 },
  );
});

test('all pages together hold every line, each with its citations', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const all = allPages(one).map(contentOf).join('\n');
      for (const line of linesOf(one)) {
        const isShort = line.length > 0 && line.every(({ text }) => text.length <= 300) && line.length < 4;
        if (isShort && line.every(({ citations }) => citations.length < 4)) expect(all).toContain(lineMarkdown(line));
        for (const { citations } of line) for (const n of citations) expect(all).toContain(`[${n}]`);
      }
    }),
    { numRuns: 150 },
  );
});

test('nobody can be mentioned, and nothing that was written elsewhere marks up, links or hides', () => {
  fc.assert(
    fc.property(worded, (one) => {
      for (const body of allPages(one)) {
        expect(body.allowed_mentions).toEqual({ parse: [] });
        for (const { description = '' } of body.embeds ?? []) {
          const withoutOurLinks = description.replace(/\]\(https?:\/\/[^\s()<>]*\)/g, ']');
          expect(withoutOurLinks).not.toMatch(/(?<!\\)[@<`~|]|(?<!\\)\[kilde|(?<!\\):\/\//);
          expect(description).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the same answer gives the same bytes', () => {
  fc.assert(
    fc.property(worded, (one) => {
      expect(JSON.stringify(renderDiscord(structuredClone(one), surface))).toBe(
        JSON.stringify(renderDiscord(one, surface)),
      );
    }),
    { numRuns: 50 },
  );
});

test('only an answer that the asker alone sees can be shared, and it is sent to the asker alone', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const { flags, ...open } = renderDiscord(one, { ...surface, isPrivate: false });
      expect(flags).toBeUndefined();
      expect(JSON.stringify(open.components)).not.toMatch(/"custom_id":"s/);
      expect(renderDiscord(one, surface).flags).toBe(64);
    }),
    { numRuns: 50 },
  );
});
