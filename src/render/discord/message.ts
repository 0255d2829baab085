import { type APIEmbed, type APIInteractionResponseCallbackData, MessageFlags } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { Status, Worded } from '../../answer/worded.ts';
import type { Command } from '../../command/command.ts';
import { inOneLine } from '../plain.ts';
import { componentsOf } from './components.ts';
import { clip, SHARES } from './limits.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { pagesOf } from './pages.ts';

/** A stripe beside the answer; it says nothing that the words do not say too. */
const COLOURS: Readonly<Record<Status, number>> = {
  answered: 0x1f7a6d,
  clarify: 0x2f5fa8,
  'not-found': 0x6b6f76,
  error: 0xb3412e,
};

/** Where a message is shown, and by whom. */
export interface Surface {
  readonly commands: readonly Command[];
  /** Seen by the asker alone, who may then share it. */
  readonly isPrivate: boolean;
  /** From 1; one past the end is the last. */
  readonly page?: number;
}

/** How a question was read teaches the commands; a command that repeats a long text teaches nothing. */
const LONGEST_COMMAND = 160;
const QUESTION_TEXT = 150;
const QUESTION_EXPLAINED = 180;

function questionEmbed({ question }: Worded, color: number): APIEmbed[] {
  if (!question) return [];
  const text = bold(escapeMarkdown(clip(question.text, QUESTION_TEXT)));
  const explain =
    question.explain === undefined ? '' : `\n${escapeMarkdown(clip(question.explain, QUESTION_EXPLAINED))}`;
  return [{ description: text + explain, color }];
}

/**
 * An answer as the body of a Discord message, within all of Discord's limits: what was asked is answered in the first
 * line, sources are numbered at the figure and linked at the end, and nobody is mentioned.
 */
export function renderDiscord(
  worded: Worded,
  { commands, isPrivate, page: wanted = 1 }: Surface,
): APIInteractionResponseCallbackData {
  const { ui } = formatIn(worded.locale).words;
  const pages = pagesOf(worded);
  const page = Math.min(Math.max(1, wanted), pages.length);
  const { content = '', sources = '' } = pages[page - 1] ?? {};
  const color = COLOURS[worded.status];
  const footer = [
    ...(pages.length > 1 ? [ui.page(page, pages.length)] : []),
    worded.footer,
    ...(worded.command.length <= LONGEST_COMMAND ? [ui.readAs(inOneLine(worded.command))] : []),
  ].join(' · ');
  const answer: APIEmbed = { description: content, color, footer: { text: clip(footer, SHARES.footer) } };
  const listed: APIEmbed[] =
    sources === '' ? [] : [{ description: `${bold(clip(ui.sources, SHARES.sourcesHeading - 5))}\n${sources}`, color }];
  return {
    embeds: [answer, ...listed, ...questionEmbed(worded, color)],
    components: componentsOf(worded, { page, pages: pages.length }, commands, isPrivate && worded.status !== 'error'),
    allowed_mentions: { parse: [] },
    ...(isPrivate && { flags: MessageFlags.Ephemeral }),
  };
}
