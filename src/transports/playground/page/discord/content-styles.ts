import { css } from 'lit';

/** What a message says and offers: Markdown, embeds, containers, buttons. */
export const CONTENT_STYLES = css`
  chat-message .body {
    line-height: 1.375rem;
    overflow-wrap: anywhere;
  }
  chat-message .markdown {
    white-space: break-spaces;
  }
  chat-message .markdown > :first-child {
    margin-top: 0;
  }
  chat-message a:not(.button) {
    color: var(--link);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--link) 40%, transparent);
    text-underline-offset: 2px;
  }
  chat-message a:not(.button):hover {
    text-decoration-color: currentColor;
  }
  chat-message :is(h3, h4, h5) {
    color: var(--strong);
    line-height: 1.375;
    margin: 8px 0 4px;
  }
  chat-message h3 {
    font-size: 1.375rem;
  }
  chat-message h4 {
    font-size: 1.125rem;
  }
  chat-message h5 {
    font-size: 1rem;
  }
  chat-message small {
    color: var(--muted);
    display: block;
    font-size: 0.8125rem;
    line-height: 1.3;
  }
  chat-message code {
    background: var(--code);
    border: 1px solid var(--line);
    border-radius: 4px;
    font: 0.875em / 1.3 Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', Menlo, monospace;
    padding: 0 3px;
  }
  chat-message pre {
    margin: 4px 0;
    white-space: pre-wrap;
  }
  chat-message pre code {
    display: block;
    padding: 8px;
  }
  chat-message blockquote {
    border-left: 4px solid var(--field-line);
    margin: 0;
    padding-left: 12px;
  }
  chat-message ul {
    margin: 4px 0 0;
    padding-left: 20px;
    white-space: normal;
  }
  chat-message .mention {
    background: var(--command-back);
    border: 0;
    border-radius: 3px;
    color: var(--command);
    font: inherit;
    padding: 0 3px;
  }
  chat-message .embed,
  chat-message .container {
    background: var(--embed);
    border: 1px solid var(--line);
    margin-top: 6px;
    max-width: var(--answer);
    padding: 12px 16px;
    width: fit-content;
  }
  chat-message .embed {
    border-left: 4px solid var(--accent, var(--line));
    border-radius: 4px;
    display: grid;
    font-size: 0.875rem;
    gap: 8px;
    line-height: 1.3rem;
  }
  chat-message .embed :is(h3, h4) {
    font-size: 1rem;
    margin: 0;
  }
  chat-message .embed .fields {
    display: grid;
    gap: 8px 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 160px), 1fr));
  }
  chat-message .embed .field:not(.inline) {
    grid-column: 1 / -1;
  }
  chat-message .embed .footer {
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1rem;
  }
  chat-message .container {
    border-left: 4px solid var(--accent, var(--line));
    border-radius: 8px;
    display: grid;
    gap: 8px;
    width: auto;
  }
  chat-message .section {
    align-items: start;
    display: flex;
    gap: 12px;
    justify-content: space-between;
  }
  chat-message .section > :first-child {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  chat-message .section > .button {
    flex: none;
    max-width: 45%;
  }
  chat-message .thumbnail {
    flex: none;
    width: 85px;
  }
  chat-message .picture {
    border-radius: 8px;
    height: auto;
    max-height: 420px;
    max-width: 100%;
    object-fit: contain;
  }
  chat-message chart-picture {
    display: block;
  }
  /* A timeline is long: made to fit a height, it could not be read. */
  chat-message chart-picture .picture {
    max-height: none;
    width: 550px;
  }
  chat-message .points {
    border-radius: 6px;
    padding: 4px 6px;
  }
  chat-message .points .how {
    color: var(--muted);
  }
  chat-message chart-picture table {
    border-collapse: collapse;
    margin: 4px 0;
  }
  chat-message chart-picture th,
  chat-message chart-picture td {
    font-weight: 400;
    padding: 2px 12px 2px 0;
    text-align: left;
  }
  chat-message .gallery {
    display: grid;
    gap: 4px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  }
  chat-message hr {
    border: 0;
    border-top: 1px solid var(--line);
    margin: 4px 0;
    width: 100%;
  }
  chat-message hr.large {
    margin: 12px 0;
  }
  chat-message .space.large {
    height: 16px;
  }
  chat-message .components {
    display: grid;
    gap: 8px;
    margin-top: 8px;
    max-width: var(--answer);
  }
  chat-message .components:empty {
    display: none;
  }
  chat-message .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  chat-message .button {
    align-items: center;
    background: var(--button);
    border: 0;
    border-radius: 4px;
    color: var(--button-text);
    display: inline-flex;
    font-size: 0.875rem;
    font-weight: 500;
    gap: 8px;
    justify-content: center;
    line-height: 1.125rem;
    min-height: 36px;
    min-width: 60px;
    padding: 6px 16px;
    text-decoration: none;
  }
  chat-message .button.primary {
    background: #4752c4;
    color: #fff;
  }
  chat-message .button.success {
    background: #24703f;
    color: #fff;
  }
  chat-message .button.danger {
    background: #b3261e;
    color: #fff;
  }
  chat-message .button:hover {
    filter: brightness(1.1);
  }
  chat-message .button:disabled {
    cursor: not-allowed;
    opacity: 0.5;
  }
  @media (min-width: 1100px) {
    chat-message .embed {
      font-size: 0.9375rem;
      line-height: 1.375rem;
    }
  }
  @media (max-width: 600px) {
    chat-message .embed,
    chat-message .container {
      padding: 10px 12px;
    }
    /* A table of 34 characters fits on a phone. */
    chat-message pre code {
      font-size: clamp(11px, 3.3vw, 13px);
    }
  }
  @media print {
    chat-message .row:not(:has(a)),
    chat-message chat-select,
    chat-message button.button {
      display: none;
    }
    chat-message a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
    }
    chat-message :is(.embed, .container) {
      break-inside: auto;
      max-width: none;
      width: auto;
    }
    chat-message a.button {
      background: none;
      color: inherit;
      min-height: 0;
      padding: 0;
    }
    chat-message a.button .icon {
      display: none;
    }
  }
`;
