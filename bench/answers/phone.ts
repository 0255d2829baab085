import type { APIEmbed, APIInteractionResponseCallbackData } from 'discord-api-types/v10';

/** Discord on a phone of 390 by 780 pixels, as the review drew it: what stands between header and field. */
const SCREEN = 650;
const LETTERS_IN_LINE = 40;
const LINE = 18;
const SMALL_LINE = 15;
const BUTTON_ROW = 40;
const ROOM_FOR_BUTTONS = 320;
const LETTER_IN_BUTTON = 7.5;
const BUTTON_EDGES = 40;
/** Name and time above a message, the edges of its box. */
const AROUND = 90;

/** Markdown as it is seen: links by their words, no escapes. */
const seen = (markdown: string): string =>
  markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/[*[]/g, '');

function textHeight(text: string): number {
  return text
    .split('\n')
    .filter((line) => line !== '```')
    .reduce((height, line) => {
      const lines = Math.max(1, Math.ceil(seen(line).length / LETTERS_IN_LINE));
      return height + lines * (line.startsWith('-# ') ? SMALL_LINE : LINE);
    }, 0);
}

function buttonsHeight(labels: readonly string[]): number {
  let rows = labels.length > 0 ? 1 : 0;
  let taken = 0;
  for (const label of labels) {
    const width = label.length * LETTER_IN_BUTTON + BUTTON_EDGES;
    if (taken > 0 && taken + width > ROOM_FOR_BUTTONS) {
      rows += 1;
      taken = 0;
    }
    taken += width;
  }
  return rows * BUTTON_ROW;
}

/** About how many screens of a phone a message is, its buttons with it; worked out from its letters, not drawn. */
export function screensOf({ embeds = [], components = [] }: APIInteractionResponseCallbackData): number {
  const text = (embeds as readonly APIEmbed[]).map(({ description = '' }) => textHeight(description));
  const rows = components.map((row) => {
    const parts = 'components' in row ? row.components : [];
    return buttonsHeight(parts.map((part) => ('label' in part && part.label) || ''));
  });
  return [AROUND, ...text, ...rows].reduce((sum, height) => sum + height, 0) / SCREEN;
}
