import {
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { Locale } from '../../language/locale.ts';
import { escapeMarkdown } from '../../render/discord/markdown.ts';
import type { LiveStore } from '../../store/live.ts';
import type { Store } from '../../store/store.ts';
import { REPORT_STATUSES } from '../../store/tables.ts';
import { givenIn } from '../interaction/given.ts';
import type { AskedOf, PersonsInteraction } from '../persons-interaction.ts';
import type { FollowUp, Reply } from '../reply.ts';
import type { Act } from './act.ts';
import { exportShown } from './export.ts';
import { statusShown, unansweredShown } from './overviews.ts';
import { moderatedGuild } from './permission.ts';
import { noteForm, Queue } from './queue.ts';
import { writtenIn } from './report.ts';
import { refusal, safely } from './safely.ts';
import { messageOf } from './said.ts';
import type { ServerSettings } from './server-settings.ts';
import { chosenIn, settingsForm, settingsShown } from './settings-form.ts';

/** What a subcommand was given. */
interface Given {
  readonly name: string;
  readonly values: ReturnType<typeof givenIn>;
}

export function subcommandIn({ data }: APIChatInputApplicationCommandInteraction): Given | undefined {
  const [first] = data.options ?? [];
  if (first?.type !== ApplicationCommandOptionType.Subcommand) return undefined;
  return { name: first.name, values: givenIn(first.options ?? []) };
}

const outdated = (locale: Locale): APIInteractionResponseCallbackData =>
  messageOf([escapeMarkdown(formatIn(locale).words.errors.outdated)]);

const refused = (why: 'not-allowed' | 'no-server', of: AskedOf): Reply =>
  safely(async () => refusal(why === 'no-server' ? 'onlyInServer' : 'notAllowed', of.asked.locale), false, of);

/** What moderators do in a server: each looked at again, whoever Discord shows the command to. */
export class Moderators {
  readonly #store: LiveStore;
  readonly #settings: ServerSettings;
  readonly #isCounting: boolean;

  /** @param isCounting Whether questions that were not answered are counted. */
  constructor(store: LiveStore, settings: ServerSettings, isCounting: boolean) {
    this.#store = store;
    this.#settings = settings;
    this.#isCounting = isCounting;
  }

  /** `/curate` with one of its subcommands. */
  toCommand(interaction: APIChatInputApplicationCommandInteraction, of: AskedOf): Reply {
    const given = subcommandIn(interaction);
    return this.#asModerator(interaction, false, of, (store, guild) => this.#shown(given, store, guild, of));
  }

  /** A moderator's button. One that opens a form is answered at once, from what is known without the database. */
  toAct(interaction: PersonsInteraction, act: Act | undefined, of: AskedOf): Reply {
    const { locale } = of.asked;
    if (act?.act === 'note' || act?.act === 'settings') {
      const guild = moderatedGuild(interaction);
      if (guild === 'not-allowed' || guild === 'no-server') return refused(guild, of);
      const form = () =>
        act.act === 'note' ? noteForm(act.id, locale) : settingsForm(this.#settings.of(guild), locale);
      return { answer: async () => form() };
    }
    return this.#asModerator(interaction, true, of, (store, guild) => {
      const queue = new Queue(store, guild, of);
      if (act === undefined) return Promise.resolve(outdated(locale));
      return act.act === 'decide' ? queue.decide(act) : queue.turn(act);
    });
  }

  /** A moderator's form that was handed in. */
  toHandedIn(
    interaction: Extract<PersonsInteraction, { type: InteractionType.ModalSubmit }>,
    act: Act | undefined,
    of: AskedOf,
  ): Reply {
    const { locale } = of.asked;
    const isUpdate = interaction.message !== undefined;
    return this.#asModerator(interaction, isUpdate, of, async (store, guild) => {
      if (act?.act === 'note') return new Queue(store, guild, of).note(act.id, writtenIn(interaction));
      if (act?.act !== 'settings') return outdated(locale);
      const edition = of.house.knowledge.editions[0]?.date ?? null;
      await store.settings.choose(guild, chosenIn(interaction), edition);
      await this.#settings.refresh();
      const row = await store.settings.find(guild);
      return settingsShown(row, locale, formatIn(locale).words.moderation.settings.saved);
    });
  }

  async #shown(given: Given | undefined, store: Store, guild: string, of: AskedOf): Promise<FollowUp> {
    const { locale } = of.asked;
    switch (given?.name) {
      case 'unanswered':
        return unansweredShown(store, locale, this.#isCounting);
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

  /** Does it for whom Discord says may moderate, in the server that Discord says it is in. */
  #asModerator(
    interaction: PersonsInteraction,
    isUpdate: boolean,
    of: AskedOf,
    work: (store: Store, guild: string) => Promise<FollowUp>,
  ): Reply {
    const guild = moderatedGuild(interaction);
    if (guild === 'not-allowed' || guild === 'no-server') return refused(guild, of);
    return safely(() => this.#store.use((store) => work(store, guild)), isUpdate, of);
  }
}
