import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import { newestFirst } from '../../command/options/release.ts';
import { daysBetween } from '../../language/calendar.ts';
import { dayInOslo } from '../../language/day.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { bold, escapeMarkdown, link } from '../../render/discord/markdown.ts';
import { small } from '../../render/discord/pieces.ts';
import type { Store } from '../../store/store.ts';
import { REPORT_STATUSES } from '../../store/tables.ts';
import type { AskedOf } from '../persons-interaction.ts';
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
  const all = await unanswered.list();
  const often = all.filter(({ count }) => count >= SHOWN_FROM);
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

/** What is known and how old it is, and what of this server is waiting. */
export async function statusShown(store: Store, guild: string, { house, asked }: AskedOf): Promise<Body> {
  const { knowledge } = house;
  const { words, date, text, list, number } = formatIn(asked.locale);
  const { status: say } = words.moderation;
  const [counts, row] = await Promise.all([store.reports.counts(guild), store.settings.find(guild)]);
  const counted = REPORT_STATUSES.flatMap((status) => {
    const count = counts[status];
    return count ? [say.counted[status](number(count))] : [];
  });
  const figures = knowledge.series.reduce((sum, { observations }) => sum + observations.length, 0);
  const rules = knowledge.topics.reduce((sum, topic) => sum + topic.rules.length, 0);
  const edition = knowledge.editions[0]?.date;
  const age = daysBetween(edition ?? '', asked.today);
  const newest = newestFirst(knowledge.releases).slice(0, NEWEST);
  return messageOf([
    bold(escapeMarkdown(say.title)),
    escapeMarkdown(say.knowledge(knowledge.version, date(knowledge.newest))),
    ...(edition && age >= 0 ? [escapeMarkdown(say.changed(date(edition), age))] : []),
    escapeMarkdown(say.holds(number(figures), number(rules), number(knowledge.releases.length))),
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
