import type { Locale } from '../../../language/locale.ts';
import { Chip } from './chip.ts';
import { h } from './dom.ts';
import { isName, nameOf, type Option, optionsOf, type SlashCommand } from './registered.ts';
import type { Given } from './server.ts';
import type { Words } from './words.ts';

interface Around {
  readonly locale: Locale;
  readonly words: Words;
  readonly longest: number;
  /** Makes a field one that is completed and has the keys of the line; `chip` is the option that it is of. */
  readonly wire: (field: HTMLInputElement, chip?: Chip) => void;
  readonly leave: () => void;
}

/** A command that is being written: its name, a field for each option taken up, and one to take up more. */
export class CommandEntry {
  readonly command: SlashCommand;
  /** Where the next option is chosen. */
  readonly more: HTMLInputElement;
  readonly #around: Around;
  readonly #name: HTMLElement;
  #chips: readonly Chip[] = [];

  constructor(command: SlashCommand, around: Around) {
    this.command = command;
    this.#around = around;
    const { words, locale, leave } = around;
    const name = `/${nameOf(command, locale)}`;
    this.#name = h(
      'button',
      { type: 'button', class: 'command', 'aria-label': `${name}: ${words.remove}`, onclick: leave },
      name,
      h('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    this.more = h('input', { type: 'text', class: 'more-options', 'aria-label': words.options });
    around.wire(this.more);
    this.#chips = optionsOf(command)
      .filter(({ required }) => required)
      .map((option) => this.#chip(option));
    this.#emptyMore();
  }

  get elements(): readonly HTMLElement[] {
    return [this.#name, ...this.#chips.map(({ element }) => element), this.more];
  }

  /** The options that have no field yet. */
  get left(): readonly Option[] {
    const used = this.#chips.map(({ option }) => option.name);
    return optionsOf(this.command).filter(({ name }) => !used.includes(name));
  }

  get given(): Given {
    return Object.fromEntries(this.#filled.map(({ option, value }) => [option.name, value]));
  }

  /** The command as its writer sees it, in the language and with the names of the page. */
  get written(): string {
    const { locale } = this.#around;
    return [
      nameOf(this.command, locale),
      ...this.#filled.map(({ name, field }) => `${name}:${field.value.trim()}`),
    ].join(' ');
  }

  /** The first option that must be filled in and is not. */
  get missing(): Chip | undefined {
    return this.#chips.find(({ option, value }) => option.required && value === '');
  }

  get #filled(): readonly Chip[] {
    return this.#chips.filter(({ value }) => value !== '');
  }

  /** Puts the keyboard where writing begins. */
  begin(): void {
    (this.#chips[0]?.field ?? this.more).focus();
  }

  /** Puts the keyboard in the last option's field; false where there is none. */
  focusLast(): boolean {
    const last = this.#chips.at(-1);
    last?.field.focus();
    return last !== undefined;
  }

  add(option: Option): void {
    const chip = this.#chip(option);
    this.#chips = [...this.#chips, chip];
    this.more.before(chip.element);
    this.#emptyMore();
    chip.field.focus();
  }

  remove(chip: Chip): void {
    this.#chips = this.#chips.filter((one) => one !== chip);
    chip.element.remove();
    this.#emptyMore();
    if (!this.focusLast()) this.more.focus();
  }

  /** `name:` written out in any field begins that option, so that a whole command line can simply be typed. */
  takeName(field: HTMLInputElement): boolean {
    const [, before = '', typed] = /^(?:(.*)\s)?([\p{L}\p{N}_-]+):$/u.exec(field.value) ?? [];
    if (typed === undefined) return false;
    const option = optionsOf(this.command).find((one) => isName(typed, one, this.#around.locale));
    if (!option) return false;
    field.value = before;
    const own = this.#chips.find((chip) => chip.field === field);
    const chip = this.#chips.find((one) => one.option === option);
    if (own && !before && own !== chip && !own.option.required) this.remove(own);
    if (chip) chip.field.focus();
    else this.add(option);
    return true;
  }

  #chip(option: Option): Chip {
    const { locale, longest, wire } = this.#around;
    const chip = new Chip(option, locale, longest);
    wire(chip.field, chip);
    return chip;
  }

  #emptyMore(): void {
    this.more.value = '';
    this.more.placeholder = this.#around.words.moreOptions(this.left.length);
  }
}
