import type { z } from 'zod';
import type { Finding, Path } from './fault.ts';

type Issue = z.core.$ZodIssue;

const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], content);

const say = (path: Path): string =>
  path.length === 0 ? 'the file' : `"${path.filter((step) => typeof step === 'string').at(-1)}"`;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  int: 'a whole number',
};

const list = (values: readonly unknown[]): string => values.map((value) => String(value)).join(', ');

/** What zod says of a union that has no words of its own. */
const UNEXPLAINED = 'Invalid input';

/** How far into the value a way to read it came before it failed: the furthest is what was meant. */
const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

/** Says what one zod issue means to somebody who edits YAML and has never heard of zod. */
export function explainIssue(issue: Issue, content: unknown, file: string): Finding[] {
  const path = issue.path as Path;
  const value = at(content, path);
  const one = (fault: string, remedy: string, place: Path = path): Finding => ({ file, path: place, fault, remedy });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        one(
          `"${key}" is not a key that ${say(path)} may have.`,
          'Check its spelling and indentation, or take it out.',
          [...path, key],
        ),
      );
    case 'invalid_type':
      if (value === undefined)
        return [one(`${say(path)} is missing.`, `Add ${say(path)}: ${KINDS[issue.expected] ?? issue.expected}.`)];
      return [
        one(
          `${say(path)} should be ${KINDS[issue.expected] ?? issue.expected}, not ${JSON.stringify(value)}.`,
          issue.expected === 'string' ? 'Put it in quotes.' : `Write ${KINDS[issue.expected] ?? issue.expected}.`,
        ),
      ];
    case 'invalid_value':
      return [
        one(
          value === undefined ? `${say(path)} is missing.` : `${say(path)} cannot be ${JSON.stringify(value)}.`,
          `Use one of: ${list(issue.values)}.`,
        ),
      ];
    case 'too_small':
      return [
        issue.origin === 'string'
          ? one(`${say(path)} is empty.`, 'Write something there, or take the key out where it may be left out.')
          : one(
              `${say(path)} is too short or too small: at least ${issue.minimum}.`,
              `Give at least ${issue.minimum}.`,
            ),
      ];
    case 'too_big':
      return [
        one(
          `${say(path)} is too long or too large: at most ${issue.maximum}.`,
          issue.origin === 'string'
            ? 'Keep to the figure or date itself, number and unit and nothing more.'
            : `Give at most ${issue.maximum}.`,
        ),
      ];
    case 'invalid_format':
      if (issue.format === 'url')
        return [one(`${say(path)} is not an address.`, 'Write it whole, beginning with https://.')];
      return [one(`${say(path)} cannot be ${JSON.stringify(value)}.`, `Here ${issue.message}.`)];
    case 'invalid_union': {
      if (value === undefined) return [one(`${say(path)} is missing.`, `Add ${say(path)}.`)];
      if (issue.message !== UNEXPLAINED)
        return [one(`${say(path)} cannot be ${JSON.stringify(value)}.`, `Here ${issue.message}.`)];
      const [closest] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
      return (closest ?? []).flatMap((inner) =>
        explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, content, file),
      );
    }
    default:
      return [one(`${say(path)}: ${issue.message}.`, 'Correct it as said.')];
  }
}
