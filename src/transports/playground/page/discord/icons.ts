import { svg, type TemplateResult } from 'lit';

/** Pictures that say nothing which the words beside them do not say too. */
const icon = (path: TemplateResult) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;

export const OPENS_ELSEWHERE = icon(svg`<path d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9"/>`);
export const OPENS = icon(svg`<path d="m6 9 6 6 6-6"/>`);
export const SEEN_BY_YOU = icon(
  svg`<path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/>`,
);
export const COPY = icon(svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5 15V6a2 2 0 0 1 2-2h8"/>`);
export const USED = icon(
  svg`<circle cx="7" cy="7" r="3"/><circle cx="17" cy="7" r="3"/><circle cx="7" cy="17" r="3"/><circle cx="17" cy="17" r="3"/>`,
);
export const MORE = icon(svg`<path stroke-width="4" d="M5 12h.01M12 12h.01M19 12h.01"/>`);
