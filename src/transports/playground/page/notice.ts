import { h } from './dom.ts';

/** The line over the conversation that says what is wrong with the whole page: a lost server, a broken file. */
export class Notice {
  readonly element = h('div', { class: 'notice', role: 'alert', hidden: true });

  /** Shows a line, or takes it away; what it says in detail stands below it as it is. */
  tell(text: string | undefined, detail?: string | null): void {
    this.element.hidden = text === undefined;
    this.element.replaceChildren(
      ...(text === undefined ? [] : [h('p', {}, text), ...(detail ? [h('pre', {}, detail)] : [])]),
    );
  }
}
