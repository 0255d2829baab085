import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import { WORDS } from '../../answer/words/words.ts';
import type { Command } from '../../command/command.ts';
import { registrationOf } from '../../render/discord/registration.ts';
import type { Registration } from '../register.ts';

/** What a person needs in a server to see `/curate`; the bot looks again itself. */
export const NEEDED = PermissionFlagsBits.ManageMessages;

const { commands: english } = WORDS.en.moderation;
const { commands: norwegian } = WORDS.nb.moderation;

const inNorwegian = (name: string, description: string) => ({
  name_localizations: { [Locale.Norwegian]: name },
  description_localizations: { [Locale.Norwegian]: description },
});

const choice = (name: string, norwegian: string, value: string) => ({
  name,
  name_localizations: { [Locale.Norwegian]: norwegian },
  value,
});

const subcommand = (
  name: string,
  description: string,
  norwegian: readonly [name: string, description: string],
  options: readonly object[] = [],
) => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description,
  ...inNorwegian(...norwegian),
  options,
});

/** For everybody, wherever the bot is. */
const report = {
  type: ApplicationCommandType.ChatInput,
  name: 'report',
  description: english.report.description,
  ...inNorwegian('melding', norwegian.report.description),
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    subcommand(
      'status',
      english.report.description,
      ['status', norwegian.report.description],
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'number',
          description: 'The number on your receipt',
          ...inNorwegian('nummer', 'Nummeret du fikk på kvitteringen'),
          required: true,
        },
      ],
    ),
  ],
};

/** For moderators, in servers that the bot was added to. */
const curate = {
  type: ApplicationCommandType.ChatInput,
  name: 'curate',
  description: english.curate.description,
  ...inNorwegian(norwegian.curate.name, norwegian.curate.description),
  default_member_permissions: String(NEEDED),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    subcommand(
      'reports',
      'What people say is wrong, the oldest first',
      ['meldinger', 'Meldinger om feil, de eldste først'],
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'status',
          description: 'Which ones. Without it: those that are open',
          ...inNorwegian('status', 'Hvilke. Uten: de åpne'),
          choices: [
            choice('open', 'åpne', 'open'),
            choice('accepted', 'godtatt', 'accepted'),
            choice('rejected', 'avvist', 'rejected'),
            choice('duplicate', 'duplikater', 'duplicate'),
          ],
        },
      ],
    ),
    subcommand('unanswered', 'Questions that I could not answer, the most asked first', [
      'ubesvart',
      'Spørsmål jeg ikke kunne svare på, de vanligste først',
    ]),
    subcommand('status', 'What I know and how old it is, and how many reports there are', [
      'status',
      'Hva jeg vet, hvor gammelt det er, og hvor mange meldinger som er kommet',
    ]),
    subcommand('settings', 'Language, who sees answers, and the channels for changes and reports', [
      'innstillinger',
      'Språk, hvem som ser svar, og kanaler for endringer og meldinger',
    ]),
    subcommand(
      'export',
      'All reports from this server, as a file',
      ['eksport', 'Alle meldinger fra denne serveren, som en fil'],
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'format',
          description: 'What kind of file. Without it: CSV, for a spreadsheet',
          ...inNorwegian('format', 'Hva slags fil. Uten: CSV, for regneark'),
          choices: [choice('CSV', 'CSV', 'csv'), choice('JSON', 'JSON', 'json')],
        },
      ],
    ),
  ],
};

/** The commands that are no question to the knowledge, as they are registered. */
const MODERATION_COMMANDS = [report, curate] as unknown as readonly RESTPostAPIChatInputApplicationCommandsJSONBody[];

/** All that is registered: commands that ask the knowledge, and those for what is kept. */
export const wholeRegistration = (commands: readonly Command[]): Registration => [
  ...registrationOf(commands),
  ...MODERATION_COMMANDS,
];
