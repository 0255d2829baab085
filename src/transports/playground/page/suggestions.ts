import { freshId, h } from './dom.ts';

export interface Suggestion {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly take: () => void;
}

/**
 * The list over the field, as ARIA's combobox pattern has it: the keyboard stays in the field, which says which of the
 * list is active.
 */
export class Suggestions {
  readonly element: HTMLElement;
  readonly #list = h('ul', { role: 'listbox', id: freshId() });
  readonly #title = h('p', { class: 'title', 'aria-hidden': 'true' });
  #field: HTMLInputElement | undefined;
  #items: readonly Suggestion[] = [];
  #active = -1;

  constructor() {
    this.element = h('div', { class: 'suggestions', hidden: true }, this.#title, this.#list);
    // The field keeps the keyboard, and with it the list.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Whether one of the list is active, so that Enter takes it. */
  get hasActive(): boolean {
    return this.isOpen && this.#active >= 0;
  }

  /** Makes a field one that this list completes. */
  serve(field: HTMLInputElement): void {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.#list.id);
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.addEventListener('blur', () => this.#field === field && this.hide());
  }

  /** Shows what could stand in the field; `active` makes the first the one that Enter takes. */
  show(field: HTMLInputElement, title: string, items: readonly Suggestion[], active: boolean): void {
    if (items.length === 0) {
      this.hide();
      return;
    }
    this.#field = field;
    this.#items = items;
    this.#title.textContent = title;
    this.#list.setAttribute('aria-label', title);
    this.#list.replaceChildren(
      ...items.map(({ title, detail, take }, at) =>
        h(
          'li',
          { role: 'option', id: `${this.#list.id}-${at}`, 'aria-selected': 'false', onclick: take },
          h('span', { class: 'name' }, title),
          ...(detail ? [h('span', { class: 'detail' }, detail)] : []),
        ),
      ),
    );
    this.element.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    this.#activate(active ? 0 : -1);
  }

  hide(): void {
    this.element.hidden = true;
    this.#list.replaceChildren();
    this.#items = [];
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#field = undefined;
    this.#active = -1;
  }

  move(by: number): void {
    const { length } = this.#items;
    const from = this.#active < 0 && by < 0 ? 0 : this.#active;
    this.#activate((from + by + length) % length);
  }

  /** Takes the active one, or the first. */
  take(): void {
    this.#items[Math.max(this.#active, 0)]?.take();
  }

  #activate(at: number): void {
    this.#active = at;
    [...this.#list.children].forEach((one, index) => {
      one.setAttribute('aria-selected', String(index === at));
    });
    const active = this.#list.children[at];
    if (!active) {
      this.#field?.removeAttribute('aria-activedescendant');
      return;
    }
    active.scrollIntoView({ block: 'nearest' });
    this.#field?.setAttribute('aria-activedescendant', active.id);
  }
}
