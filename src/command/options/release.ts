import type { Release } from '../../knowledge/knowledge.ts';
import type { Kind } from '../command.ts';
import { knownSubject } from './known-subject.ts';

/** Newest first; a release without a date comes last. */
export const newestFirst = (releases: readonly Release[]): readonly Release[] =>
  releases.toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''));

export const release: Kind<Release> = knownSubject<Release>({
  names: ({ releases }) => releases,
  label: ({ title }) => ({ nb: title, en: title }),
  offer: ({ releases }) => newestFirst(releases),
});
