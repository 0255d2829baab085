import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { Choice } from '../../command/command.ts';
import type { Locale } from '../../language/locale.ts';
import { inOneLine } from '../plain.ts';
import { clip, LIMITS } from './limits.ts';

/** Values for an option as Discord's autocomplete shows them, best first; one that is too long to send is left out. */
export function renderChoices(choices: readonly Choice[], locale: Locale): APIApplicationCommandOptionChoice<string>[] {
  const { text } = formatIn(locale);
  return choices
    .filter(({ value }) => value.length <= LIMITS.choiceValue)
    .slice(0, LIMITS.choicesCount)
    .map(({ value, label }) => ({ name: clip(inOneLine(text(label)) || value, LIMITS.choiceName), value }));
}
