import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../../../src/transports/playground/page/discord/body.ts';
import { copyOf, headlineOf } from '../../../../../src/transports/playground/page/discord/plain-text.ts';

const SOURCE = 'https://www.helsedirektoratet.no/nyheter';

describe('the plain text of a message', () => {
  it('keeps the words, lines and tables of an embed, and the address of every source', () => {
    const description = [
      '**730 mill. kr i 2024.** [1]',
      '```',
      'mill. kr   2024',
      'LIS1       33,3',
      '```',
      '- ett punkt',
      '* et \\*annet\\*',
      `-# Kilde: [Helsedirektoratet, april 2024](${SOURCE})`,
      `<${SOURCE}>`,
    ].join('\n');
    expect(copyOf({ embeds: [{ description, footer: { text: 'Side 1 av 2' } }] })).toBe(
      [
        '730 mill. kr i 2024. [1]',
        'mill. kr   2024',
        'LIS1       33,3',
        '- ett punkt',
        '- et *annet*',
        `Kilde: Helsedirektoratet, april 2024 (${SOURCE})`,
        SOURCE,
      ].join('\n'),
    );
    expect(headlineOf({ embeds: [{ description }] })).toBe('730 mill. kr i 2024. [1]');
  });

  it('keeps all texts of the newer components and the link buttons, in order', () => {
    const text = (content: string) => ({ type: 10, content });
    const link = { type: 2, style: 5, label: 'Spør ALIS-kontoret', url: SOURCE };
    const button = { type: 2, style: 2, label: 'Del', custom_id: 's' };
    const components = [
      {
        type: 17,
        components: [
          text('## Ja, etter reglene til 31. mai 2025.'),
          { type: 9, components: [text('Kommunen søker.'), text('-# smått')], accessory: button },
        ],
      },
      { type: 1, components: [button, link] },
    ] as APIMessageTopLevelComponent[];
    const body: Body = { components };
    expect(headlineOf(body)).toBe('Ja, etter reglene til 31. mai 2025.');
    expect(copyOf(body)).toBe(
      `Ja, etter reglene til 31. mai 2025.\n\nKommunen søker.\n\nsmått\n\nSpør ALIS-kontoret: ${SOURCE}`,
    );
  });

  it('is empty of an empty message', () => {
    expect([copyOf({}), headlineOf({})]).toEqual(['', '']);
  });
});
