import { h } from './dom.ts';
import type { Words } from './words.ts';

/**
 * Copies a text. Pages from other machines without TLS have no clipboard: there the text is shown, marked for copying.
 * @returns whether it was copied.
 */
export async function copyText(text: string, words: Words): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h('textarea', { readonly: true, rows: '10', 'aria-label': words.copyByHand }, text);
    const close = h('button', { type: 'button', onclick: () => dialog.close() }, words.close);
    const dialog = h(
      'dialog',
      { class: 'copying', 'aria-label': words.copyByHand },
      h('p', {}, words.copyByHand),
      field,
      close,
    );
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    field.select();
    return false;
  }
}
