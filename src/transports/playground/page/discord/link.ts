import { html, type TemplateResult } from 'lit';

/** A link that opens beside the page, which the other page learns nothing of. Of an address that is not of the web, the words alone. */
export const link = (url: string, words: unknown, looks = ''): TemplateResult =>
  /^https?:/i.test(url)
    ? html`<a class=${looks} href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`
    : html`${words}`;
