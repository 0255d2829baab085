import { html, type TemplateResult } from 'lit';

const isOurs = (url: string): boolean =>
  URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin;

/**
 * A picture with what it shows in words. Pictures come from this server alone (the page's policy lets no other be loaded); of
 * one from elsewhere there is a link.
 */
export function picture(url: string, shows?: string | null): TemplateResult {
  if (isOurs(url)) return html`<img class="picture" src=${url} alt=${shows ?? ''}>`;
  const words = shows || url;
  return /^https?:/i.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`
    : html`<p class="picture">${words}</p>`;
}
