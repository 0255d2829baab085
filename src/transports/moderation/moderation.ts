import {
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { House } from '../../answer-to.ts';
import type { Locale } from '../../language/locale.ts';
import type { LiveStore } from '../../store/live.ts';
import type { Miss, SettingsRow } from '../../store/tables.ts';
import type { AskedOf, PersonsInteraction } from '../persons-interaction.ts';
import type { Reply, ReplyAtOnce } from '../reply.ts';
import { isAct, readAct } from './act.ts';
import { Misses } from './misses.ts';
import { Moderators, subcommandIn } from './moderators.ts';
import { aboutIn, ReportDesk, reportForm } from './report.ts';
import { safely } from './safely.ts';
import { ServerSettings } from './server-settings.ts';

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

/**
 * All that is kept for and by people, behind the interactions of any transport: reports, what moderators do, what servers
 * have set, what could not be answered. Answers are made without it.
 */
export class Moderation {
  readonly #reports: ReportDesk;
  readonly #moderators: Moderators;
  readonly #misses: Misses | undefined;
  readonly settings: ServerSettings;

  constructor(parts: ModerationParts) {
    this.#reports = new ReportDesk(parts.store, parts.arrived ?? (() => undefined));
    this.#misses = parts.unansweredDays > 0 ? new Misses(parts.store, parts.house, parts.today) : undefined;
    this.settings = new ServerSettings(parts.store);
    this.#moderators = new Moderators(parts.store, this.settings, parts.unansweredDays > 0);
  }

  /** A question that was not answered. Returns at once. */
  missed(question: string, locale: Locale, outcome: Miss): void {
    this.#misses?.add(question, locale, outcome);
  }

  /** Opens the form that asks what is wrong with an answer. @param id Says which answer: the form has the button's id. */
  askWhatIsWrong(id: string, locale: Locale): ReplyAtOnce {
    return { answer: async () => reportForm(id, locale) };
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
        return isAct(custom_id) ? this.#moderators.toAct(interaction, readAct(custom_id), of) : undefined;
      }
      case InteractionType.ModalSubmit: {
        const { custom_id } = interaction.data;
        if (isAct(custom_id)) return this.#moderators.toHandedIn(interaction, readAct(custom_id), of);
        const about = aboutIn(custom_id, of);
        if (!about) return undefined;
        const own = about.locale ? { ...of, asked: { ...of.asked, locale: about.locale } } : of;
        return safely(() => this.#reports.take(interaction, about, own), false, own);
      }
      default:
        return undefined;
    }
  }

  #toCommand(interaction: APIChatInputApplicationCommandInteraction, of: AskedOf): Reply | undefined {
    const { name } = interaction.data;
    if (name !== 'report' && name !== 'curate') return undefined;
    if (name === 'curate') return this.#moderators.toCommand(interaction, of);
    const number = subcommandIn(interaction)?.values.number ?? '';
    return safely(() => this.#reports.status(number, interaction.guild_id, of.asked.locale), false, of);
  }
}

/** How a server is answered, as far as it is known. */
export const settingOf = (row: SettingsRow | undefined) => ({
  locale: row?.locale ?? undefined,
  isPublic: row?.visibility === 'public',
});
