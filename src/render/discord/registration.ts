import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Choice, Command, Option } from '../../command.ts';
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

/** The commands as they are registered with Discord: for servers, direct messages and people who installed the bot. */
export function registrationOf(commands: readonly Command[]): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  return commands.map(({ name, description, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name: name.en,
    name_localizations: localizations(name, name.nb.length),
    description: clip(description.en, LIMITS.commandDescription),
    description_localizations: localizations(description, LIMITS.commandDescription),
    options: Object.values<Option>(options).map(option),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  }));
}
