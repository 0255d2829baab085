import { wordsOf } from '../../language/fold.ts';
import { LOCALES } from '../../language/locale.ts';
import { without } from '../../language/spans.ts';
import { timesIn } from '../../language/times.ts';
import type { Ending } from './endings.ts';

/** Parts of an id that say which round it is, and not what it is a round of. */
const DATED =
  /^(?:(?:19|20)\d{2}|h[12]|q[1-4]|t[1-3]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)$/;

/** An id without its date; nothing where it has none. */
function idOfKind(id: string): string | undefined {
  const parts = id.split('-');
  const bare = parts.filter((part) => !DATED.test(part));
  return bare.length === parts.length || bare.length === 0 ? undefined : bare.join('-');
}

/** Years are all that is looked for, so that the day on which the check is run makes no difference. */
const ANY_DAY = '2000-01-01';

/** A question without the time that it names; nothing where it names none. */
function questionOfKind(question: string): string | undefined {
  if (!/\d/.test(question)) return undefined;
  const times = timesIn(question, ANY_DAY);
  const key = wordsOf(without(question, times)).join(' ');
  return times.length === 0 || key === '' ? undefined : key;
}

/** What two rounds of one kind have alike: their ids but for the date, or a question but for the time. */
const kindsOf = ({ group, id, asks }: Ending): ReadonlySet<string> =>
  new Set(
    [idOfKind(id), ...LOCALES.flatMap((locale) => (asks?.[locale] ?? []).map(questionOfKind))].flatMap((one) =>
      one === undefined ? [] : [`${group}: ${one}`],
    ),
  );

/**
 * Statements of a scheme and rules of a topic without an end, each with one that began later and is plainly a later round
 * of the same.
 */
export function newerOfAKind(all: readonly Ending[]): readonly { readonly older: Ending; readonly newer: Ending }[] {
  const rounds = all.filter(({ kind }) => kind !== 'scheme');
  const byKind = new Map<string, Ending[]>();
  for (const one of rounds) for (const kind of kindsOf(one)) byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  const found = new Map<Ending, Ending>();
  for (const alike of byKind.values())
    for (const older of alike) {
      const { from } = older;
      if (older.to !== undefined || from === undefined || found.has(older)) continue;
      const [newer] = alike
        .filter((one) => one.from !== undefined && one.from > from)
        .sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
      if (newer) found.set(older, newer);
    }
  return [...found].map(([older, newer]) => ({ older, newer }));
}
