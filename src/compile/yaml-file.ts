import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
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

export function parseYaml(text: string): Parsed {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length === 0) return { ok: true, content: document.toJS() };
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { ok: false, errors: errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, ...explain(error) })) };
}

/**
 * Gives the line of a place in a YAML file. The file is parsed anew, since this is needed only where something is wrong.
 * A path that leads further than the file does ends at the last place that is there.
 */
export function lineFinder(file: string): (path: Path) => number {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
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
