import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APIRadioGroupComponent,
  APIStringSelectComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { freshId, h } from './dom.ts';
import type { Words } from './words.ts';

export type FormData = APIModalInteractionResponseCallbackData;

/** As Discord numbers components. */
const TYPE = { select: 3, text: 4, label: 18, radio: 21 } as const;

/** A control with what Discord is told of it when the form is handed in. */
interface Control {
  readonly element: HTMLElement;
  readonly submission: () => object;
}
type Component = APIRadioGroupComponent | APIStringSelectComponent | APITextInputComponent;

function menu({ custom_id, options }: APIStringSelectComponent, id: string): Control {
  const element = h(
    'select',
    { id },
    h('option', { value: '' }),
    ...options.map(({ value, label, default: isChosen = false }) => h('option', { value, selected: isChosen }, label)),
  );
  return {
    element,
    submission: () => ({ type: TYPE.select, custom_id, values: element.value === '' ? [] : [element.value] }),
  };
}

function radios({ custom_id, options }: APIRadioGroupComponent, id: string): Control {
  const inputs = options.map(({ value, default: isChosen = false }) =>
    h('input', { type: 'radio', name: id, id: freshId(), value, checked: isChosen }),
  );
  const element = h(
    'div',
    { id, role: 'radiogroup', class: 'radios' },
    ...inputs.map((input, at) => h('label', { for: input.id }, input, h('span', {}, options[at]?.label ?? ''))),
  );
  return {
    element,
    submission: () => ({
      type: TYPE.radio,
      custom_id,
      value: inputs.find(({ checked }) => checked)?.value ?? null,
    }),
  };
}

function field({ custom_id, value, placeholder, max_length }: APITextInputComponent, id: string): Control {
  const element = h('input', { type: 'text', id, value, placeholder, maxlength: max_length?.toString() });
  return { element, submission: () => ({ type: TYPE.text, custom_id, value: element.value }) };
}

function controlFor(component: Component, id: string): Control {
  if (component.type === TYPE.select) return menu(component, id);
  return component.type === TYPE.radio ? radios(component, id) : field(component, id);
}

function labelled({ label, description, component }: APILabelComponent): Control {
  const [id, nameId, helpId] = [freshId(), freshId(), freshId()];
  const { element, submission } = controlFor(component as Component, id);
  element.setAttribute('aria-labelledby', nameId);
  element.setAttribute('aria-describedby', helpId);
  const help = h('span', { id: helpId, class: 'help' }, description ?? '');
  return {
    element: h('div', { class: 'field' }, h('label', { id: nameId, for: id }, label), help, element),
    submission: () => ({ type: TYPE.label, component: submission() }),
  };
}

/** Opens a form as Discord does, over everything; `handIn` is given its data. Escape leaves it. */
export function openForm(
  { custom_id, title, components }: FormData,
  words: Pick<Words, 'send' | 'cancel'>,
  handIn: (data: object) => void,
): void {
  const controls = components.flatMap((one) => (one.type === TYPE.label ? [labelled(one)] : []));
  const heading = h('h2', { id: freshId() }, title);
  const form = h(
    'form',
    { method: 'dialog' },
    heading,
    ...controls.map(({ element }) => element),
    h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'button', onclick: () => dialog.close() }, words.cancel),
      h('button', { type: 'submit', class: 'primary' }, words.send),
    ),
  );
  const dialog = h('dialog', { class: 'form', 'aria-labelledby': heading.id }, form);
  form.addEventListener('submit', () =>
    handIn({ custom_id, components: controls.map(({ submission }) => submission()) }),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
