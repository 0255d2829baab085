import type { APIEmbed } from 'discord-api-types/v10';
import { allComponents, type Body } from './body.ts';
import { BUTTON, COMPONENT } from './kinds.ts';
import { isBlock, isBreak, named, type Parsed, parsed } from './parsed.ts';

/** A node as plain text; a link's address, which is the way to a source, stands behind its text if asked for. */
function write(node: Parsed, addresses: boolean): string {
  const all = (nodes: readonly Parsed[]) => nodes.map((one) => write(one, addresses)).join('');
  if (isBreak(node)) return '\n';
  if (node.items) return node.items.map((item) => `- ${all(item)}\n`).join('');
  const { content = named(node), target } = node;
  const inside = typeof content === 'string' ? content : all(content);
  if (addresses && target !== undefined && target !== inside) return `${inside} (${target})`;
  return isBlock(node) ? `${inside.replace(/\n$/, '')}\n` : inside;
}

const plain = (markdown: string, addresses: boolean): string =>
  parsed(markdown)
    .map((node) => write(node, addresses))
    .join('')
    .trim();

function textsOf(body: Body): readonly string[] {
  const { content, embeds = [] } = body;
  const ofEmbeds = (embeds as readonly APIEmbed[]).flatMap(({ title, description, fields = [] }) => [
    ...(title ? [title] : []),
    ...(description ? [description] : []),
    ...fields.map(({ name, value }) => `${name}\n${value}`),
  ]);
  const shown = allComponents(body).flatMap((one) => (one.type === COMPONENT.textDisplay ? [one.content] : []));
  return [...(content ? [content] : []), ...ofEmbeds, ...shown];
}

/** The line that answers: the first of a body, as plain text. */
export const headlineOf = (body: Body): string => plain(textsOf(body)[0] ?? '', false).split('\n', 1)[0] ?? '';

/** What a message says, with the address of every source, to paste anywhere. Its page number and the like are left out. */
export function copyOf(body: Body): string {
  const links = allComponents(body).flatMap((one) =>
    one.type === COMPONENT.button && one.style === BUTTON.link ? [`${one.label ?? ''}: ${one.url}`] : [],
  );
  return [...textsOf(body).map((text) => plain(text, true)), links.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
