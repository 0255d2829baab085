import { css } from 'lit';

export const SELECT_STYLES = css`
  chat-select {
    display: block;
    flex: 1;
    max-width: 520px;
    min-width: 0;
    position: relative;
  }
  chat-select .face {
    align-items: center;
    background: var(--field);
    border: 1px solid var(--field-line);
    border-radius: 4px;
    color: var(--text);
    display: flex;
    font-size: 1rem;
    gap: 8px;
    justify-content: space-between;
    min-height: 40px;
    padding: 6px 12px;
    text-align: left;
    width: 100%;
  }
  chat-select .face.empty {
    color: var(--muted);
  }
  chat-select .face[data-invalid] {
    border-color: var(--fault);
  }
  chat-select .icon {
    flex: none;
    height: 16px;
    width: 16px;
  }
  chat-select [aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  chat-select [role='listbox'] {
    background: var(--field);
    border: 1px solid var(--field-line);
    border-radius: 4px;
    box-shadow: 0 8px 24px rgb(0 0 0 / 30%);
    inset: calc(100% + 2px) 0 auto;
    max-height: 320px;
    overflow-y: auto;
    position: absolute;
    scroll-margin: 8px;
    z-index: 4;
  }
  chat-select [role='listbox'][hidden] {
    display: none;
  }
  chat-select [role='option'] {
    cursor: pointer;
    font-size: 0.875rem;
    padding: 8px 12px;
  }
  chat-select [role='option']:hover,
  chat-select [role='option']:focus {
    background: var(--active);
  }
  chat-select [role='option']:focus {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  chat-select [aria-selected='true'] {
    box-shadow: inset 3px 0 0 var(--focus);
  }
  chat-select .description {
    color: var(--muted);
    display: block;
    font-size: 0.8125rem;
  }
`;
