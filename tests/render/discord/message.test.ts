import type { APIButtonComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, Worded } from '../../../src/answer/worded.ts';
import { lineOf } from '../../../src/command/command-line.ts';
import { decodeClick } from '../../../src/render/discord/custom-id.ts';
import { escapeMarkdown } from '../../../src/render/discord/markdown.ts';
import { renderDiscord } from '../../../src/render/discord/message.ts';
import { spanMarkdown } from '../../../src/render/discord/pieces.ts';
import { wordsOf } from '../../../src/render/plain.ts';
import { faultsOf, proseFaultsOf } from '../../discord-stand-in/spec.ts';
import { COMMANDS, foldLines, surfaceLines, worded } from './answers.ts';

type Body = ReturnType<typeof renderDiscord>;

const surface = { commands: COMMANDS, isPrivate: true };
const render = (one: Worded): Body => renderDiscord(one, surface);
const contentOf = ({ embeds = [] }: Body): string => (embeds as readonly APIEmbed[])[0]?.description ?? '';

const buttonsOf = ({ components = [] }: Body): readonly APIComponentInMessageActionRow[] =>
  components.flatMap((row) => ('components' in row ? (row.components as APIComponentInMessageActionRow[]) : []));
const idsIn = (body: Body): readonly string[] =>
  buttonsOf(body).flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));

/** The body of every page of one fold, from the first. */
function pagesOf(one: Worded, fold: string): readonly Body[] {
  const page = (number: number) => renderDiscord(one, { ...surface, fold, page: number });
  const pages = [page(1)];
  while (contentOf(page(pages.length + 1)) !== contentOf(page(pages.length))) pages.push(page(pages.length + 1));
  return pages;
}

/** The surface and every page of every fold. */
const allBodies = (one: Worded): readonly Body[] => [render(one), ...one.folds.flatMap(({ id }) => pagesOf(one, id))];

test('any answer, on its surface and in any fold, is a message that Discord takes', () => {
  fc.assert(
    fc.property(worded, fc.boolean(), (one, isPrivate) => {
      for (const body of [renderDiscord(one, { commands: COMMANDS, isPrivate }), ...allBodies(one)]) {
        expect(faultsOf('messageCallback', { type: 4, data: body })).toEqual([]);
        expect(proseFaultsOf(body as Parameters<typeof proseFaultsOf>[0])).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

const isShort = (line: Line): boolean =>
  line.length > 0 && line.length < 4 && line.every(({ text }) => text.length <= 300);

test('a surface holds its headline, its lines and its few sources by name, with links', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const content = contentOf(render(one));
      // What Discord has no room for is clipped, and an answer of the knowledge never comes near that.
      fc.pre(!content.endsWith('…'));
      expect(content.startsWith(`**${escapeMarkdown(wordsOf(one.headline))}**`)).toBe(true);
      for (const line of surfaceLines(one).filter(isShort))
        expect(content).toContain(
          line
            .map((span) => spanMarkdown(span, { citations: [] }))
            .join('')
            .trim(),
        );
      const links = content.split('\n').findLast((text) => /^-# (?:Kilde|Kjelde|Source)/.test(text)) ?? '';
      for (const { name } of one.sources)
        expect(links).toContain(escapeMarkdown(name.slice(0, 20).trim()).slice(0, 10));
    }),
    { numRuns: 150 },
  );
});

test('the folds together hold every line, each with links to its sources', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const all = one.folds.flatMap(({ id }) => pagesOf(one, id).map(contentOf)).join('\n');
      for (const line of foldLines(one).filter(isShort))
        expect(all).toContain(
          line
            .map((span) => spanMarkdown(span, { citations: one.citations }))
            .join('')
            .trim(),
        );
    }),
    { numRuns: 100 },
  );
});

test('every source stands in the grounds, however many there are', () => {
  fc.assert(
    fc.property(worded, (one) => {
      fc.pre(one.citations.length > 0);
      const grounds = pagesOf(one, 'grounds').map(contentOf).join('\n');
      // A release is listed under the title that it is first cited by.
      const titles = new Map(one.citations.toReversed().map(({ release, title }) => [release, title]));
      for (const title of titles.values()) {
        const begins = escapeMarkdown(title.slice(0, 40)).slice(0, 20);
        expect(grounds).toContain(begins);
      }
    }),
    { numRuns: 100 },
  );
});

