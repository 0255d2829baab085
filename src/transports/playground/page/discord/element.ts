import { type CSSResult, LitElement } from 'lit';

/**
 * An element that draws into the page itself, with no shadow: what it shows can be chosen and copied across elements, found,
 * and tied to labels anywhere. Nothing is ever put between its tags from outside.
 */
export class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Makes a tag of the page's own; its styles, which begin with the tag, are taken in by the document once. */
export function define(tag: string, element: CustomElementConstructor, { styleSheet }: CSSResult): void {
  if (styleSheet) document.adoptedStyleSheets.push(styleSheet);
  customElements.define(tag, element);
}

/** Tells whoever listens around it; `detail` says what. */
export function tell(from: EventTarget, type: string, detail?: unknown): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
}
