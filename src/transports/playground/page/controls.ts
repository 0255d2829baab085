import { freshId, h } from './dom.ts';

/** A control under its label, with what is said about it. */
export function field(label: string, control: HTMLElement, help?: string): HTMLElement {
  control.id ||= freshId();
  const more = help === undefined ? [] : [h('p', { class: 'help', id: `${control.id}-help` }, help)];
  if (more.length > 0) control.setAttribute('aria-describedby', `${control.id}-help`);
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), control, ...more);
}

/** A choice between a few, each by its value and name. */
export function choice<Value extends string>(
  id: string,
  names: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): HTMLSelectElement {
  const options = (Object.keys(names) as Value[]).map((value) =>
    h('option', { value, selected: value === chosen }, names[value]),
  );
  const select = h('select', { id, onchange: () => choose(select.value as Value) }, ...options);
  return select;
}

export const buttons = (...all: readonly (readonly [label: string, act: () => void])[]): HTMLElement =>
  h('div', { class: 'buttons' }, ...all.map(([label, act]) => h('button', { type: 'button', onclick: act }, label)));

/** A list that is folded away under its title and count. */
export const folded = (title: string, items: readonly HTMLElement[]): HTMLElement =>
  h('details', {}, h('summary', {}, `${title} (${items.length})`), h('ul', {}, ...items));

/** One of a list, which asks about what it names where there is a command line for that. */
export const asking = (
  text: string,
  line: string | undefined,
  ask: (line: string) => void,
  detail?: string,
): HTMLElement =>
  h(
    'li',
    {},
    line === undefined ? text : h('button', { type: 'button', class: 'link', onclick: () => ask(line) }, text),
    ...(detail === undefined ? [] : [h('span', { class: 'detail' }, ` ${detail}`)]),
  );
