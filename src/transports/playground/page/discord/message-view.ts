import { h } from '../dom.ts';
import type { Words } from '../words.ts';
import { DiscordCommand, DiscordMessage } from './elements.ts';

export const YOU = '/you.svg';
export const BOT = '/bot.svg';

export interface Author {
  readonly name: string;
  readonly avatar: string;
  readonly isBot: boolean;
}

interface Shown {
  readonly author: Author;
  readonly at: string;
  readonly isLight: boolean;
  /** Only the asker sees it, who may put it away. */
  readonly dismiss?: (() => void) | undefined;
}

/** A message without its contents. */
export function messageView({ author, at, isLight, dismiss }: Shown, words: Words): DiscordMessage {
  const element = new DiscordMessage();
  element.author = author.name;
  element.avatar = author.avatar;
  element.bot = author.isBot;
  element.timestamp = at;
  element.lightTheme = isLight;
  if (dismiss) {
    element.ephemeral = true;
    element.dismissMessageClicked = dismiss as never;
    void element.updateComplete.then(() => mendPrivate(element, dismiss, words));
  }
  return element;
}

/** The component says that a message is private in English only, and its link cannot be reached by key. */
function mendPrivate(element: DiscordMessage, dismiss: () => void, words: Words): void {
  const line = element.shadowRoot?.querySelector('.discord-message-ephemeral');
  const link = line?.querySelector<HTMLElement>('.discord-message-ephemeral-link');
  if (!line || !link) return;
  for (const node of line.childNodes)
    if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) node.textContent = ` ${words.onlyYou} • `;
  link.textContent = words.dismiss;
  link.tabIndex = 0;
  link.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') dismiss();
  });
}

/** The line above an answer that says who gave which command. */
export function commandView(command: string, isLight: boolean, words: Words): HTMLElement {
  const element = new DiscordCommand();
  element.slot = 'reply';
  element.author = words.you;
  element.avatar = YOU;
  element.command = command;
  element.lightTheme = isLight;
  element.title = command;
  void element.updateComplete.then(() => {
    const used = element.shadowRoot?.querySelector('.discord-replied-message-username + span');
    if (used) used.textContent = ` ${words.used} `;
  });
  return element;
}

/** What can be done with a message besides what is in it. */
export const moreButton = (label: string, open: (button: HTMLElement) => void): HTMLElement => {
  const button = h('button', { type: 'button', class: 'more', 'aria-haspopup': 'menu', 'aria-label': label }, '⋯');
  button.slot = 'components';
  button.addEventListener('click', () => open(button));
  return button;
};
