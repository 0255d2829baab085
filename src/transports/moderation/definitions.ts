import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Command } from '../../command/command.ts';
import { registrationOf } from '../../render/discord/registration.ts';
import type { Registration } from '../register.ts';

/** What a person needs in a server to see `/curate`; the bot looks again itself. */
export const NEEDED = PermissionFlagsBits.ManageMessages;

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
  description: 'What became of something that you reported as wrong',
  ...inNorwegian('melding', 'Hva det ble av noe du meldte som feil'),
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    subcommand(
      'status',
      'Shows what became of a report, by its number',
      ['status', 'Viser hva det ble av en melding, etter nummeret'],
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
  description: 'For moderators: reports, questions without an answer, settings',
  ...inNorwegian('moderer', 'For moderatorer: meldinger, spørsmål uten svar, innstillinger'),
  default_member_permissions: String(NEEDED),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    subcommand(
      'reports',
      'What people say is wrong, oldest first',
      ['meldinger', 'Det folk mener er feil, eldste først'],
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'status',
          description: 'Only those that are open, unless you say otherwise',
          ...inNorwegian('status', 'Bare de åpne, om du ikke sier noe annet'),
          choices: [
            choice('open', 'åpne', 'open'),
            choice('accepted', 'godtatt', 'accepted'),
            choice('rejected', 'avvist', 'rejected'),
            choice('duplicate', 'duplikater', 'duplicate'),
          ],
        },
      ],
    ),
    subcommand('unanswered', 'Questions that I could not answer, most asked first', [
      'ubesvart',
      'Spørsmål jeg ikke kunne svare på, de vanligste først',
    ]),
    subcommand('status', 'What I know and how old it is, and how many reports there are', [
      'status',
      'Hva jeg vet og hvor gammelt det er, og hvor mange meldinger det er',
    ]),
    subcommand('settings', 'Language, who sees answers, and the channels for news and reports', [
      'innstillinger',
      'Språk, hvem som ser svar, og kanaler for nytt og meldinger',
    ]),
    subcommand(
      'export',
      'All reports of this server, to copy into a file',
      ['eksport', 'Alle meldinger fra denne serveren, til å kopiere inn i en fil'],
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'format',
          description: 'CSV for a spreadsheet (left out), or JSON',
          ...inNorwegian('format', 'CSV for regneark (om du ikke sier noe), eller JSON'),
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
