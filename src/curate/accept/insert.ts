import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

const indented = (text: string, by: number): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line ? ' '.repeat(by) + line : line))
    .join('\n');

/** One item of a list in block form: its first line after the hyphen. */
const asItem = (yaml: string, indent: number): string => {
  const body = indented(yaml, indent + 2);
  return `${' '.repeat(indent)}- ${body.slice(indent + 2)}\n`;
};

/**
 * Puts items at the end of a list of a YAML file and leaves every other line as it is: comments, quotes and breaks are
 * others' work.
 * @param key The list, at the top of the file; it is begun at the end where it is missing.
 * @param items Each item as YAML, not indented.
 */
export function withItems(text: string, key: string, items: readonly string[]): string {
  if (items.length === 0) return text;
  const closed = text.endsWith('\n') ? text : `${text}\n`;
  const { contents } = parseDocument(closed);
  const pair = isMap(contents) ? contents.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  if (!pair) return `${closed}${key}:\n${items.map((one) => asItem(one, 2)).join('')}`;
  const list = pair.value;
  const [last] = isSeq(list) ? list.items.slice(-1) : [];
  if (!isSeq(list) || list.flow || !last) throw new Error(`"${key}" is not a list with a line for each item.`);
  const hyphen = closed.lastIndexOf('-', (list.items[0] as { range: readonly [number, number, number] }).range[0] - 1);
  const indent = hyphen - (closed.lastIndexOf('\n', hyphen) + 1);
  const end = (last as { range: readonly [number, number, number] }).range[1];
  // The end of the line on which the last item ends, whatever note stands after it.
  const lineEnd = closed[end - 1] === '\n' ? end - 1 : closed.indexOf('\n', end);
  return `${closed.slice(0, lineEnd + 1)}${items.map((one) => asItem(one, indent)).join('')}${closed.slice(lineEnd + 1)}`;
}
