import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { House } from '../../answer-to.ts';
import { faultId } from '../../fault-id.ts';
import type { Locale } from '../../language/locale.ts';
import { escapeMarkdown } from '../../render/discord/markdown.ts';
import { type LiveStore, StoreGone } from '../../store/live.ts';
import type { Store } from '../../store/store.ts';
import { type Miss, REPORT_STATUSES, type SettingsRow } from '../../store/tables.ts';
import { clickedId } from '../clicked-id.ts';
import { givenIn } from '../interaction/given.ts';
import type { AskedOf, PersonsInteraction } from '../persons-interaction.ts';
import type { FollowUp, Reply } from '../reply.ts';
import { type Act, isAct, readAct } from './act.ts';
import { exportShown } from './export.ts';
import { Misses } from './misses.ts';
import { statusShown, unansweredShown } from './overviews.ts';
import { moderatedGuild } from './permission.ts';
import { noteForm, Queue } from './queue.ts';
import { aboutIn, ReportDesk, reportForm, writtenIn } from './report.ts';
import { messageOf, privately, type Say } from './said.ts';
import { ServerSettings } from './server-settings.ts';
import { chosenIn, settingsForm, settingsShown } from './settings-form.ts';

type Body = APIInteractionResponseCallbackData;
type Refusal = 'notAllowed' | 'onlyInServer' | 'gone';

export interface ModerationParts {
  readonly store: LiveStore;
  readonly house: House;
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: () => string;
  /** 0 where questions that were not answered are not counted. */
  readonly unansweredDays: number;
  /** Told of each report that was kept. */
  readonly arrived?: (guild: string | undefined, id: number) => void;
}

/** What a subcommand was given. */
interface Given {
  readonly name: string;
  readonly values: ReturnType<typeof givenIn>;
}

function subcommandIn({ data }: APIChatInputApplicationCommandInteraction): Given | undefined {
  const [first] = data.options ?? [];
  if (first?.type !== ApplicationCommandOptionType.Subcommand) return undefined;
  return { name: first.name, values: givenIn(first.options ?? []) };
}

/**
 * All that is kept for and by people, behind the interactions of any transport: reports, what moderators do, what servers
 * have set, what could not be answered. Answers are made without it.
 */
export class Moderation {
  readonly #parts: ModerationParts;
  readonly #reports: ReportDesk;
  readonly #misses: Misses | undefined;
  readonly settings: ServerSettings;

  constructor(parts: ModerationParts) {
    this.#parts = parts;
    this.#reports = new ReportDesk(parts.store, parts.arrived ?? (() => undefined));
    this.#misses = parts.unansweredDays > 0 ? new Misses(parts.store, parts.house, parts.today) : undefined;
    this.settings = new ServerSettings(parts.store);
  }

  /** A question that was not answered. Returns at once. */
  missed(question: string, locale: Locale, outcome: Miss): void {
    this.#misses?.add(question, locale, outcome);
  }

  /** Writes what waits to be written, as before an end. */
  async finish(): Promise<void> {
    await this.#misses?.write();
  }

