import type {
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { placeOf } from '../../../command/order.ts';
import type { Locale } from '../../../language/locale.ts';
import { COMMAND, type Registered, SUBCOMMAND, type Suggested } from './server.ts';
import type { As } from './setting.ts';

export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MessageApp = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type Option = APIApplicationCommandStringOption;

interface Named {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null | undefined;
}

/** Discord shows one Norwegian, which is the only one that commands are registered in. */
const shown = (
  text: string | undefined,
  all: Partial<Record<string, string | null>> | null | undefined,
  locale: Locale,
): string => (locale === 'en' ? undefined : all?.no) ?? text ?? '';

/** The name as Discord shows it to this reader. */
export const nameOf = ({ name, name_localizations }: Named, locale: Locale): string =>
  shown(name, name_localizations, locale);

export const describe = (
  one: {
    readonly description?: string | undefined;
    readonly description_localizations?: Partial<Record<string, string | null>> | null | undefined;
  },
  locale: Locale,
): string => shown(one.description, one.description_localizations, locale);

/** True where a text begins the name, as it is shown or in English. */
export const startsName = (typed: string, named: Named, locale: Locale): boolean =>
  [named.name, nameOf(named, locale)].some((name) => name.startsWith(typed.toLowerCase()));

export const isName = (typed: string, named: Named, locale: Locale): boolean =>
  [named.name, nameOf(named, locale)].includes(typed.toLowerCase());

/** A command as it is listed: one with subcommands is its subcommands, by both names. */
function listed(command: SlashCommand): readonly SlashCommand[] {
  const subcommands = (command.options ?? []).filter((one) => one.type === SUBCOMMAND);
  if (subcommands.length === 0) return [command];
  const norwegian = nameOf(command, 'nb');
  return subcommands.map((one) => ({
    ...command,
    name: `${command.name} ${one.name}`,
    name_localizations: { no: `${norwegian} ${nameOf(one, 'nb')}` },
    description: one.description,
    description_localizations: one.description_localizations ?? null,
    options: one.options ?? [],
  }));
}

/** The slash commands in the order in which people need them: those of moderators for moderators alone. */
export const slashCommands = (all: readonly Registered[], as: As): readonly SlashCommand[] =>
  all
    .filter((one): one is SlashCommand => one.type === undefined || one.type === COMMAND.slash)
    .filter(({ default_member_permissions }) => as === 'moderator' || !default_member_permissions)
    .toSorted((one, other) => placeOf(one.name) - placeOf(other.name))
    .flatMap(listed);

/** The apps of a message's menu. */
export const messageApps = (all: readonly Registered[]): readonly MessageApp[] =>
  all.filter((one): one is MessageApp => one.type === COMMAND.message);

export const optionsOf = ({ options = [] }: SlashCommand): readonly Option[] => options as readonly Option[];

/** The values of a menu for what has been typed: those that hold it, those that begin with it first. */
export function menuValues(option: Option, typed: string, locale: Locale): readonly Suggested[] {
  const wanted = typed.trim().toLowerCase();
  const all = ('choices' in option ? (option.choices ?? []) : []).map((one) => ({
    name: nameOf(one, locale),
    value: one.value,
  }));
  const begins = ({ name, value }: Suggested) => [name, value].some((text) => text.toLowerCase().startsWith(wanted));
  const holds = ({ name, value }: Suggested) => [name, value].some((text) => text.toLowerCase().includes(wanted));
  return [...all.filter(begins), ...all.filter((one) => !begins(one) && holds(one))];
}
