import { Locale } from 'discord-api-types/v10';
import { faultsOf } from './spec.ts';

type Localizations = Readonly<Record<string, string>> | null;
interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string;
  readonly description_localizations?: Localizations;
}
interface WrittenOption extends Named {
  readonly type: number;
  readonly required?: boolean;
  readonly choices?: readonly (Named & { readonly value: string })[];
  /** Of a subcommand. */
  readonly options?: readonly WrittenOption[];
}
export interface WrittenCommand extends Named {
  readonly type?: number;
  readonly options?: readonly WrittenOption[];
  readonly default_member_permissions?: string | null;
  readonly integration_types?: readonly number[] | null;
  readonly contexts?: readonly number[] | null;
}

const LOCALES = new Set<string>(Object.values(Locale));
/** Lower case where the script has cases; from Discord's documentation of application commands. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const ON_A_MESSAGE = 3;
const MENU_NAME = /^\S(?:.{0,30}\S)?$/u;
/** So many may stand in the menu of a message. */
const MOST_ON_A_MESSAGE = 15;

function faultsOfNames(named: Named, path: string): readonly string[] {
  const localized = [named.name_localizations, named.description_localizations].flatMap((one) =>
    Object.keys(one ?? {}),
  );
  const unknown = localized.filter((locale) => !LOCALES.has(locale)).map((locale) => `${path}: no locale "${locale}"`);
  const names = [named.name, ...Object.values(named.name_localizations ?? {})];
  const wrong = names.filter((name) => !NAME.test(name) || name !== name.toLowerCase());
  return [...unknown, ...wrong.map((name) => `${path}: "${name}" is no name of a command or option`)];
}

/** Names in one language must be told apart; a language without its own name shows the English one. */
function faultsOfTwins(siblings: readonly Named[], path: string): readonly string[] {
  return [undefined, ...LOCALES].flatMap((locale) => {
    const names = siblings.map((one) => (locale && one.name_localizations?.[locale]) || one.name);
    return new Set(names).size < names.length ? [`${path}: two of the same name in ${locale ?? 'general'}`] : [];
  });
}

/** The menu of a message shows a name as it is, spaces and capitals too, and nothing else. */
const faultsOfMenu = (command: WrittenCommand): readonly string[] => {
  const names = [command.name, ...Object.values(command.name_localizations ?? {})];
  return [
    ...faultsOf('command', command),
    ...names.filter((name) => !MENU_NAME.test(name)).map((name) => `"${name}" is no name in a menu`),
    ...(command.description || command.options?.length
      ? [`${command.name}: a menu has no description or options`]
      : []),
  ];
};

function faultsOfOptions(options: readonly WrittenOption[], path: string): readonly string[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  const misplaced = firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required);
  return [
    ...options.flatMap((option) => [
      ...faultsOfNames(option, `${path} ${option.name}`),
      ...faultsOfOptions(option.options ?? [], `${path} ${option.name}`),
    ]),
    ...faultsOfTwins(options, path),
    ...(misplaced ? [`${path}: required options must come first`] : []),
  ];
}

/** The documentation has permissions as a text of digits, and Discord gives them back so; the description, as a number. */
const asDescribed = (command: WrittenCommand): unknown =>
  /^\d{1,15}$/.test(command.default_member_permissions ?? '')
    ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
    : command;

const faultsOfCommand = (command: WrittenCommand): readonly string[] => {
  if (command.type === ON_A_MESSAGE) return faultsOfMenu(command);
  return [
    ...faultsOf('command', asDescribed(command)),
    ...faultsOfNames(command, command.name),
    ...faultsOfOptions(command.options ?? [], command.name),
  ];
};

/** What is wrong with a list of commands, by the description and by what the documentation says beside it. */
export const faultsOfCommands = (commands: readonly WrittenCommand[]): readonly string[] => [
  ...commands.flatMap(faultsOfCommand),
  ...[true, false].flatMap((isMenu) =>
    faultsOfTwins(
      commands.filter(({ type }) => (type === ON_A_MESSAGE) === isMenu),
      'commands',
    ),
  ),
  ...(commands.filter(({ type }) => type === ON_A_MESSAGE).length > MOST_ON_A_MESSAGE ? ['too many menus'] : []),
];

const withNulls = <One extends Named>(one: One) => ({
  name_localizations: null,
  description_localizations: null,
  ...one,
});

function optionStored({ required, options, ...option }: WrittenOption): WrittenOption {
  return {
    ...withNulls(option),
    ...(required ? { required } : {}),
    ...(option.choices ? { choices: option.choices.map((one) => ({ name_localizations: null, ...one })) } : {}),
    ...(options?.length ? { options: options.map(optionStored) } : {}),
  };
}

/** A command as Discord gives it back: with ids and nulls of its own, and without what says nothing. */
export const asStored = (command: WrittenCommand, index: number, application: string, guild: string | undefined) => ({
  id: `90000000000000000${index}`,
  application_id: application,
  version: '910000000000000000',
  default_member_permissions: null,
  type: 1,
  nsfw: false,
  description: '',
  ...withNulls(command),
  ...(guild === undefined ? { dm_permission: true } : { guild_id: guild, contexts: null, integration_types: [0] }),
  ...(command.options?.length
    ? {
        options: command.options.map(optionStored),
      }
    : {}),
});

/** Without `with_localizations=true` Discord leaves the localisations out. */
export const withoutLocalizations = ({ name_localizations, description_localizations, ...rest }: WrittenCommand) => ({
  ...rest,
  ...(rest.options
    ? {
        options: rest.options.map(
          ({ name_localizations: _names, description_localizations: _texts, ...option }) => option,
        ),
      }
    : {}),
});
