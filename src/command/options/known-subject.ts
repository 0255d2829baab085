import type { Knowledge } from '../../knowledge/find.ts';
import type { Localized } from '../../knowledge/knowledge.ts';
import { type Names, type NamesIn, namesIn } from '../../knowledge/names.ts';
import type { Choice, Context, Kind } from '../command.ts';

/** Shown when a name is not known; more would be a list, not a hint. */
const SUGGESTED = 5;

interface Subjects<Item> {
  readonly names: (of: NamesIn) => Names<Item>;
  readonly label: (item: Item) => Localized;
  /** What to offer while nothing has been typed, most asked for first. */
  readonly offer: (knowledge: Knowledge) => readonly Item[];
}

/** A subject of the knowledge, by id, name or alias in any language; a slip is mended where it is clear what is meant. */
export function knownSubject<Item extends { readonly id: string }>(of: Subjects<Item>): Kind<Item> {
  const toChoice = (item: Item): Choice => ({ value: item.id, label: of.label(item) });
  return {
    expected: 'known-subject',
    suggest: (typed, { knowledge }) =>
      typed.trim()
        ? of
            .names(namesIn(knowledge))
            .rank(typed)
            .map(({ item }) => toChoice(item))
        : of.offer(knowledge).map(toChoice),
    read: (given, { knowledge }: Context) => {
      const names = of.names(namesIn(knowledge));
      const found = names.pick(given);
      if (found?.how === 'exact') return { ok: true, value: found.item };
      if (found) return { ok: true, value: found.item, readAs: of.label(found.item) };
      const ranked = names.rank(given).map(({ item }) => item);
      const suggested = ranked.length > 0 ? ranked : of.offer(knowledge);
      return { ok: false, suggestions: suggested.slice(0, SUGGESTED).map(of.label) };
    },
    write: (item) => item.id,
  };
}
