import { type APIEmbed, type APIInteractionResponseCallbackData, MessageFlags } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { Status, Worded } from '../../answer/worded.ts';
import type { Command } from '../../command/command.ts';
import { inOneLine, isAskedIn, wordsOf } from '../plain.ts';
import { withFiles } from './attachments.ts';
import { openRows, surfaceRows } from './components.ts';
import { isAskedByForm } from './form.ts';
import { keptText, writeKept } from './kept-text.ts';
import { clip, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, link } from './markdown.ts';
import { pagesOf } from './pages.ts';
import { type CommandId, type Leads, sectionOf, small } from './pieces.ts';

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
  /** It has been shared already, and is not shared again. */
  readonly isShared?: boolean;
  /** The fold that is open, if one is, and its page from 1; one past the end is the last. */
  readonly fold?: string | undefined;
  readonly page?: number | undefined;
  /** Left out, commands are named and cannot be tapped. */
  readonly commandId?: CommandId | undefined;
}

const LONGEST_NAME = 60;
const LONGEST_HEADLINE = 300;
const QUESTION_TEXT = 150;
const QUESTION_EXPLAINED = 180;
const LONGEST_ASKED = 300;

const headlineOf = (worded: Worded): string => bold(escapeMarkdown(clip(wordsOf(worded.headline), LONGEST_HEADLINE)));

/** The question of a message that asks back, unless it is the headline itself or a form asks it. */
function questionText(worded: Worded, commands: readonly Command[]): readonly string[] {
  const { question, headline } = worded;
  if (!question || isAskedByForm(worded, commands)) return [];
  if (isAskedIn(headline, question)) return [];
  const { text, explain } = question;
  return [
    bold(escapeMarkdown(clip(text, QUESTION_TEXT))),
    ...(explain === undefined ? [] : [escapeMarkdown(clip(explain, QUESTION_EXPLAINED))]),
  ];
}

/** The few sources as small named links. */
function sourcesLine({ sources, moreSources, locale }: Worded): readonly string[] {
  if (sources.length === 0) return [];
  const { ui, surface: say } = formatIn(locale).words;
  const links = sources.map(({ name, url }) => link(clip(name, LONGEST_NAME), url));
  const more = moreSources > 0 ? [escapeMarkdown(say.moreSources(moreSources))] : [];
  return [small(`${sources.length === 1 ? ui.source : ui.sources}: ${[...links, ...more].join(' · ')}`)];
}

/** The surface in Markdown: the headline, what stands under it, the sources it rests on. */
function surfaceText(worded: Worded, { commands, commandId }: Pick<Surface, 'commands' | 'commandId'>): string {
  const leads: Leads = { citations: [], commandId };
  const blocks = worded.surface.flatMap((block) => {
    const { heading, pieces } = sectionOf(block, leads, worded.locale);
    return [...(heading === undefined ? [] : [heading]), ...pieces];
  });
  return clip(
    [headlineOf(worded), ...blocks, ...sourcesLine(worded), ...questionText(worded, commands)].join('\n'),
    LIMITS.description,
  );
}

/**
 * The text that is answered, as it was given, where an id could not hold it; else what the asker asked, in their own words, so
 * that it can be shared with the answer.
 */
function footerOf({ asked }: Worded, kept: string | undefined): Pick<APIEmbed, 'footer'> {
  const text = kept ?? (asked === undefined ? undefined : clip(inOneLine(asked), LONGEST_ASKED));
  return text === undefined ? {} : { footer: { text: writeKept(text) } };
}

/**
 * A fold that opens in the place of its surface leaves the files of the message where they are, since a body that says
 * nothing of files keeps them; but a picture belongs to the surface, and is taken away with it.
 */
const filesUnder = ({ attachments }: Worded): ReturnType<typeof withFiles> =>
  attachments.some(({ isPicture }) => isPicture) ? { attachments: [] } : {};

/**
 * An answer as the body of a Discord message, within all of Discord's limits: its surface, or one of its folds in its place
 * with a way back; nobody is mentioned.
 */
export function renderDiscord(
  worded: Worded,
  { commands, commandId, isPrivate, isShared = false, fold: wanted, page: wantedPage = 1 }: Surface,
): APIInteractionResponseCallbackData {
  const { ui } = formatIn(worded.locale).words;
  const canShare = isPrivate && worded.status !== 'error';
  const kept = isPrivate ? keptText(worded, commands) : undefined;
  const keeps = kept !== undefined;
  const doing = { commands, keeps, share: canShare ? (isShared ? 'shared' : 'may') : 'no' } as const;
  const fold = worded.folds.find(({ id }) => id === wanted);
  const leads: Leads = { citations: worded.citations, commandId };
  const pages = fold ? pagesOf(fold.blocks.map((block) => sectionOf(block, leads, worded.locale))) : [];
  const page = Math.min(Math.max(1, wantedPage), Math.max(1, pages.length));
  const place = pages.length > 1 ? ` · ${ui.page(page, pages.length)}` : '';
  const description = fold
    ? clip(
        [headlineOf(worded), small(escapeMarkdown(fold.label) + place), pages[page - 1] ?? ''].join('\n'),
        LIMITS.description,
      )
    : surfaceText(worded, { commands, commandId });
  const { image, ...files } = fold ? filesUnder(worded) : withFiles(worded.attachments);
  const embed: APIEmbed = {
    description,
    color: COLOURS[worded.status],
    ...(image && { image }),
    ...(isPrivate && footerOf(worded, kept)),
  };
  return {
    ...(!isPrivate && worded.asked !== undefined && { content: quote(worded.asked) }),
    embeds: [embed],
    components: fold
      ? openRows(worded, { fold: fold.id, page, pages: pages.length }, doing)
      : surfaceRows(worded, doing),
    ...files,
    allowed_mentions: { parse: [] },
    ...(isPrivate && { flags: MessageFlags.Ephemeral }),
  };
}

/** A question as it is shown with the answer to it. */
const quote = (asked: string): string => `> ${escapeMarkdown(clip(inOneLine(asked), LONGEST_ASKED))}`;
