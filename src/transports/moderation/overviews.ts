import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import { newestFirst } from '../../command/options/release.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import { dayInOslo } from '../../language/day.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { bold, escapeMarkdown, link } from '../../render/discord/markdown.ts';
import { small } from '../../render/discord/pieces.ts';
import type { Report } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import { REPORT_STATUSES } from '../../store/tables.ts';
import { reportsCsv, reportsJson } from './export.ts';
import { messageOf } from './said.ts';
import { channelShown } from './settings-form.ts';

type Body = APIInteractionResponseCallbackData;

/**
 * Questions are counted for all servers together, and what only one or two ever asked could tell who they are: that is for
 * whoever keeps the database.
 */
const SHOWN_FROM = 3;
const MOST_QUESTIONS = 8;
const NEWEST = 3;

/** What was often asked and not answered, by language, most asked first. */
export async function unansweredShown({ unanswered }: Store, locale: Locale, isCounting: boolean): Promise<Body> {
  const { unanswered: say, settings } = formatIn(locale).words.moderation;
  if (!isCounting) return messageOf([escapeMarkdown(say.off)]);
  const [often, all] = await Promise.all([unanswered.list(SHOWN_FROM), unanswered.list()]);
  const blocks = LOCALES.flatMap((language) => {
    const own = often.filter((one) => one.locale === language).slice(0, MOST_QUESTIONS);
    const lines = own.map(
      ({ question, count, outcome }) => `• ${escapeMarkdown(say.line(question, count, say.outcomes[outcome]))}`,
    );
    return own.length > 0 ? [bold(escapeMarkdown(settings.languages[language])), ...lines] : [];
  });
  const fewer = all.length - often.length;
  return messageOf([
    bold(escapeMarkdown(say.title)),
    ...(blocks.length > 0 ? blocks : [escapeMarkdown(say.none)]),
    ...(fewer > 0 ? [small(escapeMarkdown(say.few(SHOWN_FROM, fewer)))] : []),
  ]);
}

/** Of a block of code in one message, beside a line of words. */
const LONGEST_BLOCK = 3600;

/** The reports of a server as a block to copy, CSV or JSON: the newest that there is room for. */
export async function exportShown(
  { reports }: Store,
  guild: string,
  format: 'csv' | 'json',
  locale: Locale,
): Promise<Body> {
  const { export: say } = formatIn(locale).words.moderation;
  const all = await reports.all(guild);
  if (all.length === 0) return messageOf([escapeMarkdown(say.none)]);
  const written = format === 'json' ? reportsJson : reportsCsv;
  // A mark that sheets look for in a file is no letter of a message.
  const blockOf = (some: readonly Report[]) => written(some).replaceAll('\uFEFF', '').replaceAll('`', "'").trimEnd();
  let shown = all;
  while (shown.length > 1 && blockOf(shown).length > LONGEST_BLOCK) shown = shown.slice(Math.ceil(shown.length / 8));
  const rest = all.length - shown.length;
  return messageOf([
    bold(escapeMarkdown(say.done(all.length))),
    `\`\`\`${format}\n${blockOf(shown).slice(0, LONGEST_BLOCK)}\n\`\`\``,
    ...(rest > 0 ? [small(escapeMarkdown(say.rest(rest)))] : []),
  ]);
}

/** What is known and how old it is, and what of this server is waiting. */
export async function statusShown(store: Store, guild: string, knowledge: Knowledge, locale: Locale): Promise<Body> {
  const { words, date, text, list, number } = formatIn(locale);
  const { status: say, queue } = words.moderation;
  const [counts, row] = await Promise.all([store.reports.counts(guild), store.settings.find(guild)]);
  const counted = REPORT_STATUSES.flatMap((status) => {
    const count = counts[status];
    return count ? [`${number(count)} ${queue.statuses[status]}`] : [];
  });
  const figures = knowledge.series.reduce((sum, { observations }) => sum + observations.length, 0);
  const rules = knowledge.topics.reduce((sum, topic) => sum + topic.rules.length, 0);
  const newest = newestFirst(knowledge.releases).slice(0, NEWEST);
  return messageOf([
    bold(escapeMarkdown(say.title)),
    escapeMarkdown(say.knowledge(knowledge.version, date(knowledge.newest))),
    escapeMarkdown(say.holds(figures, rules, knowledge.releases.length)),
    `${escapeMarkdown(say.newest)}:`,
    ...newest.map(({ title, url }) => `• ${link(typeof title === 'string' ? title : text(title), url)}`),
    escapeMarkdown(counted.length > 0 ? say.reports(list(counted)) : say.noReports),
    row?.news_channel
      ? escapeMarkdown(say.following('{}')).replace('{}', channelShown(row.news_channel))
      : escapeMarkdown(say.notFollowing),
    ...(row?.news_lost_at ? [bold(escapeMarkdown(say.lost(date(dayInOslo(new Date(row.news_lost_at))))))] : []),
    small(escapeMarkdown(say.sound)),
  ]);
}
