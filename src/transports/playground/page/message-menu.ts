import { h } from './dom.ts';

export interface MenuItem {
  readonly label: string;
  readonly take: () => void;
}

/** The menu of a message. Closes when the keyboard leaves it, and gives the keyboard back to where it was opened. */
export function openMenu(at: HTMLElement, label: string, items: readonly MenuItem[]): void {
  let isOpen = true;
  // Taking it away takes the keyboard from it, which closes it: once is enough.
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    menu.remove();
    at.setAttribute('aria-expanded', 'false');
  };
  const buttons = items.map((item) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        onclick: () => {
          close();
          at.focus();
          item.take();
        },
      },
      item.label,
    ),
  );
  const menu = h('div', { role: 'menu', class: 'menu', 'aria-label': label }, ...buttons);
  menu.addEventListener('keydown', (event) => {
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      at.focus();
    } else return;
    event.preventDefault();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
  });

  (at.closest('main') ?? document.body).append(menu);
  at.setAttribute('aria-expanded', 'true');
  const { right, bottom, top } = at.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = bottom + height < innerHeight;
  menu.style.left = `${Math.max(8, right - width)}px`;
  menu.style.top = `${below ? bottom : Math.max(8, top - height)}px`;
  buttons[0]?.focus();
}
