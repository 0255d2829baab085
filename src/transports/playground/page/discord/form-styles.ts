import { css } from 'lit';

export const FORM_STYLES = css`
  chat-form dialog {
    background: var(--back);
    border: 1px solid var(--line);
    border-radius: 8px;
    box-shadow: 0 8px 32px rgb(0 0 0 / 50%);
    color: var(--text);
    max-height: calc(100dvh - 16px);
    max-width: calc(100vw - 16px);
    overflow: hidden;
    padding: 0;
    width: 480px;
  }
  chat-form dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  chat-form form {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    max-height: calc(100dvh - 18px);
  }
  chat-form h2 {
    color: var(--strong);
    font-size: 1.25rem;
    margin: 0;
    padding: 16px 16px 8px;
  }
  chat-form p {
    margin: 0;
  }
  chat-form .fields {
    display: grid;
    gap: 16px;
    overflow-y: auto;
    padding: 8px 16px 16px;
  }
  chat-form .markdown {
    white-space: break-spaces;
  }
  chat-form .markdown a {
    color: var(--link);
  }
  chat-form .form-field {
    display: grid;
    gap: 4px;
  }
  chat-form .form-field.beside {
    align-items: center;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  chat-form .beside > :is(.about, .wrong) {
    grid-column: 1;
    grid-row: 2;
  }
  chat-form .label {
    color: var(--strong);
    font-weight: 500;
  }
  chat-form :is(.optional, .about, .description) {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  chat-form .description {
    display: block;
  }
  chat-form :is(input[type='text'], textarea) {
    background: var(--field);
    border: 1px solid var(--field-line);
    border-radius: 4px;
    box-sizing: border-box;
    color: var(--text);
    font: inherit;
    padding: 8px 12px;
    width: 100%;
  }
  chat-form [aria-invalid='true'] {
    border-color: var(--fault);
  }
  chat-form ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  chat-form .choice {
    align-items: start;
    cursor: pointer;
    display: flex;
    gap: 10px;
    padding: 6px 0;
  }
  chat-form :is([type='radio'], [type='checkbox']) {
    accent-color: var(--blurple);
    flex: none;
    height: 20px;
    margin: 1px 0 0;
    width: 20px;
  }
  /* Its list opens in the flow, so that it is not cut off by the form. */
  chat-form chat-select {
    max-width: none;
  }
  chat-form chat-select [role='listbox'] {
    box-shadow: none;
    margin-top: 2px;
    max-height: 240px;
    position: static;
  }
  chat-form :is(.wrong, .fault) {
    color: var(--fault);
    font-size: 0.875rem;
  }
  chat-form .fault:not(:empty) {
    padding: 0 16px 8px;
  }
  chat-form .actions {
    background: var(--panel);
    display: flex;
    gap: 8px;
    justify-content: end;
    padding: 12px 16px;
  }
  chat-form .actions button {
    background: none;
    border: 0;
    border-radius: 4px;
    color: var(--text);
    font: inherit;
    font-weight: 500;
    min-height: 40px;
    padding: 6px 20px;
  }
  chat-form .actions .submit {
    background: #4752c4;
    color: #fff;
  }
  @media print {
    chat-form {
      display: none;
    }
  }
`;
