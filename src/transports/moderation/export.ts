import type { Attachment } from '../../answer/attachment.ts';
import { formatIn } from '../../answer/format.ts';
import type { Locale } from '../../language/locale.ts';
import { withFiles } from '../../render/discord/attachments.ts';
import { bold, escapeMarkdown } from '../../render/discord/markdown.ts';
import { small } from '../../render/discord/pieces.ts';
import { makeFile, type NamedFile } from '../../render/files/make.ts';
import type { Report } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { AskedOf } from '../persons-interaction.ts';
import type { FollowUp } from '../reply.ts';
import { messageOf } from './said.ts';

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const COLUMNS = ['id', 'status', 'created_at', 'decided_at', 'locale', 'knowledge', 'line', 'text', 'notes'] as const;
const NAME = 'reports';

/** For a spreadsheet: heads and statuses in words, the notes on a report one a line in one cell. */
function sheetOf(reports: readonly Report[], locale: Locale): Attachment['content'] {
  const { export: say, queue } = formatIn(locale).words.moderation;
  const rows = reports.map((one) => {
    const inWords = { ...one, status: queue.statuses[one.status], notes: one.notes.join('\n') };
    return COLUMNS.map((name) => inWords[name]);
  });
  return { kind: 'sheet', sheet: { name: NAME, head: COLUMNS.map((name) => say.columns[name]), rows }, locale };
}

/** For programs: without the server, which is the one that asks. */
const jsonOf = (reports: readonly Report[]): string =>
  `${JSON.stringify(
    reports.map(({ guild: _own, ...one }) => one),
    null,
    2,
  )}\n`;

/** Reports as a file. */
export function reportsFile(reports: readonly Report[], format: ExportFormat, locale: Locale): Promise<NamedFile> {
  const { words, number } = formatIn(locale);
  const alt = words.moderation.export.alt(number(reports.length));
  const content: Attachment['content'] =
    format === 'json' ? { kind: 'text', text: jsonOf(reports) } : sheetOf(reports, locale);
  const type = format === 'json' ? 'application/json' : 'text/csv';
  return makeFile({ name: `${NAME}.${format}`, type, alt, content });
}

/** Discord takes files of ten megabytes from whoever pays for nothing. */
const LARGEST_BYTES = 9_000_000;

/** The reports of a server as a file: all of them, or the newest that Discord takes. */
export async function exportShown(
  { reports }: Pick<Store, 'reports'>,
  guild: string,
  format: ExportFormat,
  { asked: { locale } }: Pick<AskedOf, 'asked'>,
): Promise<FollowUp> {
  const { words, number } = formatIn(locale);
  const { export: say } = words.moderation;
  const all = await reports.all(guild);
  if (all.length === 0) return messageOf([escapeMarkdown(say.none)]);
  let held = all;
  let file = await reportsFile(held, format, locale);
  while (held.length > 1 && file.bytes.length > LARGEST_BYTES) {
    held = held.slice(Math.ceil(held.length / 4));
    file = await reportsFile(held, format, locale);
  }
  const left = all.length - held.length;
  const message = messageOf([
    bold(escapeMarkdown(say.done(number(all.length)))),
    ...(left > 0 ? [small(escapeMarkdown(say.rest(number(left))))] : []),
  ]);
  return { ...message, ...withFiles([file]), enclosed: { files: [file] } };
}
