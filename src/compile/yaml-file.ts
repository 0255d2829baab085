import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Path } from './fault.ts';

export interface YamlError {
  readonly line: number;
  readonly fault: string;
  readonly remedy: string;
}

/** What a YAML file says, or the lines on which it is not YAML. */
export type Parsed =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly errors: readonly YamlError[] };

const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two keys, or make a list of both values.',
  MISSING_CHAR: 'Something opened further up is not closed: look for a quote or bracket that stands alone.',
};
const REMEDY = 'Look at the indentation, colons, quotes and brackets on this line and the one above.';

const explain = ({ code, message }: YAMLError): Pick<YamlError, 'fault' | 'remedy'> => ({
  fault: code === 'DUPLICATE_KEY' ? 'This key stands twice.' : `This is not valid YAML: ${message}.`,
  remedy: REMEDIES[code] ?? REMEDY,
});

const TOO_DEEP: Omit<YamlError, 'line'> = {
  fault: 'This is nested deeper than any file of the knowledge.',
  remedy: 'Look for brackets, hyphens or indentation that were repeated by mistake.',
};
const DEEPEST_BRACKETS = 64;
/** The places that only structure takes before the first word of a line. */
const DEEPEST_INDENTATION = /^[ \t\-?]{200}/;

/** The line where a file is nested so deep that the parser would take seconds, or all of the stack, to say so. */
function lineTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (DEEPEST_INDENTATION.test(line)) return at + 1;
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
      if (depth > DEEPEST_BRACKETS) return at + 1;
    }
  }
  return undefined;
}

const BOMB = 'References in this file lead to references, and stand for more content than anybody could have written.';

/** References (`*name`) that lead to no place (`&name`) before them: most likely a text that begins with an asterisk. */
function danglingAliases(document: Document, lines: LineCounter): readonly YamlError[] {
  const found: YamlError[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return;
      found.push({
        line: lines.linePos(alias.range?.[0] ?? 0).line,
        fault: `"*${alias.source}" is read as a reference to a place named &${alias.source}, and there is none.`,
        remedy: 'Put quotes around a text that begins with an asterisk, or name the place that is meant.',
      });
    },
  });
  return found;
}

function firstAlias(document: Document, lines: LineCounter): number {
  let line = 1;
  visit(document, {
    Alias: (_key, { range }) => {
      line = lines.linePos(range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

/** Reads YAML. Never throws, and takes no longer than the length of the text allows. */
export function parseYaml(text: string): Parsed {
  const deep = lineTooDeep(text);
  if (deep !== undefined) return { ok: false, errors: [{ line: deep, ...TOO_DEEP }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const errors = [
    ...document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, ...explain(error) })),
    ...danglingAliases(document, lines),
  ];
  if (errors.length > 0) return { ok: false, errors };
  try {
    return { ok: true, content: document.toJS() };
  } catch {
    // The library counts what the references of a document stand for, and stops where that grows without end.
    const error = { line: firstAlias(document, lines), fault: BOMB, remedy: 'Write out what is meant.' };
    return { ok: false, errors: [error] };
  }
}

/**
 * Gives the line of a place in a YAML file. The file is parsed anew, since this is needed only where something is wrong.
 * A path that leads further than the file does ends at the last place that is there.
 */
export function lineFinder(file: string): (path: Path) => number {
  const lines = new LineCounter();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // It was taken away since it was read.
    return () => 1;
  }
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
    let node: unknown = document.contents;
    let start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (!pair) break;
        start = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? start;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (!isNode(node)) break;
        start = node.range?.[0] ?? start;
      } else break;
    }
    return lines.linePos(start).line;
  };
}
