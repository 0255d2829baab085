import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Registration } from '../register.ts';

/** A typed command with a subcommand: the name of both, and its options by their English names. */
interface Typed {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null | undefined;
}

const isCalled = (typed: string | undefined, { name, name_localizations }: Named): boolean =>
  typed !== undefined && [name, name_localizations?.no].includes(typed.toLowerCase());

/** Reads `/curate reports status:open` as Discord's client does where it is picked from its list; nothing of any other text. */
export function readSubcommand(text: string, registration: Registration): Typed | undefined {
  const [first = '', second, ...rest] = text.trim().split(/\s+/);
  const command = registration.find((one) => first.startsWith('/') && isCalled(first.slice(1), one));
  const all = (command && 'options' in command ? (command.options ?? []) : []).flatMap((one) =>
    one.type === ApplicationCommandOptionType.Subcommand ? [one] : [],
  );
  const found = all.find((one) => isCalled(second, one)) ?? (second === undefined ? all[0] : undefined);
  if (!command || !found) return undefined;
  const options: Record<string, string> = {};
  for (const part of rest) {
    const [, name, named] = /^([^:]+):(.*)$/s.exec(part) ?? [];
    const own = found.options ?? [];
    const option = own.find((one) => (name === undefined ? !(one.name in options) : isCalled(name, one)));
    if (option) options[option.name] = named ?? part;
  }
  return { name: `${command.name} ${found.name}`, options };
}
