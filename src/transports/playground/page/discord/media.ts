import './chart-picture.ts';
import { html, type TemplateResult } from 'lit';
import { link } from './link.ts';

/** Of pictures of figures this server has the points too. */
const DRAWN = /^\/api\/files\/[^?]*\.png(?:\?|$)/;

const isOurs = (url: string): boolean =>
  URL.canParse(url, location.href) && new URL(url, location.href).origin === location.origin;

/**
 * A picture with what it shows in words. Pictures come from this server alone (the page's policy lets no other be loaded); of
 * one from elsewhere there is a link.
 */
export function picture(url: string, shows?: string | null): TemplateResult {
  if (isOurs(url) && DRAWN.test(url)) return html`<chart-picture .src=${url} .alt=${shows ?? ''}></chart-picture>`;
  if (isOurs(url)) return html`<img class="picture" src=${url} alt=${shows ?? ''}>`;
  return html`<p class="picture">${link(url, shows || url)}</p>`;
}

/** The address is the file itself. */
const isItself = (url: string): boolean => url.startsWith('data:');

/** A file to take along, and what it holds; of one that is not on this server there is its name. */
export const file = (url: string, name = url, holds = ''): TemplateResult =>
  html`<p class="file">${isOurs(url) || isItself(url) ? html`<a href=${url} download=${name}>${name}</a>` : link(url, name)} ${holds}</p>`;
