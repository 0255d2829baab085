import type { Chip } from './chip.ts';
import type { CommandEntry } from './command-entry.ts';
import { describe, isName, menuValues, nameOf, optionsOf, type SlashCommand, startsName } from './registered.ts';
import { type Suggested, suggest } from './server.ts';
import type { Setting } from './setting.ts';
import type { Suggestions } from './suggestions.ts';
import type { Words } from './words.ts';

/** A short pause in typing, so that not every letter is a request. */
const PAUSE_MS = 60;

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  /** In the order in which they are shown. */
  readonly commands: () => readonly SlashCommand[];
}

/** What is offered over the field: commands, a command's options, an option's values. */
export class Offers {
  readonly #list: Suggestions;
  readonly #around: Around;
  #asked = 0;
  /** The text that the values in the list are for; nothing while others are on their way. */
  #offered: string | undefined;

  constructor(list: Suggestions, around: Around) {
    this.#list = list;
    this.#around = around;
  }

  /** Takes away what is offered, and what may still be on its way. */
  end(): void {
    this.#asked += 1;
    this.#list.hide();
  }

  /** True where the list is of values for what now stands in the field. */
  isFor(field: HTMLInputElement): boolean {
    return field.value !== '' && field.value === this.#offered;
  }

  /** A free text is left alone; a slash opens the list of commands; a whole name with a space behind it is taken. */
  commands(field: HTMLInputElement, enter: (command: SlashCommand) => void): void {
    const { locale } = this.#around.setting();
    const [, typed, space] = /^\/(\S+(?: \S+)?|)(\s?)$/u.exec(field.value) ?? [];
    if (typed === undefined) {
      this.#list.hide();
      return;
    }
    const all = this.#around.commands();
    const whole = all.find((one) => isName(typed, one, locale));
    if (space && whole) {
      enter(whole);
      return;
    }
    const items = all
      .filter((one) => startsName(typed, one, locale))
      .map((one) => ({ title: `/${nameOf(one, locale)}`, detail: describe(one, locale), take: () => enter(one) }));
    // A whole name that needs nothing more is sent by Enter; Tab or a space lead to its options.
    const isReady = whole !== undefined && !optionsOf(whole).some(({ required }) => required);
    this.#list.show(field, this.#around.words().commands, items, !isReady);
  }

  options(entry: CommandEntry): void {
    const { locale } = this.#around.setting();
    const typed = entry.more.value.trim();
    const items = entry.left
      .filter((one) => startsName(typed, one, locale))
      .map((one) => ({ title: nameOf(one, locale), detail: describe(one, locale), take: () => entry.add(one) }));
    this.#list.show(entry.more, this.#around.words().options, items, typed !== '');
  }

  async values(chip: Chip, entry: CommandEntry): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#offered = undefined;
    const { field } = chip;
    const values = await this.#valuesFor(chip, entry, () => asked === this.#asked);
    if (asked !== this.#asked || document.activeElement !== field) return;
    const items = values.map((one) => ({
      title: one.name,
      take: () => {
        chip.take(one);
        entry.more.focus();
      },
    }));
    this.#offered = field.value;
    this.#list.show(field, chip.name, items, false);
  }

  async #valuesFor(
    { option, field }: Chip,
    { command, given }: CommandEntry,
    isWanted: () => boolean,
  ): Promise<readonly Suggested[]> {
    const setting = this.#around.setting();
    if ('choices' in option && option.choices) return menuValues(option, field.value, setting.locale);
    if (!('autocomplete' in option && option.autocomplete)) return [];
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    if (!isWanted()) return [];
    return suggest(command.name, { ...given, [option.name]: field.value.trim() }, option.name, setting).catch(() => []);
  }
}
