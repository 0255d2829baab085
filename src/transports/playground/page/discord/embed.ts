import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Body } from './body.ts';
import { accent } from './colour.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { picture } from './media.ts';

const field = ({ name, value, inline }: APIEmbedField) =>
  html`<div class=${inline ? 'field inline' : 'field'}><h4>${name}</h4>${markdown(value)}</div>`;

/** An embed: the box with a coloured stripe. A picture that was sent with the message has its words from there. */
export const embed = (
  { title, url, description, fields = [], image, footer, color }: APIEmbed,
  attachments: Body['attachments'] = [],
): TemplateResult => html`
  <div class="embed" ${accent(color)}>
    ${title ? html`<h3>${url ? link(url, title) : title}</h3>` : nothing}
    ${description ? markdown(description) : nothing}
    ${fields.length > 0 ? html`<div class="fields">${fields.map(field)}</div>` : nothing}
    ${image ? picture(image.url, attachments.find(({ url: own }) => own === image.url)?.description) : nothing}
    ${footer ? html`<p class="footer">${footer.text}</p>` : nothing}
  </div>
`;
