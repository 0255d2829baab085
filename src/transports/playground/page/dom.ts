type Value = string | boolean | undefined | ((event: never) => void);
type Child = Node | string;

/**
 * Makes an element: attributes (true is one without a value; false and undefined are left out), listeners under `on…`, and
 * children. Text always becomes text.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

let made = 0;
/** An id that no other element of the page has. */
export function freshId(): string {
  made += 1;
  return `e${made}`;
}
