import { Chip } from './chip.ts';
import { freshId, h } from './dom.ts';
import {
  describe,
  isName,
  menuValues,
  nameOf,
  type Option,
  optionsOf,
  type SlashCommand,
  slashCommands,
  startsName,
} from './registered.ts';
import { type Given, Refused, type Registered, type Suggested, suggest, Unreachable } from './server.ts';
import type { Setting } from './setting.ts';
import { Suggestions } from './suggestions.ts';
import type { Words } from './words.ts';

/** As long as a text option of Discord's may be. */
const LONGEST = 6000;
/** A short pause in typing, so that not every letter is a request. */
const PAUSE_MS = 60;

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  readonly commands: () => readonly Registered[];
  /** Asks what was typed; resolves once it is answered. */
  readonly say: (text: string) => Promise<void>;
  readonly give: (command: string, given: Given) => Promise<void>;
}

/**
 * Where a person writes, as on Discord: a free text, or after `/` a command with a field for each option, completed from
 * the commands' registration and the bot's own autocomplete.
 */
export class Composer {
  readonly element: HTMLFormElement;
  readonly #around: Around;
  readonly #list = new Suggestions();
  readonly #line = h('div', { class: 'line' });
  readonly #hint = h('p', { class: 'hint', id: freshId() });
  readonly #fault = h('p', { class: 'fault', role: 'alert' });
  readonly #send = h('button', { type: 'submit', class: 'send' });
  readonly #text = h('input', { type: 'text', class: 'text', maxlength: String(LONGEST), id: 'ask' });
  #command: SlashCommand | undefined;
  #chips: Chip[] = [];
  #more: HTMLInputElement | undefined;
  #asked = 0;
  /** The text that the values in the list are for; nothing while others are on their way. */
  #offered: string | undefined;

