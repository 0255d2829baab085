import type { Generated, Insertable, Selectable } from 'kysely';
import type { Locale } from '../language/locale.ts';

export const REPORT_STATUSES = ['open', 'accepted', 'rejected', 'duplicate'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** How a question ended that was not answered. */
export type Miss = 'nearest' | 'not-covered';

/**
 * Kept as the version of the knowledge where it is not known which one gave an answer: its button was written by an earlier
 * version of the program, or had no room to say so.
 */
export const UNKNOWN_VERSION = '';

type Visibility = 'private' | 'public';

/** What somebody said is wrong with an answer. Who said it is nowhere. Times are ISO 8601 in UTC, days YYYY-MM-DD. */
interface ReportsTable {
  readonly id: Generated<number>;
  /** The server's id; null of what was reported in a direct message. */
  readonly guild: string | null;
  /** The command line of the answer. */
  readonly line: string;
  readonly text: string;
  readonly locale: Locale;
  /** The version of the knowledge that gave the answer, or `UNKNOWN_VERSION`. */
  readonly knowledge: string;
  readonly status: ReportStatus;
  readonly created_at: string;
  readonly decided_at: string | null;
}

/** What moderators noted on a report. */
interface ReportNotesTable {
  readonly id: Generated<number>;
  readonly report: number;
  readonly text: string;
  readonly created_at: string;
}

/** Questions that were not answered, in folded form, counted by day. */
interface UnansweredTable {
  readonly day: string;
  readonly locale: Locale;
  readonly outcome: Miss;
  readonly question: string;
  readonly count: number;
}

/** What moderators have set for a server; all of it may be left out. */
interface GuildSettingsTable {
  readonly guild: string;
  readonly locale: Locale | null;
  readonly visibility: Visibility | null;
  readonly reports_channel: string | null;
  readonly news_channel: string | null;
  /** The newest edition (its day) of which the server has been told, or which it had when it began to follow. */
  readonly news_edition: string | null;
  /** When, and of which channel, following had to end: moderators are told. */
  readonly news_lost_at: string | null;
  readonly news_lost_channel: string | null;
  /** Since when the bot is no longer in the server. */
  readonly absent_since: string | null;
}

/** Who is telling a channel of an edition, or has told it: what makes it once. */
interface NewsDeliveriesTable {
  readonly guild: string;
  readonly channel: string;
  readonly edition: string;
  /** Each claim of it, from 1: after the first it is not known whether an earlier one came through. */
  readonly attempts: number;
  readonly claimed_at: string;
  readonly sent_at: string | null;
}

export interface Tables {
  readonly reports: ReportsTable;
  readonly report_notes: ReportNotesTable;
  readonly unanswered: UnansweredTable;
  readonly guild_settings: GuildSettingsTable;
  readonly news_deliveries: NewsDeliveriesTable;
}

/** In an order in which rows can be put in: what is referred to stands first. */
export const TABLES = ['reports', 'report_notes', 'unanswered', 'guild_settings', 'news_deliveries'] as const;

export type ReportRow = Selectable<ReportsTable>;
export type NewReport = Pick<Insertable<ReportsTable>, 'guild' | 'line' | 'text' | 'locale' | 'knowledge'>;
export type UnansweredRow = Selectable<UnansweredTable>;
export type SettingsRow = Selectable<GuildSettingsTable>;
