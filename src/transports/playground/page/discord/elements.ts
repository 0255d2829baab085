import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { DiscordStringSelectMenuOption } from '@skyra/discord-components-core/discord-string-select-menu-option.js';
import { css } from 'lit';

/**
 * What the components' own styles lack: colours that can be read (WCAG AA) on Discord's backgrounds of today, a mark at what
 * has the keyboard, and room on a phone. They stand behind the components' own, so they win.
 */
const FOCUS = css`
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
`;

DiscordMessages.elementStyles.push(css`
  :host,
  :host([light-theme]) {
    background-color: transparent;
    border: 0;
    color: var(--text);
  }
`);
DiscordMessage.elementStyles.push(
  FOCUS,
  css`
    :host,
    :host([light-theme]) {
      color: var(--text);
      padding-right: 1em;
    }
    .discord-message-content {
      min-width: 0;
    }
    .discord-message-timestamp,
    :host([light-theme]) .discord-message-timestamp,
    .discord-message-ephemeral,
    :host([light-theme]) .discord-message-ephemeral {
      color: var(--muted);
    }
    .discord-message-ephemeral .discord-message-ephemeral-link {
      color: var(--link);
    }
    @media (max-width: 600px) {
      .discord-author-avatar {
        margin-right: 10px;
        min-width: 32px;
      }
      .discord-author-avatar img {
        width: 32px;
        height: 32px;
      }
    }
  `,
);
DiscordAuthorInfo.elementStyles.push(css`
  :host .discord-author-username,
  :host([light-theme]) .discord-author-username {
    color: var(--strong);
  }
`);
DiscordCommand.elementStyles.push(css`
  :host,
  :host([light-theme]),
  :host .discord-replied-message-username,
  :host([light-theme]) .discord-replied-message-username {
    color: var(--muted) !important;
    opacity: 1 !important;
  }
  :host .discord-slash-command-name,
  :host .discord-slash-command-name:hover {
    background-color: var(--command-back);
    color: var(--command) !important;
    min-width: 0;
  }
  :host .discord-slash-command-name span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`);
DiscordEmbed.elementStyles.push(css`
  :host,
  :host([light-theme]) {
    color: var(--text);
  }
  :host .discord-embed-wrapper,
  :host([light-theme]) .discord-embed-wrapper {
    background-color: var(--embed);
    border-color: var(--line);
    max-width: 600px;
  }
  slot[name='footer']::slotted(*) {
    grid-column: 1;
  }
`);
DiscordEmbedDescription.elementStyles.push(css`
  :host {
    line-height: 1.3rem;
    overflow-wrap: anywhere;
  }
`);
DiscordEmbedFooter.elementStyles.push(css`
  :host,
  :host([light-theme]) {
    color: var(--muted);
  }
`);
DiscordButton.elementStyles.push(
  FOCUS,
  css`
    :host > *:first-child {
      height: auto;
    }
    .primary,
    .primary.hoverable:hover {
      background-color: #4752c4;
    }
    .secondary,
    .secondary.hoverable:hover {
      background-color: var(--button);
      color: var(--button-text);
    }
    .hoverable:hover {
      filter: brightness(1.1);
    }
  `,
);
DiscordStringSelectMenu.elementStyles.push(
  FOCUS,
  css`
    :host {
      display: block;
      flex: 1;
      max-width: 520px;
      position: relative;
    }
    .discord-string-select-menu,
    :host([light-theme]) .discord-string-select-menu,
    .discord-string-select-menu-option-slot,
    :host([light-theme]) .discord-string-select-menu-option-slot {
      background-color: var(--field) !important;
      border: 1px solid var(--field-line) !important;
      box-sizing: border-box;
      color: var(--text);
      max-width: none;
      width: 100%;
    }
    .discord-string-select-menu-option-slot {
      max-height: 320px;
    }
    .discord-string-select-menu-hidden {
      display: none;
    }
  `,
);
DiscordStringSelectMenuOption.elementStyles.push(css`
  :host,
  :host([light-theme]) {
    background-color: transparent !important;
    color: var(--text);
    display: block;
  }
  :host(:focus) {
    background-color: var(--active) !important;
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  label:hover,
  :host([light-theme]) label:hover {
    background-color: var(--active) !important;
  }
  label,
  .discord-string-select-menu-option-ellipsis-text {
    max-width: none;
    white-space: normal !important;
  }
`);

export {
  DiscordActionRow,
  DiscordButton,
  DiscordCommand,
  DiscordEmbed,
  DiscordEmbedDescription,
  DiscordEmbedFooter,
  DiscordMessage,
  DiscordMessages,
  DiscordStringSelectMenu,
  DiscordStringSelectMenuOption,
};
