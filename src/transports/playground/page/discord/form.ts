import type { APIModalSubmission } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { freshId } from '../dom.ts';
import { faultOf } from '../fault.ts';
import type { Words } from '../words.ts';
import { define, PageElement } from './element.ts';
import { labelled } from './form-fields.ts';
import { FORM_STYLES } from './form-styles.ts';
import { begun, type Fault, type Form, faultIn, fieldsOf, submission, type Value, type Values } from './form-values.ts';
import { COMPONENT } from './kinds.ts';
import { markdown } from './markdown.ts';
import './select.ts';

/** Sends what was filled in, and gives what is to be done once the form is gone. @throws what faultOf puts in words */
type Send = (filled: APIModalSubmission) => Promise<() => void>;

const inWords = (fault: Fault, words: Words): string => {
  if (fault === 'missing') return words.fillIn;
  return 'atLeast' in fault ? words.atLeast(fault.atLeast) : words.atMost(fault.atMost);
};

/** A form over the page (Discord's modal). It stays, with what was filled in, until that has been taken. */
export class ChatForm extends PageElement {
  static override properties = {
    values: { state: true },
    faults: { state: true },
    fault: { state: true },
    isBusy: { state: true },
  };

  readonly form: Form;
  readonly #words: Words;
  readonly #send: Send;
  readonly #id = freshId();
  declare values: Values;
  declare faults: ReadonlyMap<string, Fault>;
  declare fault: string | undefined;
  declare isBusy: boolean;

  constructor(form: Form, words: Words, send: Send) {
    super();
    this.form = form;
    this.#words = words;
    this.#send = send;
    this.values = begun(form);
    this.faults = new Map();
    this.isBusy = false;
  }

  protected override firstUpdated(): void {
    this.#dialog?.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <dialog aria-labelledby=${this.#id} @close=${() => this.remove()}>
        <form novalidate aria-busy=${this.isBusy ? 'true' : 'false'} @submit=${(event: Event) => void this.#submit(event)}>
          <h2 id=${this.#id}>${this.form.title}</h2>
          <div class="fields">${this.#parts()}</div>
          <p class="fault" role="alert">${this.fault ?? nothing}</p>
          <div class="actions">
            <button type="button" class="cancel" @click=${() => this.#dialog?.close()}>${words.cancel}</button>
            <button type="submit" class="submit">${words.submit}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  #parts(): readonly unknown[] {
    return this.form.components.flatMap((part) => {
      if (part.type === COMPONENT.textDisplay) return [markdown(part.content)];
      if (part.type === COMPONENT.label) return [this.#field(part.component, part.label, part.description)];
      // As forms were before labels: each text field has its own.
      return part.components.map((one) => this.#field(one, 'label' in one ? (one.label ?? '') : '', undefined));
    });
  }

  #field(field: { readonly type: number; readonly custom_id: string }, label: string, description: string | undefined) {
    const { custom_id } = field;
    const fault = this.faults.get(custom_id);
    const filling = {
      id: this.#idOf(custom_id),
      label,
      description,
      value: this.values.get(custom_id) ?? null,
      fault: fault && inWords(fault, this.#words),
      change: (value: Value) => {
        this.values = new Map(this.values).set(custom_id, value);
      },
    };
    return labelled(field, filling, this.#words.optional);
  }

  /** An id of the page for a field. */
  #idOf(customId: string): string {
    return `${this.#id}-${fieldsOf(this.form).findIndex((one) => one.custom_id === customId)}`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy) return;
    const faults = fieldsOf(this.form).flatMap((field) => {
      const fault = faultIn(field, this.values.get(field.custom_id) ?? null);
      return fault ? [[field.custom_id, fault] as const] : [];
    });
    this.faults = new Map(faults);
    const [first] = faults;
    if (first) {
      await this.updateComplete;
      const wrong = this.querySelector<HTMLElement>(`#${this.#idOf(first[0])}`);
      (wrong?.querySelector<HTMLElement>('input, button') ?? wrong)?.focus();
      return;
    }
    this.isBusy = true;
    try {
      const then = await this.#send(submission(this.form, this.values));
      this.#dialog?.close();
      then();
    } catch (error) {
      this.fault = faultOf(error, this.#words);
    } finally {
      this.isBusy = false;
    }
  }
}

define('chat-form', ChatForm, FORM_STYLES);
