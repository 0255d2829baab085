import type { Locale } from '../../../language/locale.ts';
import { h } from './dom.ts';
import { describe, nameOf, type Option } from './registered.ts';
import type { Suggested } from './server.ts';

/** One option of a command that is being written: its name, and a field for its value. */
export class Chip {
  readonly option: Option;
  readonly name: string;
  readonly about: string;
  readonly field: HTMLInputElement;
  readonly element: HTMLElement;
  /** What was taken from the list; the field then shows its name. */
  #taken: Suggested | undefined;

  constructor(option: Option, locale: Locale, longest: number) {
    this.option = option;
    this.name = nameOf(option, locale);
    this.about = describe(option, locale);
    this.field = h('input', { type: 'text', maxlength: String(longest), 'data-option': option.name });
    this.element = h('label', { class: 'chip' }, h('span', { class: 'name' }, this.name), this.field);
  }

  take(one: Suggested): void {
    this.#taken = one;
    this.field.value = one.name;
  }

  /** As it goes to the bot. */
  get value(): string {
    const typed = this.field.value.trim();
    return this.#taken?.name === typed ? this.#taken.value : typed;
  }
}
