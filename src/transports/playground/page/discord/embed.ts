import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { accent } from './colour.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { picture } from './media.ts';

const field = ({ name, value, inline }: APIEmbedField) =>
  html`<div class=${inline ? 'field inline' : 'field'}><h4>${name}</h4>${markdown(value)}</div>`;

/** An embed: the box with a coloured stripe. */
export const embed = ({ title, url, description, fields = [], image, footer, color }: APIEmbed): TemplateResult => html`
  <div class="embed" ${accent(color)}>
    ${title ? html`<h3>${url ? link(url, title) : title}</h3>` : nothing}
    ${description ? markdown(description) : nothing}
    ${fields.length > 0 ? html`<div class="fields">${fields.map(field)}</div>` : nothing}
    ${image ? picture(image.url) : nothing}
    ${footer ? html`<p class="footer">${footer.text}</p>` : nothing}
  </div>
`;
