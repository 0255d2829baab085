import type { Finding } from '../fault.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Ending, endingsIn } from './endings.ts';
import { newerOfAKind } from './rounds.ts';

/** Where `replaced_by` leads, or why it leads nowhere. */
function checkTarget(one: Ending): Finding[] {
  const { file, path, next, candidates, isUnknowable, goesTo } = one;
  if (next === undefined || isUnknowable) return [];
  const at = [...path, 'replaced_by'];
  if (next === one.id)
    return [
      { file, path: at, fault: `"${next}" is said to be replaced by itself.`, remedy: 'Name what came instead of it.' },
    ];
  if (candidates.has(next)) return [];
  return [
    { file, path: at, fault: `There is no ${goesTo} "${next}".`, remedy: didYouMean(next, candidates, 'take it out') },
  ];
}

const checkEnd = ({ file, path, kind, next, to }: Ending): Finding[] =>
  next === undefined || to
    ? []
    : [
        {
          file,
          path: [...path, 'replaced_by'],
          fault: `The ${kind} is replaced by "${next}", but nothing says when it ended.`,
          remedy: 'Add to: the last day on which it held.',
        },
      ];

/** Followed from one to the next, what came instead must come to an end somewhere. */
function checkRings(all: readonly Ending[]): Finding[] {
  const nextOf = new Map(all.flatMap(({ key, nextKey }) => (nextKey === undefined ? [] : [[key, nextKey] as const])));
  return all.flatMap(({ file, path, key, id, next }): Finding[] => {
    const passed = new Set<string>();
    for (let at = nextOf.get(key); at !== undefined && !passed.has(at); at = nextOf.get(at)) passed.add(at);
    if (!passed.has(key) || next === id) return [];
    return [
      {
        file,
        path: [...path, 'replaced_by'],
        fault: `What came instead of "${id}" leads back to it.`,
        remedy: 'Let the newest of them have no replaced_by.',
      },
    ];
  });
}

const checkRounds = (all: readonly Ending[]): Finding[] =>
  newerOfAKind(all).map(({ older, newer }) => ({
    file: older.file,
    path: [...older.path, 'id'],
    fault: `"${newer.id}" is newer and of the same kind, but nothing says when "${older.id}" ended.`,
    remedy: `Add to: the last day on which it held, and replaced_by: ${newer.id} where that came instead; where both hold, give it an id and questions that do not tell them apart by the year alone.`,
  }));

/** What has ended says so: what is replaced leads somewhere and has a last day, and so has a round after which came another. */
export const checkEnds: Check = (reading) => {
  const all = endingsIn(reading);
  return [...all.flatMap(checkTarget), ...all.flatMap(checkEnd), ...checkRings(all), ...checkRounds(all)];
};
