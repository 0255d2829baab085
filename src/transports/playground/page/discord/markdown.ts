import { html, type TemplateResult } from 'lit';
import { tell } from './element.ts';
import { link } from './link.ts';
import { isBreak, named, type Parsed, parsed } from './parsed.ts';

type Drawn = TemplateResult | string;
type Draw = (inside: unknown, node: Parsed) => TemplateResult;

/** Headings stand below that of the message, which is of the second level. */
const heading: Draw = (inside, { level }) => {
  if (level === 1) return html`<h3>${inside}</h3>`;
  return level === 2 ? html`<h4>${inside}</h4>` : html`<h5>${inside}</h5>`;
};

const DRAWS: Readonly<Record<string, Draw>> = {
  strong: (inside) => html`<strong>${inside}</strong>`,
  em: (inside) => html`<em>${inside}</em>`,
  underline: (inside) => html`<u>${inside}</u>`,
  strikethrough: (inside) => html`<s>${inside}</s>`,
  blockQuote: (inside) => html`<blockquote>${inside}</blockquote>`,
  subtext: (inside) => html`<small>${inside}</small>`,
  inlineCode: (inside) => html`<code>${inside}</code>`,
  codeBlock: (inside) => html`<pre><code>${inside}</code></pre>`,
  heading,
};

/** A mention of a command, which a click begins to write. */
const command = (name: string): TemplateResult =>
  html`<button type="button" class="mention" @click=${({ target }: Event) => target && tell(target, 'write', name)}>/${name}</button>`;

function draw(node: Parsed): TemplateResult {
  if (isBreak(node)) return html`<br>`;
  if (node.items) return html`<ul>${node.items.map((item) => html`<li>${drawn(item)}</li>`)}</ul>`;
  if (node.type === 'slashCommand' && node.name !== undefined) return command(node.name);
  const { content = named(node), target } = node;
  const inside = typeof content === 'string' ? content : drawn(content);
  if (target !== undefined) return link(target, inside);
  return DRAWS[node.type]?.(inside, node) ?? html`${inside}`;
}

/** The parser cuts at each sign that could mean something; what is text is put together again. */
function drawn(nodes: readonly Parsed[]): readonly Drawn[] {
  const all: Drawn[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type !== 'text' || typeof node.content !== 'string') all.push(draw(node));
    else if (typeof last === 'string') all[all.length - 1] = last + node.content;
    else all.push(node.content);
  }
  return all;
}

/** Discord's Markdown as elements. No text becomes HTML. */
export const markdown = (text: string): TemplateResult => html`<div class="markdown">${drawn(parsed(text))}</div>`;
