import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { freshId } from '../dom.ts';
import { define, PageElement, tell } from './element.ts';
import { OPENS } from './icons.ts';
import { SELECT_STYLES } from './select-styles.ts';

type Options = APIStringSelectComponent['options'];

/**
 * A select menu: a button that opens a list, in which the keyboard moves. Tells `choose` with the values chosen: at once where
 * one can be chosen, when the list closes where several can.
 */
class ChatSelect extends PageElement {
  static override properties = {
    menu: { attribute: false },
    label: { attribute: false },
    describedBy: { attribute: false },
    invalid: { attribute: false },
    isOpen: { state: true },
  };

  declare menu: APIStringSelectComponent;
  /** What it is called, for those who do not see what it is about. */
  declare label: string;
  /** Ids of what says more about it. */
  declare describedBy: string;
  declare invalid: boolean;
  declare isOpen: boolean;
  #chosen: ReadonlySet<string> = new Set();
  #told: readonly string[] = [];
  readonly #id = freshId();

  constructor() {
    super();
    this.label = '';
    this.describedBy = '';
    this.invalid = false;
    this.isOpen = false;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    this.addEventListener('keydown', (event) => this.#key(event) && event.preventDefault());
  }

  override focus(): void {
    this.#face?.focus();
  }

  get #face(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #several(): boolean {
    return (this.menu.max_values ?? 1) > 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('menu')) return;
    this.isOpen = false;
    this.#told = this.menu.options.filter((one) => one.default).map(({ value }) => value);
    this.#chosen = new Set(this.#told);
  }

  protected override render(): TemplateResult {
    const { options, placeholder = this.label, disabled = false } = this.menu;
    const chosen = options.filter(({ value }) => this.#chosen.has(value)).map(({ label }) => label);
    const shown = chosen.length > 0 ? chosen.join(', ') : placeholder;
    return html`
      <button
        type="button"
        class=${chosen.length > 0 ? 'face' : 'face empty'}
        aria-haspopup="listbox"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls=${this.#id}
        aria-label=${shown === this.label ? nothing : `${this.label}: ${shown}`}
        aria-describedby=${this.describedBy || nothing}
        ?data-invalid=${this.invalid}
        ?disabled=${disabled}
        @click=${() => (this.isOpen ? this.#close() : void this.#open(0))}
      ><span>${shown}</span>${OPENS}</button>
      <div role="listbox" id=${this.#id} aria-label=${this.label} aria-multiselectable=${this.#several ? 'true' : nothing} ?hidden=${!this.isOpen}>
        ${options.map((one) => this.#option(one))}
      </div>
    `;
  }

  #option({ label, description, value }: Options[number]): TemplateResult {
    return html`
      <div role="option" tabindex="-1" data-value=${value} aria-selected=${this.#chosen.has(value) ? 'true' : 'false'} @click=${() => this.#choose(value)}>
        ${label}${description ? html`<span class="description">${description}</span>` : nothing}
      </div>
    `;
  }

  get #options(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Opens it with the keyboard at what is chosen, else at this one. */
  async #open(at: number): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    const options = this.#options;
    const first = options.find(({ ariaSelected }) => ariaSelected === 'true') ?? options.at(at);
    first?.focus();
    first?.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    const values = this.menu.options.map(({ value }) => value).filter((value) => this.#chosen.has(value));
    if (this.#several && values.join() !== this.#told.join()) this.#tell(values);
  }

  #choose(value: string): void {
    if (this.#several) {
      const changed = new Set(this.#chosen);
      if (!changed.delete(value)) changed.add(value);
      if (changed.size <= (this.menu.max_values ?? 1)) this.#chosen = changed;
      this.requestUpdate();
      return;
    }
    this.#chosen = new Set([value]);
    this.#face?.focus();
    this.#close();
    this.requestUpdate();
    this.#tell([value]);
  }

  #tell(values: readonly string[]): void {
    this.#told = values;
    tell(this, 'choose', values);
  }

  /** True where the key was ours. */
  #key({ key, target }: KeyboardEvent): boolean {
    const options = this.#options;
    const at = options.indexOf(target as HTMLElement);
    const fromFace: Readonly<Record<string, number>> = { Enter: 0, ' ': 0, ArrowDown: 0, ArrowUp: -1 };
    if (at < 0) {
      const to = fromFace[key];
      if (to === undefined || this.isOpen) return false;
      void this.#open(to);
      return true;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[key];
    if (to !== undefined) options[Math.min(Math.max(to, 0), options.length - 1)]?.focus();
    else if (key === 'Enter' || key === ' ') this.#choose(options[at]?.dataset.value ?? '');
    else if (key === 'Escape' || key === 'Tab') {
      this.#face?.focus();
      this.#close();
      return key === 'Escape';
    } else if (key.length === 1) this.#jump(key, options, at);
    else return false;
    return true;
  }

  /** To the next that begins with a letter. */
  #jump(letter: string, options: readonly HTMLElement[], at: number): void {
    const begins = (one: HTMLElement) => one.innerText.toLowerCase().startsWith(letter.toLowerCase());
    const next = [...options.slice(at + 1), ...options.slice(0, at)].find(begins);
    next?.focus();
  }
}

define('chat-select', ChatSelect, SELECT_STYLES);
