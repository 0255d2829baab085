import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, Document as YamlDocument } from 'yaml';
import { WrongUse } from '../../wrong-use.ts';
import { CHECK } from '../draft/written-draft.ts';
import { count } from '../say-faults.ts';

/** One thing of a draft: where it goes, and how it stands there, as YAML. */
export interface Accepted {
  /** Of a series, topic or scheme. */
  readonly to: string;
  readonly yaml: string;
}

/** A draft that a person has been through. */
export interface CheckedDraft {
  readonly release: Accepted;
  readonly series: readonly Accepted[];
  readonly observations: readonly Accepted[];
  readonly rules: readonly Accepted[];
  readonly statements: readonly Accepted[];
}

const WIDTH = 120;
const PARTS = ['release', 'series', 'observations', 'rules', 'statements', 'not_placed'];

const textAt = (map: YAMLMap, key: string): string => {
  const value = map.get(key);
  return typeof value === 'string' ? value.trim() : '';
};

/** A map without the keys that are the draft's own, with the source that all of it has. */
function written(map: YAMLMap, own: readonly string[], source?: string): string {
  const copy = map.clone() as YAMLMap;
  for (const key of own) copy.delete(key);
  if (source !== undefined) {
    const at = copy.items.findIndex(({ key }) => isScalar(key) && key.value === 'where');
    const document = new YamlDocument({ source });
    const [pair] = isMap(document.contents) ? document.contents.items : [];
    if (pair) copy.items.splice(at < 0 ? copy.items.length : at, 0, pair);
  }
  const document = new YamlDocument();
  document.contents = copy as unknown as typeof document.contents;
  return document.toString({ lineWidth: WIDTH });
}

function listOf(document: Document, part: string): readonly YAMLMap[] {
  const list = document.get(part);
  if (list === undefined || list === null) return [];
  if (!isSeq(list)) throw new WrongUse(`"${part}" of the draft should be a list.`);
  return list.items.map((one, at) => {
    if (isMap(one)) return one;
    throw new WrongUse(`Item ${at + 1} of "${part}" should be a group of keys.`);
  });
}

/** What goes to one place each, by the key that names it. */
const goingTo = (document: Document, part: string, by: string, source: string): readonly Accepted[] =>
  listOf(document, part).map((map, at) => {
    const to = textAt(map, by);
    if (!to) throw new WrongUse(`Item ${at + 1} of "${part}" does not say which ${by} it goes to.`);
    const own = by === 'scheme' || by === 'series' || by === 'topic' ? [by, 'sentence'] : ['sentence'];
    return { to, yaml: written(map, own, source) };
  });

/**
 * Reads a draft that is to be taken in.
 * @throws {WrongUse} where it is not ready: something in it is unsure still, or not placed, or it is no draft.
 */
export function readDraft(text: string, file: string): CheckedDraft {
  const marked = text.split('\n').flatMap((line, at) => (new RegExp(`#\\s*${CHECK}\\b`).test(line) ? [at + 1] : []));
  if (marked.length > 0)
    throw new WrongUse(
      `${file} has ${count(marked.length, 'line')} that nobody has checked ("# ${CHECK}"): ${marked.slice(0, 12).join(', ')}${marked.length > 12 ? ' …' : ''}.`,
    );
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new WrongUse(`${file} is not valid YAML: ${error.message}`);
  const { contents } = document;
  const release = document.get('release');
  if (!isMap(contents) || !isMap(release)) throw new WrongUse(`${file} is no draft: it has no release.`);
  const unknown = contents.items.map(({ key }) => String(key)).find((key) => !PARTS.includes(key));
  if (unknown !== undefined) throw new WrongUse(`A draft has no "${unknown}": use ${PARTS.join(', ')}.`);
  const left = listOf(document, 'not_placed').length;
  if (left > 0)
    throw new WrongUse(`${count(left, 'number')} under not_placed: place each, or delete it where it is none of ours.`);
  const id = textAt(release, 'id');
  if (!id) throw new WrongUse('The release of the draft has no id.');
  return {
    release: { to: id, yaml: written(release, ['id']) },
    series: listOf(document, 'series').map((map) => ({ to: textAt(map, 'id'), yaml: written(map, ['id']) })),
    observations: goingTo(document, 'observations', 'series', id),
    rules: goingTo(document, 'rules', 'topic', id),
    statements: goingTo(document, 'statements', 'scheme', id),
  };
}
