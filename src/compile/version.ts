import { createHash } from 'node:crypto';
import type { Release } from '../knowledge/knowledge.ts';

/** The value as JSON with the keys of every object in alphabetical order, so that equal content is equal text. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const record = value as Record<string, unknown>;
  let text = '';
  for (const key of Object.keys(record).sort())
    if (record[key] !== undefined) text += `${text && ','}"${key}":${canonical(record[key])}`;
  return `{${text}}`;
}

const LENGTH = 12;

/** Twelve hexadecimal digits of the content's SHA-256: they change when any answer could, and with nothing else. */
export const versionOf = (content: unknown): string =>
  createHash('sha256').update(canonical(content)).digest('hex').slice(0, LENGTH);

/** The publication date of the newest release, as exact as it is known; empty where no release has one. */
export const newestOf = (releases: readonly Pick<Release, 'published'>[]): string =>
  releases.reduce((newest, { published }) => (published !== null && published > newest ? published : newest), '');
