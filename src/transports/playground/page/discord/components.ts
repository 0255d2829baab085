import type {
  APIButtonComponent,
  APIMessageComponent,
  APISectionComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { accent } from './colour.ts';
import { tell } from './element.ts';
import { OPENS_ELSEWHERE } from './icons.ts';
import { BUTTON, COMPONENT, LARGE } from './kinds.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { file, picture } from './media.ts';

const LOOKS: Readonly<Record<number, string>> = {
  [BUTTON.primary]: 'primary',
  [BUTTON.success]: 'success',
  [BUTTON.danger]: 'danger',
};

function button(one: APIButtonComponent): TemplateResult {
  const label = 'label' in one ? one.label : undefined;
  if ('url' in one) return link(one.url, html`${label}${OPENS_ELSEWHERE}`, 'button');
  const act = ({ currentTarget }: Event) =>
    currentTarget && 'custom_id' in one
      ? tell(currentTarget, 'act', { component_type: COMPONENT.button, custom_id: one.custom_id })
      : undefined;
  return html`
    <button type="button" class="button ${LOOKS[one.style] ?? ''}" ?disabled=${one.disabled} @click=${act}>${label}</button>
  `;
}

const select = (menu: APIStringSelectComponent) => html`
  <chat-select
    .menu=${menu}
    .label=${menu.placeholder ?? ''}
    @choose=${({ target, detail }: CustomEvent<readonly string[]>) =>
      target &&
      tell(target, 'act', { component_type: COMPONENT.stringSelect, custom_id: menu.custom_id, values: detail })}
  ></chat-select>
`;

const section = ({ components, accessory }: APISectionComponent) => html`
  <div class="section">
    <div>${components.map(component)}</div>
    ${component(accessory)}
  </div>
`;

/** A component of a message, with all that is in it. What a person does to it is told as `act`, in Discord's words. */
export function component(one: APIMessageComponent): TemplateResult | typeof nothing {
  switch (one.type) {
    case COMPONENT.row:
      return html`<div class="row">${one.components.map(component)}</div>`;
    case COMPONENT.button:
      return button(one);
    case COMPONENT.stringSelect:
      return select(one);
    case COMPONENT.section:
      return section(one);
    case COMPONENT.textDisplay:
      return markdown(one.content);
    case COMPONENT.thumbnail:
      return html`<div class="thumbnail">${picture(one.media.url, one.description)}</div>`;
    case COMPONENT.mediaGallery:
      return html`<div class="gallery">${one.items.map(({ media, description }) => picture(media.url, description))}</div>`;
    case COMPONENT.file:
      return file(one.file.url, one.name);
    case COMPONENT.separator: {
      const size = one.spacing === LARGE ? 'large' : '';
      return one.divider === false ? html`<div class="space ${size}"></div>` : html`<hr class=${size}>`;
    }
    case COMPONENT.container:
      return html`<div class="container" ${accent(one.accent_color)}>${one.components.map(component)}</div>`;
    default:
      return nothing;
  }
}