test('a fold opens by a button or a menu, and leads back; all keep the language of the message', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const body = render(one);
      const values = buttonsOf(body).flatMap((part) => ('options' in part && part.options ? part.options : []));
      const ids = [...idsIn(body), ...values.map(({ value }) => value)];
      const clicks = ids.flatMap((id) => decodeClick(id, COMMANDS) ?? []);
      for (const { locale } of clicks) expect(locale).toBe(one.locale);
      const opened = clicks.filter(({ action }) => action === 'open').map(({ fold }) => fold);
      // What no id can hold has no button.
      expect(one.folds.map(({ id }) => id)).toEqual(expect.arrayContaining(opened));
      if (lineOf(one.call).length < 80 && !lineOf(one.call).startsWith('/nonsense'))
        expect(opened).toEqual(one.folds.map(({ id }) => id));
      for (const fold of opened) {
        const back = idsIn(renderDiscord(one, { ...surface, fold })).flatMap((id) => decodeClick(id, COMMANDS) ?? []);
        expect(back.some(({ action, fold: to }) => action === 'open' && to === undefined)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('nobody can be mentioned, and nothing that was written elsewhere marks up, links or hides', () => {
  fc.assert(
    fc.property(worded, (one) => {
      for (const body of allBodies(one)) {
        expect(body.allowed_mentions).toEqual({ parse: [] });
        const outsideCode = contentOf(body).replace(/^```\n[^`]*\n```$/gm, '');
        const withoutOurLinks = outsideCode.replace(/\]\(https?:\/\/[^\s()<>]*\)/g, ']');
        expect(withoutOurLinks).not.toMatch(/(?<!\\)[@<`~|]|(?<!\\)\[kilde|(?<!\\):\/\//);
        expect(contentOf(body)).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
      }
    }),
    { numRuns: 100 },
  );
});

test('a table on a phone is at most 34 letters wide', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const tables = contentOf(render(one)).match(/^```\n[^`]*\n```$/gm) ?? [];
      for (const table of tables)
        for (const line of table.split('\n').slice(1, -1)) expect(line.length).toBeLessThanOrEqual(34);
    }),
    { numRuns: 100 },
  );
});

test('the same answer gives the same bytes', () => {
  fc.assert(
    fc.property(worded, (one) => {
      expect(JSON.stringify(render(structuredClone(one)))).toBe(JSON.stringify(render(one)));
    }),
    { numRuns: 50 },
  );
});

test('only an answer that the asker alone sees can be shared, once, and it is sent to the asker alone', () => {
  fc.assert(
    fc.property(worded, (one) => {
      const { flags, ...open } = renderDiscord(one, { ...surface, isPrivate: false });
      expect(flags).toBeUndefined();
      expect(JSON.stringify(open.components)).not.toMatch(/"custom_id":"s/);
      expect(render(one).flags).toBe(64);
      const shared = renderDiscord(one, { ...surface, isShared: true });
      const button = buttonsOf(shared).find(
        (part): part is APIButtonComponent => 'disabled' in part && !!part.disabled,
      );
      if (one.status !== 'error') expect(button).toMatchObject({ label: expect.stringMatching(/^(?:Delt|Shared)$/) });
    }),
    { numRuns: 50 },
  );
});

test('a question in somebody’s own words stays with the answer, and stands over it where it is shared', () => {
  fc.assert(
    fc.property(worded, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (one, asked) => {
      // A break of a line is shown as a space.
      fc.pre(asked.trim() !== '' && !/[\p{C}\p{Zl}\p{Zp}]/u.test(asked));
      const kept = render({ ...one, asked });
      expect((kept.embeds as readonly APIEmbed[])[0]?.footer?.text).toBe(`«${asked}»`);
      const { content } = renderDiscord({ ...one, asked }, { ...surface, isPrivate: false });
      expect(content).toBe(`> ${escapeMarkdown(asked)}`);
    }),
    { numRuns: 50 },
  );
});
