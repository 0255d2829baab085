import type { APIButtonComponent, APIEmbed } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import type { Body } from '../server.ts';
import {
  DiscordActionRow,
  DiscordButton,
  DiscordEmbed,
  DiscordEmbedDescription,
  DiscordEmbedFooter,
} from './elements.ts';
import { firstLine, markdown } from './markdown.ts';
import { focusMenu, selectMenu } from './select-menu.ts';

/** What a person does to a component, as the `data` of an interaction tells it. */
export type Acted = (data: Readonly<Record<string, unknown>>) => void;

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const BUTTON_TYPES: Readonly<Record<number, 'primary' | 'secondary' | 'success' | 'destructive'>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
};

function embedView({ description, color, footer }: APIEmbed): HTMLElement {
  const element = new DiscordEmbed();
  element.slot = 'embeds';
  if (color !== undefined) element.color = `#${color.toString(16).padStart(6, '0')}`;
  if (description) {
    const text = new DiscordEmbedDescription();
    text.slot = 'description';
    text.append(...markdown(description));
    element.append(text);
  }
  if (footer) {
    const text = new DiscordEmbedFooter();
    text.slot = 'footer';
    text.append(h('span', {}, footer.text));
    element.append(text);
  }
  return element;
}

function buttonView(button: APIButtonComponent, acted: Acted): HTMLElement {
  const element = new DiscordButton();
  if ('label' in button && button.label) element.append(button.label);
  element.type = BUTTON_TYPES[button.style] ?? 'secondary';
  if (button.disabled) element.disabled = true;
  if ('url' in button) element.url = button.url;
  else if ('custom_id' in button && !button.disabled)
    element.addEventListener('click', () => acted({ component_type: BUTTON, custom_id: button.custom_id }));
  return element;
}

function rowsView({ components = [] }: Body, acted: Acted): HTMLElement | undefined {
  const rows = components.flatMap((row) => {
    if (row.type !== ROW) return [];
    const element = new DiscordActionRow();
    for (const one of row.components) {
      if (one.type === BUTTON) element.append(buttonView(one, acted));
      else if (one.type === STRING_SELECT) {
        const { custom_id } = one;
        element.append(
          selectMenu(one, (value) => acted({ component_type: STRING_SELECT, custom_id, values: [value] })),
        );
      }
    }
    return [element];
  });
  return rows.length > 0 ? h('div', { slot: 'components', class: 'rows' }, ...rows) : undefined;
}

/** A message body as Discord would show it: the children of a message. */
export function bodyView(body: Body, acted: Acted): readonly (HTMLElement | string)[] {
  const rows = rowsView(body, acted);
  const content = body.content ? [h('span', { class: 'content' }, ...markdown(body.content))] : [];
  return [...content, ...(body.embeds ?? []).map((embed) => embedView(embed as APIEmbed)), ...(rows ? [rows] : [])];
}

/** The line that answers: the first of a body. */
export function headlineOf({ content, embeds = [] }: Body): string {
  const [first] = embeds as readonly APIEmbed[];
  return firstLine(content || first?.description || '');
}

const isPrimary = (element: Element): boolean => element instanceof DiscordButton && element.type === 'primary';

/** Puts the keyboard at what the message asks back: its menu, or the first of the buttons that answer it. */
export function focusQuestion(message: Element): boolean {
  const asked = [...message.querySelectorAll('discord-string-select-menu, discord-button')];
  const found = asked.find((one) => one.matches('discord-string-select-menu') || isPrimary(one));
  if (!found) return false;
  focusMenu(found);
  if (found instanceof DiscordButton)
    void found.updateComplete.then(() => found.shadowRoot?.querySelector('button')?.focus());
  return true;
}
