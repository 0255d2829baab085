import type { z } from 'zod';
import type { Finding, Path } from './fault.ts';

type Issue = z.core.$ZodIssue;

const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], content);

/** The place in words: `"unit"`, `"nb" of "label"`, `an item of "aliases"`. */
function say(path: Path): string {
  const [last, parent] = path.toReversed();
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return `an item of "${parent}"`;
  return typeof parent === 'string' ? `"${last}" of "${parent}"` : `"${last}"`;
}

const LONGEST = 60;
const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

/** What zod says of a union that has no words of its own. */
const UNEXPLAINED = 'Invalid input';

/** The kinds that zod lists where a `kind` is none of them, or the words that the schema has for the union. */
function sayUnion(message: string): string {
  const [, kinds] = /Expected (.*)$/.exec(message) ?? [];
  return sentence(kinds ? `use one of: ${kinds.replaceAll("'", '').replaceAll(' | ', ', ')}` : message);
}

/** How far into the value a way to read it came before it failed: the furthest is what was meant. */
const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

type Said = readonly [fault: string, remedy: string];

function sayWrongKind(expected: string, value: unknown, place: string): Said {
  const kind = KINDS[expected] ?? expected;
  if (value === undefined) return [`${place} is missing`, `add it: ${kind}`];
  if (value === null) return [`${place} is empty`, `write ${kind}`];
  return [
    `${place} should be ${kind}, not ${show(value)}`,
    expected === 'string' ? 'put it in quotes' : `write ${kind}`,
  ];
}

function saySize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, place: string): Said {
  const [limit, word] = issue.code === 'too_small' ? [issue.minimum, 'at least'] : [issue.maximum, 'at most'];
  if (issue.origin === 'array') return [`${place} has the wrong number of items`, `give ${word} ${limit}`];
  if (issue.origin !== 'string') return [`${place} is out of range`, `write a number of ${word} ${limit}`];
  return issue.code === 'too_small'
    ? [`${place} is empty`, 'write something there, or take the key out where it may be left out']
    : [
        `${place} is longer than ${limit} characters`,
        'shorten it: what is printed is number and unit and nothing more',
      ];
}

function sayOne(issue: Issue, value: unknown, place: string): Said {
  switch (issue.code) {
    case 'invalid_type':
      return sayWrongKind(issue.expected, value, place);
    case 'invalid_value':
      return [
        value === undefined ? `${place} is missing` : `${place} cannot be ${show(value)}`,
        `use one of: ${issue.values.map(String).join(', ')}`,
      ];
    case 'too_small':
    case 'too_big':
      return saySize(issue, place);
    case 'invalid_format':
      return issue.format === 'url'
        ? [`${place} is not an address`, 'write it whole, beginning with https://']
        : [`${place} cannot be ${show(value)}`, issue.message];
    default:
      return value === undefined
        ? [`${place} is missing`, `add it: ${issue.message}`]
        : [`${place} is not as it should be`, issue.message];
  }
}

/** Says what one zod issue means to somebody who edits YAML and has never heard of zod. */
export function explainIssue(issue: Issue, content: unknown, file: string): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      fault: `"${key}" is not a key that ${say(path)} may have.`,
      remedy: 'Check its spelling and indentation, or take it out.',
    }));
  const value = at(content, path);
  if (issue.code === 'invalid_union' && value !== undefined) {
    if (issue.message !== UNEXPLAINED)
      return [
        { file, path, fault: sentence(`${say(path)} cannot be ${show(value)}`), remedy: sayUnion(issue.message) },
      ];
    const [closest] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (closest)
      return closest.flatMap((inner) =>
        explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, content, file),
      );
  }
  const [fault, remedy] = sayOne(issue, value, say(path));
  return [{ file, path, fault: sentence(fault), remedy: sentence(remedy) }];
}
