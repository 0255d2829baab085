import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { freshId } from '../dom.ts';
import { DiscordStringSelectMenu, DiscordStringSelectMenuOption } from './elements.ts';

const HIDDEN = 'discord-string-select-menu-hidden';

/**
 * A select menu. The component shows it and opens at a click; keys, roles and closing are added here, since its own
 * controls are hidden check boxes that no key reaches.
 */
export function selectMenu(menu: APIStringSelectComponent, choose: (value: string) => void): HTMLElement {
  const element = new DiscordStringSelectMenu();
  if (menu.placeholder) element.placeholder = menu.placeholder;
  const options = menu.options.map(({ label, description, value }) => {
    const option = new DiscordStringSelectMenuOption();
    option.label = label;
    if (description) option.description = description;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
    option.selectOption = () => choose(value);
    option.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(value);
    });
    return option;
  });
  element.append(...options);
  void element.updateComplete.then(() => wire(element, options));
  return element;
}

function wire(element: DiscordStringSelectMenu, options: readonly HTMLElement[]): void {
  const face = element.shadowRoot?.querySelector<HTMLElement>('label');
  const list = element.shadowRoot?.querySelector<HTMLElement>('.discord-string-select-menu-option-slot');
  const box = element.shadowRoot?.querySelector('input');
  if (!face || !list || !box) return;
  const isOpen = () => !list.classList.contains(HIDDEN);
  const toggle = () => box.click();
  const close = () => isOpen() && toggle();

  list.id = freshId();
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', element.placeholder);
  face.tabIndex = 0;
  face.setAttribute('role', 'button');
  face.setAttribute('aria-haspopup', 'listbox');
  face.setAttribute('aria-controls', list.id);
  const tell = () => {
    face.setAttribute('aria-expanded', String(isOpen()));
    if (isOpen()) list.scrollIntoView({ block: 'nearest' });
  };
  new MutationObserver(tell).observe(list, { attributeFilter: ['class'] });
  tell();

  face.addEventListener('keydown', (event) => {
    if (!['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    if (!isOpen()) toggle();
    options.at(event.key === 'ArrowUp' ? -1 : 0)?.focus();
  });
  element.addEventListener('keydown', (event) => {
    const at = options.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (at >= 0) face.focus();
      close();
      if (event.key === 'Escape') event.preventDefault();
    } else if (at >= 0 && to !== undefined) {
      event.preventDefault();
      options[Math.min(Math.max(to, 0), options.length - 1)]?.focus();
    }
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
  });
}

/** Puts the keyboard at the menu. */
export function focusMenu(element: Element): void {
  if (!(element instanceof DiscordStringSelectMenu)) return;
  void element.updateComplete.then(() => element.shadowRoot?.querySelector<HTMLElement>('label')?.focus());
}