  constructor(around: Around) {
    this.#around = around;
    this.element = h('form', { class: 'composer' }, this.#list.element, this.#line, this.#hint, this.#fault);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#list.serve(this.#text);
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('keydown', (event) => this.#key(event, this.#text));
    this.#draw();
  }

  /** Puts the words of the language in place. */
  translate(): void {
    this.#leave();
  }

  focus(): void {
    (this.#more ?? this.#text).focus();
  }

  #draw(): void {
    const words = this.#around.words();
    this.#text.placeholder = words.placeholder;
    this.#text.setAttribute('aria-label', words.message);
    this.#send.setAttribute('aria-label', words.send);
    this.#send.textContent = '➤';
    this.#hint.textContent = '';
    this.#line.replaceChildren(...(this.#command ? this.#commandLine(this.#command) : [this.#text]), this.#send);
  }

  #commandLine(command: SlashCommand): readonly HTMLElement[] {
    const words = this.#around.words();
    const name = `/${nameOf(command, this.#around.setting().locale)}`;
    const remove = h(
      'button',
      { type: 'button', class: 'command', 'aria-label': `${name}: ${words.remove}`, onclick: () => this.#leave(true) },
      name,
      h('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    const more = h('input', { type: 'text', class: 'more-options', 'aria-label': words.options });
    more.placeholder = words.moreOptions(this.#left().length);
    more.setAttribute('aria-describedby', this.#hint.id);
    this.#list.serve(more);
    more.addEventListener('focus', () => this.#offerOptions());
    more.addEventListener('input', () => this.#nameTyped(more) || this.#offerOptions());
    more.addEventListener('keydown', (event) => this.#key(event, more));
    this.#more = more;
    return [remove, ...this.#chips.map(({ element }) => element), more];
  }

  /** A free text is left alone; a slash opens the list of commands; a whole name with a space behind it is taken. */
  #typed(): void {
    this.#fault.textContent = '';
    const { locale } = this.#around.setting();
    const [, typed, space] = /^\/(\S*)(\s?)$/u.exec(this.#text.value) ?? [];
    if (typed === undefined) {
      this.#list.hide();
      return;
    }
    const all = slashCommands(this.#around.commands());
    const whole = all.find((one) => isName(typed, one, locale));
    if (space && whole) {
      this.#enter(whole);
      return;
    }
    const items = all
      .filter((one) => startsName(typed, one, locale))
      .map((one) => ({
        title: `/${nameOf(one, locale)}`,
        detail: describe(one, locale),
        take: () => this.#enter(one),
      }));
    // A whole name that needs nothing more is sent by Enter; Tab or a space lead to its options.
    const isReady = whole !== undefined && !optionsOf(whole).some(({ required }) => required);
    this.#list.show(this.#text, this.#around.words().commands, items, !isReady);
  }

  #enter(command: SlashCommand): void {
    this.#list.hide();
    this.#text.value = '';
    this.#command = command;
    this.#chips = optionsOf(command)
      .filter(({ required }) => required)
      .map((option) => this.#chip(option));
    this.#draw();
    (this.#chips[0]?.field ?? this.#more)?.focus();
  }

  /** Back to free text. */
  #leave(focus = false): void {
    this.#asked += 1;
    this.#list.hide();
    this.#command = undefined;
    this.#chips = [];
    this.#more = undefined;
    this.#fault.textContent = '';
    this.#draw();
    if (focus) this.#text.focus();
  }

  /** The options that have no field yet. */
  #left(): readonly Option[] {
    const used = this.#chips.map(({ option }) => option.name);
    return this.#command ? optionsOf(this.#command).filter(({ name }) => !used.includes(name)) : [];
  }

  #chip(option: Option): Chip {
    const chip = new Chip(option, this.#around.setting().locale, LONGEST);
    const { field } = chip;
    field.setAttribute('aria-describedby', this.#hint.id);
    this.#list.serve(field);
    field.addEventListener('focus', () => {
      this.#hint.textContent = chip.about;
      void this.#offerValues(chip);
    });
    field.addEventListener('input', () => this.#nameTyped(field) || this.#offerValues(chip));
    field.addEventListener('keydown', (event) => this.#key(event, field, chip));
    return chip;
  }

  #add(option: Option): Chip {
    const chip = this.#chip(option);
    this.#chips.push(chip);
    this.#more?.before(chip.element);
    this.#emptyMore();
    chip.field.focus();
    return chip;
  }

  #emptyMore(): void {
    if (!this.#more) return;
    this.#more.value = '';
    this.#more.placeholder = this.#around.words().moreOptions(this.#left().length);
  }

  #remove(chip: Chip): void {
    this.#chips = this.#chips.filter((one) => one !== chip);
    chip.element.remove();
    this.#emptyMore();
    (this.#chips.at(-1)?.field ?? this.#more)?.focus();
  }

  /** `name:` written out in any field begins that option, so that a whole command line can simply be typed. */
  #nameTyped(field: HTMLInputElement): boolean {
    const { locale } = this.#around.setting();
    const [, before = '', typed] = /^(?:(.*)\s)?([\p{L}\p{N}_-]+):$/u.exec(field.value) ?? [];
    if (typed === undefined || !this.#command) return false;
    const option = optionsOf(this.#command).find((one) => isName(typed, one, locale));
    if (!option) return false;
    field.value = before;
    const own = this.#chips.find((chip) => chip.field === field);
    const chip = this.#chips.find((one) => one.option === option);
    if (own && !before && own !== chip && !own.option.required) this.#remove(own);
    if (chip) chip.field.focus();
    else this.#add(option);
    return true;
  }

  #offerOptions(): void {
    if (!this.#more) return;
    const { locale } = this.#around.setting();
    const typed = this.#more.value.trim();
    const items = this.#left()
      .filter((one) => startsName(typed, one, locale))
      .map((one) => ({
        title: nameOf(one, locale),
        detail: describe(one, locale),
        take: () => void this.#add(one),
      }));
    this.#hint.textContent = '';
    this.#list.show(this.#more, this.#around.words().options, items, typed !== '');
  }

  async #offerValues(chip: Chip): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#offered = undefined;
    const { locale } = this.#around.setting();
    const { option, field } = chip;
    const command = this.#command;
    let values: readonly Suggested[] = [];
    if ('choices' in option && option.choices) values = menuValues(option, field.value, locale);
    else if ('autocomplete' in option && option.autocomplete && command) {
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
      if (asked !== this.#asked) return;
      const given = { ...this.#given(), [option.name]: field.value.trim() };
      values = await suggest(command.name, given, option.name, this.#around.setting()).catch(() => []);
    }
    if (asked !== this.#asked || document.activeElement !== field) return;
    const items = values.map((one) => ({
      title: one.name,
      detail: one.value === one.name ? undefined : one.value,
      take: () => {
        chip.take(one);
        this.#more?.focus();
      },
    }));
    this.#offered = field.value;
    this.#list.show(field, chip.name, items, false);
  }

  #given(): Given {
    return Object.fromEntries(
      this.#chips.filter(({ value }) => value !== '').map(({ option, value }) => [option.name, value]),
    );
  }

  #key(event: KeyboardEvent, field: HTMLInputElement, chip?: Chip): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#act(event, field, chip)) event.preventDefault();
  }

  /** True where the key was ours. */
  #act({ key, shiftKey }: KeyboardEvent, field: HTMLInputElement, chip: Chip | undefined): boolean {
    const list = this.#list;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (list.isOpen) list.move(key === 'ArrowDown' ? 1 : -1);
        else if (chip) void this.#offerValues(chip);
        else if (field === this.#more) this.#offerOptions();
        else this.#typed();
        return true;
      case 'Enter':
        if (list.hasActive) list.take();
        else void this.#submit();
        return true;
      case 'Tab':
        if (shiftKey || !list.isOpen) return false;
        if (chip && !list.hasActive && (field.value === '' || field.value !== this.#offered)) return false;
        list.take();
        return true;
      case 'Escape':
        if (list.isOpen) list.hide();
        else if (this.#command) this.#leave(true);
        return true;
      case 'Backspace':
        if (field.value !== '' || !this.#command) return false;
        if (chip && !chip.option.required) this.#remove(chip);
        else if (!chip && this.#chips.length > 0) this.#chips.at(-1)?.field.focus();
        else this.#leave(true);
        return true;
      default:
        return false;
    }
  }

  async #submit(): Promise<void> {
    if (this.element.ariaBusy === 'true') return;
    const command = this.#command;
    const text = this.#text.value.trim();
    const given = this.#given();
    const missing = this.#chips.find(({ option, value }) => option.required && value === '');
    if (missing) {
      this.#fault.textContent = this.#around.words().missing(missing.name);
      missing.field.focus();
      return;
    }
    if (!command && text === '') return;
    this.#list.hide();
    this.#asked += 1;
    this.#fault.textContent = '';
    this.element.ariaBusy = 'true';
    try {
      await (command ? this.#around.give(command.name, given) : this.#around.say(text));
      this.#text.value = '';
      if (command) this.#leave(true);
    } catch (error) {
      this.#fault.textContent = faultOf(error, this.#around.words());
    } finally {
      this.element.ariaBusy = 'false';
    }
  }
}

/** What went wrong, for the person. @throws what is a fault of the page itself. */
export function faultOf(error: unknown, words: Words): string {
  if (error instanceof Unreachable) return words.unreachable;
  if (error instanceof Refused) return error.message || words.refused;
  throw error;
}
