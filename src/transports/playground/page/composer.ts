import type { Chip } from './chip.ts';
import { CommandEntry } from './command-entry.ts';
import { freshId, h } from './dom.ts';
import { faultOf } from './fault.ts';
import { takeKey } from './keys.ts';
import { Offers } from './offers.ts';
import { isName, type SlashCommand } from './registered.ts';
import type { Given } from './server.ts';
import type { Setting } from './setting.ts';
import { Suggestions } from './suggestions.ts';
import type { Words } from './words.ts';

/** As long as a text option of Discord's may be. */
const LONGEST = 6000;

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  readonly commands: () => readonly SlashCommand[];
  /** Asks what was typed; resolves once it is answered. */
  readonly say: (text: string) => Promise<void>;
  readonly give: (command: string, given: Given, written: string) => Promise<void>;
}

/**
 * Where a person writes, as on Discord: a free text, or after `/` a command with a field for each option, completed from
 * the commands' registration and the bot's own autocomplete.
 */
export class Composer {
  readonly element: HTMLFormElement;
  readonly #around: Around;
  readonly #list = new Suggestions();
  readonly #offers: Offers;
  readonly #line = h('div', { class: 'line' });
  readonly #hint = h('p', { class: 'hint', id: freshId() });
  readonly #fault = h('p', { class: 'fault', role: 'alert' });
  readonly #send = h('button', { type: 'submit', class: 'send' }, '➤');
  readonly #text = h('input', { type: 'text', class: 'text', maxlength: String(LONGEST), id: 'ask' });
  #entry: CommandEntry | undefined;

  constructor(around: Around) {
    this.#around = around;
    this.#offers = new Offers(this.#list, around);
    this.element = h('form', { class: 'composer' }, this.#list.element, this.#line, this.#hint, this.#fault);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#list.serve(this.#text);
    this.#text.addEventListener('input', () => {
      this.#fault.textContent = '';
      this.#offer(this.#text);
    });
    this.#text.addEventListener('keydown', (event) => this.#key(event, this.#text));
    this.#draw();
  }

  /** Puts the words of the language in place. */
  translate(): void {
    this.#leave();
  }

  focus(): void {
    (this.#entry?.more ?? this.#text).focus();
  }

  /** Begins a command by its name. */
  write(name: string): void {
    const { locale } = this.#around.setting();
    const command = this.#around.commands().find((one) => isName(name, one, locale));
    if (command) this.#enter(command);
  }

  #draw(): void {
    const words = this.#around.words();
    this.#text.placeholder = words.placeholder;
    this.#text.setAttribute('aria-label', words.message);
    this.#send.setAttribute('aria-label', words.send);
    this.#hint.textContent = '';
    this.#line.replaceChildren(...(this.#entry?.elements ?? [this.#text]), this.#send);
  }

  #enter(command: SlashCommand): void {
    this.#offers.end();
    this.#text.value = '';
    this.#entry = new CommandEntry(command, {
      locale: this.#around.setting().locale,
      words: this.#around.words(),
      longest: LONGEST,
      wire: (field, chip) => this.#wire(field, chip),
      leave: () => this.#leave(true),
    });
    this.#draw();
    this.#entry.begin();
  }

  /** Back to free text. */
  #leave(focus = false): void {
    this.#offers.end();
    this.#entry = undefined;
    this.#fault.textContent = '';
    this.#draw();
    if (focus) this.#text.focus();
  }

  #wire(field: HTMLInputElement, chip?: Chip): void {
    field.setAttribute('aria-describedby', this.#hint.id);
    this.#list.serve(field);
    field.addEventListener('focus', () => {
      this.#hint.textContent = chip?.about ?? '';
      this.#offer(field, chip);
    });
    field.addEventListener('input', () => this.#entry?.takeName(field) || this.#offer(field, chip));
    field.addEventListener('keydown', (event) => this.#key(event, field, chip));
  }

  /** Offers what could stand in a field. */
  #offer(field: HTMLInputElement, chip?: Chip): void {
    if (field === this.#text) this.#offers.commands(field, (command) => this.#enter(command));
    else if (this.#entry && chip) void this.#offers.values(chip, this.#entry);
    else if (this.#entry) this.#offers.options(this.#entry);
  }

  #key(event: KeyboardEvent, field: HTMLInputElement, chip?: Chip): void {
    takeKey(event, {
      field,
      chip,
      entry: this.#entry,
      list: this.#list,
      isOffered: () => this.#offers.isFor(field),
      offer: () => this.#offer(field, chip),
      leave: () => this.#leave(true),
      submit: () => void this.#submit(),
    });
  }

  async #submit(): Promise<void> {
    if (this.element.ariaBusy === 'true') return;
    const entry = this.#entry;
    const text = this.#text.value.trim();
    const words = this.#around.words();
    const missing = entry?.missing;
    if (missing) {
      this.#fault.textContent = words.missing(missing.name);
      missing.field.focus();
      return;
    }
    if (!entry && text === '') return;
    this.#offers.end();
    this.#fault.textContent = '';
    this.element.ariaBusy = 'true';
    try {
      await (entry ? this.#around.give(entry.command.name, entry.given, entry.written) : this.#around.say(text));
      this.#text.value = '';
      if (entry) this.#leave(true);
    } catch (error) {
      this.#fault.textContent = faultOf(error, words);
    } finally {
      this.element.ariaBusy = 'false';
    }
  }
}
