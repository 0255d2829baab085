import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node as the parser gives it: what holds others has them in `content`. */
export interface Parsed {
  readonly type: string;
  readonly content?: string | readonly Parsed[];
  readonly items?: readonly (readonly Parsed[])[];
  readonly target?: string;
  readonly level?: number;
  /** Of a mention or an emoji, which have no content. */
  readonly name?: string;
  readonly id?: string;
}

type Rule = (typeof rulesExtended)[string];

/** The end of the last line is kept: by it the library knows that what follows begins a line. */
const LIST = /^(?: *[-*] +[^\n]+(\n|$))+/;
const MARK = /^ *[-*] +/;
const { heading } = rulesExtended;

/** Discord's lists, which the library leaves out: lines that begin with a dash or a star. */
const list: Rule = {
  order: (heading?.order ?? 0) - 0.25,
  match: (source, { prevCapture }) => (prevCapture?.[0]?.endsWith('\n') === false ? null : LIST.exec(source)),
  parse: ([all = ''], parse, state) => ({
    items: all
      .trimEnd()
      .split('\n')
      .map((line) => parse(line.replace(MARK, ''), state)),
  }),
};

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list });

/** What stands on lines of its own, so that the end of its last line is no empty line. */
const BLOCKS: ReadonlySet<string> = new Set(['codeBlock', 'list', 'blockQuote', 'heading', 'subtext']);
export const isBreak = ({ type }: Parsed): boolean => type === 'br' || type === 'newline';

/** Discord's Markdown as a tree, read as Discord reads it. */
export function parsed(text: string): readonly Parsed[] {
  const nodes = parser(text, { inline: true }) as readonly Parsed[];
  return nodes.filter((node, at) => !(isBreak(node) && nodes[at - 1]?.type === 'codeBlock'));
}

export const isBlock = ({ type }: Parsed): boolean => BLOCKS.has(type);
/** What stands for a mention or an emoji in a text. */
export const named = ({ type, name, id }: Parsed): string =>
  type === 'slashCommand' ? `/${name}` : (name ?? `@${id ?? type}`);
