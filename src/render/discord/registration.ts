import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Choice, Command, MessageMenu, Option } from '../../command/command.ts';
import type { Localized } from '../../knowledge/knowledge.ts';
import { clip, LIMITS } from './limits.ts';

/** Discord has one Norwegian, so nynorsk has no place in its menus; answers in nynorsk come by other ways. */
const localizations = ({ nb }: Localized, length: number) => ({ [Locale.Norwegian]: clip(nb, length) });

function choice({ value, label }: Choice) {
  return {
    name: clip(label.en, LIMITS.choiceName),
    name_localizations: localizations(label, LIMITS.choiceName),
    value,
  };
}

function option({ name, description, required, kind }: Option): APIApplicationCommandStringOption {
  const base = {
    type: ApplicationCommandOptionType.String as const,
    name: name.en,
    name_localizations: localizations(name, name.nb.length),
    description: clip(description.en, LIMITS.commandDescription),
    description_localizations: localizations(description, LIMITS.commandDescription),
    ...(required && { required }),
  };
  if (kind.choices) return { ...base, choices: kind.choices.map(choice) };
  return { ...base, ...(kind.suggest && { autocomplete: true as const }) };
}

/** In servers, direct messages and wherever people who installed the bot for themselves are. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

const slashCommand = ({ name, description, options }: Command): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.ChatInput,
  name: name.en,
  name_localizations: localizations(name, name.nb.length),
  description: clip(description.en, LIMITS.commandDescription),
  description_localizations: localizations(description, LIMITS.commandDescription),
  options: Object.values<Option>(options).map(option),
  ...EVERYWHERE,
});

const messageMenu = ({ name }: MessageMenu): RESTPostAPIContextMenuApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: clip(name.en, LIMITS.menuName),
  name_localizations: localizations(name, LIMITS.menuName),
  ...EVERYWHERE,
});

export const slashCommandsOf = (commands: readonly Command[]) => commands.map(slashCommand);

/** The commands as they are registered with Discord: each by its slash, and in the menu of messages where it says so. */
export const registrationOf = (commands: readonly Command[]) => [
  ...slashCommandsOf(commands),
  ...commands.flatMap(({ message }) => (message ? [messageMenu(message)] : [])),
];
