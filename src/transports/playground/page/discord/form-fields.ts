import type { APICheckboxGroupComponent, APIRadioGroupComponent, APITextInputComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { type Field, isField, type Value } from './form-values.ts';
import { COMPONENT, PARAGRAPH } from './kinds.ts';

/** A field of a form as it stands. */
export interface Filling {
  /** Of the page: the field's own id, from which those of its label and the like are made. */
  readonly id: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly value: Value;
  /** What is wrong with it, in words. */
  readonly fault: string | undefined;
  readonly change: (value: Value) => void;
}

const describedBy = ({ id, description, fault }: Filling): string =>
  [description && `${id}-about`, fault && `${id}-fault`].filter(Boolean).join(' ');

function textInput(field: APITextInputComponent, filling: Filling): TemplateResult {
  const { id, value, fault, change } = filling;
  const typed = ({ target }: Event) => change((target as HTMLInputElement).value);
  const about = describedBy(filling) || nothing;
  const invalid = fault ? 'true' : nothing;
  const { placeholder = '', max_length = 4000 } = field;
  return field.style === PARAGRAPH
    ? html`<textarea id=${id} rows="4" maxlength=${max_length} placeholder=${placeholder} aria-describedby=${about} aria-invalid=${invalid} .value=${String(value)} @input=${typed}></textarea>`
    : html`<input id=${id} type="text" autocomplete="off" maxlength=${max_length} placeholder=${placeholder} aria-describedby=${about} aria-invalid=${invalid} .value=${String(value)} @input=${typed}>`;
}

function choices(
  { type, options }: APIRadioGroupComponent | APICheckboxGroupComponent,
  filling: Filling,
): TemplateResult {
  const { id, value, change } = filling;
  const chosen = new Set(typeof value === 'object' ? value : [String(value)]);
  const isRadio = type === COMPONENT.radioGroup;
  const toggle = (one: string) => {
    if (isRadio) return change(one);
    if (!chosen.delete(one)) chosen.add(one);
    return change(options.map(({ value }) => value).filter((value) => chosen.has(value)));
  };
  return html`
    <div role=${isRadio ? 'radiogroup' : 'group'} id=${id} aria-labelledby="${id}-label" aria-describedby=${describedBy(filling) || nothing}>
      ${options.map(
        ({ label, description, value: one }) => html`
          <label class="choice">
            <input type=${isRadio ? 'radio' : 'checkbox'} name=${id} value=${one} .checked=${chosen.has(one)} @change=${() => toggle(one)}>
            <span>${label}${description ? html`<span class="description">${description}</span>` : nothing}</span>
          </label>
        `,
      )}
    </div>
  `;
}

/** What somebody fills in. */
function control(field: Field, filling: Filling): TemplateResult {
  const { id, label, value, fault, change } = filling;
  switch (field.type) {
    case COMPONENT.textInput:
      return textInput(field, filling);
    case COMPONENT.stringSelect:
      return html`
        <chat-select id=${id} .menu=${field} .label=${label} .describedBy=${describedBy(filling)} .invalid=${fault !== undefined} @choose=${({ detail }: CustomEvent<readonly string[]>) => change(detail)}></chat-select>
      `;
    case COMPONENT.checkbox:
      return html`<input id=${id} type="checkbox" aria-describedby=${describedBy(filling) || nothing} .checked=${value === true} @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}>`;
    default:
      return choices(field, filling);
  }
}

const NAMED_BY_LABEL: ReadonlySet<number> = new Set([COMPONENT.textInput, COMPONENT.checkbox]);

/** A field under its label, with what is said about it and what is wrong with it. */
export function labelled(
  field: { readonly type: number },
  filling: Filling,
  optional: string,
): TemplateResult | typeof nothing {
  if (!isField(field)) return nothing;
  const { id, label, description, fault } = filling;
  const more =
    field.type !== COMPONENT.checkbox && field.required === false
      ? html` <span class="optional">(${optional})</span>`
      : nothing;
  const name = NAMED_BY_LABEL.has(field.type)
    ? html`<label for=${id} id="${id}-label" class="label">${label}${more}</label>`
    : html`<p id="${id}-label" class="label">${label}${more}</p>`;
  return html`
    <div class="form-field ${field.type === COMPONENT.checkbox ? 'beside' : ''}">
      ${name}
      ${description ? html`<p class="about" id="${id}-about">${description}</p>` : nothing}
      ${control(field, filling)}
      ${fault ? html`<p class="wrong" id="${id}-fault">${fault}</p>` : nothing}
    </div>
  `;
}
