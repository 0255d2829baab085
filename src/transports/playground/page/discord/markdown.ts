import { parse } from 'discord-markdown-parser';
import { h } from '../dom.ts';

/** A node as the parser gives it: what holds others has them in `content`. */
interface Parsed {
  readonly type: string;
  readonly content?: string | readonly Parsed[];
  readonly target?: string;
  readonly level?: number;
  /** Of a mention or an emoji, which have no content. */
  readonly name?: string;
  readonly id?: string;
}

const ELEMENTS: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  blockQuote: 'blockquote',
  subtext: 'small',
  inlineCode: 'code',
  codeBlock: 'pre',
};

const named = ({ type, name, id }: Parsed): string => name ?? `@${id ?? type}`;

function inside(node: Parsed): readonly (Node | string)[] {
  const { content = named(node) } = node;
  return typeof content === 'string' ? [content] : drawn(content);
}

function draw(node: Parsed): Node | string {
  if (node.type === 'br' || node.type === 'newline') return h('br');
  if (node.type === 'heading') return h('p', { class: `heading-${node.level}` }, ...inside(node));
  const { target } = node;
  if (target !== undefined && /^https?:/i.test(target))
    return h('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, ...inside(node));
  const tag = ELEMENTS[node.type];
  return tag === undefined ? h('span', {}, ...inside(node)) : h(tag, {}, ...inside(node));
}

/** The parser cuts at each sign that could mean something; what is text is put together again. */
function drawn(nodes: readonly Parsed[]): readonly (Node | string)[] {
  const all: (Node | string)[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type !== 'text' || typeof node.content !== 'string') all.push(draw(node));
    else if (typeof last === 'string') all[all.length - 1] = last + node.content;
    else all.push(node.content);
  }
  return all;
}

/** Discord's Markdown as elements, read as Discord reads it. No text becomes HTML. */
export const markdown = (text: string): readonly (Node | string)[] => drawn(parse(text, 'extended') as Parsed[]);

function plain(node: Parsed): string {
  if (node.type === 'br' || node.type === 'newline') return '\n';
  const { content = named(node) } = node;
  return typeof content === 'string' ? content : content.map(plain).join('');
}

/** Its first line as plain text. */
export const firstLine = (text: string): string =>
  (parse(text, 'extended') as Parsed[]).map(plain).join('').trim().split('\n', 1)[0] ?? '';