  /** The reply to what is no question to the knowledge; nothing to all else. */
  respond(interaction: PersonsInteraction, of: AskedOf): Reply | undefined {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return interaction.data.type === ApplicationCommandType.ChatInput
          ? this.#toCommand(interaction as APIChatInputApplicationCommandInteraction, of)
          : undefined;
      case InteractionType.MessageComponent: {
        const { custom_id } = interaction.data;
        if (isAct(custom_id)) return this.#toAct(interaction, readAct(custom_id), of);
        const reportId = clickedId(interaction.data);
        const about = aboutIn(reportId, of);
        return about && { answer: async () => reportForm(reportId, about.locale ?? of.asked.locale) };
      }
      case InteractionType.ModalSubmit: {
        const { custom_id } = interaction.data;
        if (isAct(custom_id)) return this.#toHandedIn(interaction, readAct(custom_id), of);
        const about = aboutIn(custom_id, of);
        if (!about) return undefined;
        const own = about.locale ? { ...of, asked: { ...of.asked, locale: about.locale } } : of;
        return this.#privately(() => this.#reports.take(interaction, about, own), false, own);
      }
      default:
        return undefined;
    }
  }

  #toCommand(interaction: APIChatInputApplicationCommandInteraction, of: AskedOf): Reply | undefined {
    const { name } = interaction.data;
    if (name !== 'report' && name !== 'curate') return undefined;
    const given = subcommandIn(interaction);
    const { locale } = of.asked;
    if (name === 'report') {
      const number = given?.values.number ?? '';
      return this.#privately(() => this.#reports.status(number, interaction.guild_id, locale), false, of);
    }
    return this.#asModerator(interaction, false, of, (store, guild) => this.#curate(given, store, guild, of));
  }

  async #curate(given: Given | undefined, store: Store, guild: string, of: AskedOf): Promise<FollowUp> {
    const { locale } = of.asked;
    switch (given?.name) {
      case 'unanswered':
        return unansweredShown(store, locale, this.#parts.unansweredDays > 0);
      case 'status':
        return statusShown(store, guild, of);
      case 'export':
        return exportShown(store, guild, given.values.format === 'json' ? 'json' : 'csv', of);
      case 'settings':
        return settingsShown(await store.settings.find(guild), locale);
      default: {
        const status = REPORT_STATUSES.find((one) => one === given?.values.status) ?? 'open';
        return new Queue(store, guild, of).first(status);
      }
    }
  }

  /** A moderator's button. One that opens a form is answered at once, from what is known without the database. */
  #toAct(interaction: PersonsInteraction, act: Act | undefined, of: AskedOf): Reply {
    const { locale } = of.asked;
    if (act?.act === 'note' || act?.act === 'settings') {
      const guild = moderatedGuild(interaction);
      if (guild === 'not-allowed' || guild === 'no-server') return this.#refused(guild, of);
      const form = () =>
        act.act === 'note' ? noteForm(act.id, locale) : settingsForm(this.settings.of(guild), locale);
      return { answer: async () => form() };
    }
    return this.#asModerator(interaction, true, of, (store, guild) => {
      const queue = new Queue(store, guild, of);
      if (act === undefined) return Promise.resolve(this.#outdated(locale));
      return act.act === 'decide' ? queue.decide(act) : queue.turn(act);
    });
  }

  #toHandedIn(
    interaction: Extract<PersonsInteraction, { type: InteractionType.ModalSubmit }>,
    act: Act | undefined,
    of: AskedOf,
  ): Reply {
    const { locale } = of.asked;
    const isUpdate = interaction.message !== undefined;
    return this.#asModerator(interaction, isUpdate, of, async (store, guild) => {
      if (act?.act === 'note') return new Queue(store, guild, of).note(act.id, writtenIn(interaction));
      if (act?.act !== 'settings') return this.#outdated(locale);
      const edition = of.house.knowledge.editions[0]?.date ?? null;
      await store.settings.choose(guild, chosenIn(interaction), edition);
      await this.settings.refresh();
      const row = await store.settings.find(guild);
      return settingsShown(row, locale, formatIn(locale).words.moderation.settings.saved);
    });
  }

  /** Does it for whom Discord says may moderate, in the server that Discord says it is in. */
  #asModerator(
    interaction: PersonsInteraction,
    isUpdate: boolean,
    of: AskedOf,
    work: (store: Store, guild: string) => Promise<FollowUp>,
  ): Reply {
    const guild = moderatedGuild(interaction);
    if (guild === 'not-allowed' || guild === 'no-server') return this.#refused(guild, of);
    return this.#privately(() => this.#parts.store.use((store) => work(store, guild)), isUpdate, of);
  }

  #refused(why: 'not-allowed' | 'no-server', of: AskedOf): Reply {
    const refusal: Refusal = why === 'no-server' ? 'onlyInServer' : 'notAllowed';
    return this.#privately(async () => this.#refusal(refusal, of.asked.locale), false, of);
  }

  #refusal(refusal: Refusal, locale: Locale): Body {
    return messageOf([escapeMarkdown(formatIn(locale).words.moderation.refusals[refusal])]);
  }

  #outdated(locale: Locale): Body {
    return messageOf([escapeMarkdown(formatIn(locale).words.errors.outdated)]);
  }

  /** With a word where the database is gone, and an apology for a fault of ours. */
  #privately(say: Say, isUpdate: boolean, { house, asked }: AskedOf): Reply {
    const apology = messageOf([escapeMarkdown(formatIn(asked.locale).words.errors.failed)]);
    const safely = async () => {
      try {
        return await say();
      } catch (error) {
        if (error instanceof StoreGone) return this.#refusal('gone', asked.locale);
        house.failed?.(error, 'curate', faultId());
        return apology;
      }
    };
    return privately(safely, isUpdate, apology);
  }
}

/** How a server is answered, as far as it is known. */
export const settingOf = (row: SettingsRow | undefined) => ({
  locale: row?.locale ?? undefined,
  isPublic: row?.visibility === 'public',
});
