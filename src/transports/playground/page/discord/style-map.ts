import { noChange } from 'lit';
import { type AttributePart, Directive, directive } from 'lit/directive.js';

type Styles = Readonly<Record<string, string | undefined | null>>;

/**
 * Takes the place of Lit's own directive of this name in the build: that one writes a style attribute at first, which the
 * page's content security policy forbids. This one sets each property, which it allows.
 */
class StyleMap extends Directive {
  render(_styles: Styles) {
    return noChange;
  }

  override update(part: AttributePart, [styles]: [Styles]) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value ?? null);
    return noChange;
  }
}

export const styleMap = directive(StyleMap);
