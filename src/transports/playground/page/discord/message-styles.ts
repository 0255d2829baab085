import { css } from 'lit';
import { CONTENT_STYLES } from './content-styles.ts';

/** The frame of a message; what is in it has its styles beside it. */
export const MESSAGE_STYLES = css`
  chat-message {
    column-gap: 16px;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    margin-top: 8px;
    padding: 8px 16px;
    position: relative;
    scroll-margin-top: 4px;
  }
  chat-message:hover {
    background: var(--hover);
  }
  chat-message.private {
    background: var(--private);
    box-shadow: inset 2px 0 0 var(--blurple);
  }
  chat-message:has(> .beginning:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  chat-message p {
    margin: 0;
  }
  chat-message .icon {
    height: 16px;
    vertical-align: -3px;
    width: 16px;
  }
  chat-message > .avatar {
    border-radius: 50%;
    grid-column: 1;
    height: 40px;
    margin-top: 2px;
    width: 40px;
  }
  chat-message > .body {
    grid-column: 2;
    min-width: 0;
  }
  chat-message > .used {
    align-items: center;
    color: var(--muted);
    display: flex;
    font-size: 0.875rem;
    gap: 4px;
    grid-column: 2;
    margin-bottom: 4px;
    min-width: 0;
    padding-right: 40px;
    position: relative;
    white-space: nowrap;
  }
  /* The line that leads from the command to the answer. */
  chat-message > .used::before {
    border-left: 2px solid var(--field-line);
    border-top: 2px solid var(--field-line);
    border-top-left-radius: 6px;
    content: '';
    height: 11px;
    left: -37px;
    position: absolute;
    top: 50%;
    width: 33px;
  }
  chat-message .used img {
    border-radius: 50%;
  }
  chat-message .used .name {
    background: var(--command-back);
    border-radius: 3px;
    color: var(--command);
    display: flex;
    gap: 4px;
    min-width: 0;
    padding: 0 4px;
  }
  chat-message .used .icon {
    flex: none;
    height: 14px;
    margin-top: 3px;
    width: 14px;
  }
  chat-message .used .name span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  chat-message .author {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    line-height: 1.375rem;
    padding-right: 40px;
  }
  chat-message .author .name {
    color: var(--strong);
    font-weight: 500;
  }
  chat-message .app {
    background: var(--blurple);
    border-radius: 3px;
    color: #fff;
    font-size: 0.625rem;
    font-weight: 500;
    line-height: 15px;
    padding: 0 4px;
    text-transform: uppercase;
  }
  chat-message time,
  chat-message .below {
    color: var(--muted);
    font-size: 0.75rem;
  }
  chat-message .below {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-top: 6px;
  }
  chat-message .below .icon {
    margin-right: 4px;
  }
  chat-message .quiet {
    background: none;
    border: 0;
    border-radius: 3px;
    color: var(--link);
    font-size: inherit;
    font-weight: 500;
    padding: 4px 0;
  }
  chat-message .quiet:hover {
    text-decoration: underline;
  }
  chat-message > .more {
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 6px;
    color: var(--text);
    height: 28px;
    padding: 0;
    position: absolute;
    right: 12px;
    top: 6px;
    width: 32px;
  }
  @media (max-width: 600px) {
    chat-message {
      column-gap: 10px;
      grid-template-columns: 32px minmax(0, 1fr);
      padding: 8px 12px;
    }
    chat-message > .avatar {
      height: 32px;
      width: 32px;
    }
    chat-message > .used::before {
      left: -27px;
      width: 23px;
    }
  }
  @media print {
    chat-message {
      break-inside: auto;
      display: block;
    }
    chat-message.private {
      background: none;
      box-shadow: none;
    }
    chat-message > :is(.avatar, .more),
    chat-message :is(.used img, .used .icon, .below, .app, time) {
      display: none;
    }
    chat-message > .used::before {
      display: none;
    }
  }
  ${CONTENT_STYLES}
`;
