import type { Knowledge } from '../knowledge/find.ts';
import { partsOf } from '../language/compounds.ts';
import { isLight, meaningOf } from './meaning.ts';
import { type Postings, postingsOf } from './postings.ts';
import { type Subjects, subjectsIn } from './subjects.ts';
import { type Gather, startGather } from './targets/gather.ts';
import { kinIn } from './targets/kin.ts';
import { ofReleases } from './targets/of-releases.ts';
import { ofRules } from './targets/of-rules.ts';
import { ofSchemes } from './targets/of-schemes.ts';
import type { Target } from './targets/target.ts';
import { UNKNOWN, type Understood, understander } from './understand.ts';

/** All that questions are read with: looked up, never walked through. */
export interface QuestionIndex extends Postings, Subjects {
  readonly targets: readonly Target[];
  /** What a folded word of a question means here: none for an empty word, two for a compound. */
  readonly understand: (word: string) => readonly Understood[];
  /** How much a meaning says: one that few targets hold more than one that most hold. */
  readonly weigh: (meaning: string) => number;
  /** Whether a folded word is one of the knowledge's own. */
  readonly knows: (word: string) => boolean;
}

/** A shorter word is no compound. */
const SHORTEST_COMPOUND = 9;
/** A word that says little; that something grew, was proposed or paid; one that half the targets hold is near 1. */
const LIGHT = 0.3;
const KIND = 0.5;

/** The parts of the knowledge's own compounds, by number of meaning. */
function compoundsOf({ words, numbers }: Gather): ReadonlyMap<number, readonly number[]> {
  const numberOf = (word: string): number | undefined => {
    const meaning = meaningOf(word);
    return meaning === undefined ? undefined : numbers.get(meaning);
  };
  const shared = new Set([...numbers].flatMap(([meaning, number]) => (meaning.startsWith('=') ? [number] : [])));
  const compounds = new Map<number, readonly number[]>();
  for (const [word, number] of words) {
    if (number < 0 || word.length < SHORTEST_COMPOUND || compounds.has(number) || /\d/.test(word)) continue;
    // What shares a meaning with others says no more of its own parts: a statsråd is a minister, and no råd.
    if (shared.has(number)) continue;
    const parts = partsOf(word, (part) => (words.get(part) ?? numberOf(part) ?? -1) >= 0);
    const found = parts?.flatMap((part) => numberOf(part) ?? []) ?? [];
    if (found.length > 0 && !found.includes(number)) compounds.set(number, found);
  }
  return compounds;
}

function build(knowledge: Knowledge): QuestionIndex {
  const gather = startGather();
  const kin = kinIn(knowledge, gather);
  const gathered = [
    ...ofSchemes(knowledge, gather, kin),
    ...ofRules(knowledge, gather, kin),
    ...ofReleases(knowledge, gather, kin),
  ];
  const targets = gathered.map(({ target }) => target);
  const compounds = compoundsOf(gather);
  const postings = postingsOf(gathered, gather.numbers, compounds);
  const { holding, held } = postings;
  const meanings = [...gather.numbers.keys()];
  const countOf = (meaning: string): number => holding(meaning).length;
  const rarest = Math.log(1 + targets.length);

  const weigh = (meaning: string): number => {
    if (meaning === '~decrease') return 1 + KIND;
    if (meaning.startsWith('~')) return KIND;
    if (isLight(meaning)) return LIGHT;
    const count = countOf(meaning);
    return count === 0 ? UNKNOWN : 1 + Math.log(1 + targets.length / count) / rarest;
  };
  const words = new Set(gather.words.keys());
  const understand = understander({
    words,
    countOf,
    isName: (meaning) => holding(meaning).some((target) => held(target, meaning) >= 1),
    weigh,
    partsOf: (meaning) => compounds.get(gather.numbers.get(meaning) ?? -1)?.flatMap((part) => meanings[part] ?? []),
  });
  return {
    targets,
    ...postings,
    ...subjectsIn(targets, countOf),
    understand,
    weigh,
    knows: (word) => words.has(word),
  };
}

const built = new WeakMap<Knowledge, QuestionIndex>();

/** The index that questions are read with; built once for each knowledge. */
export function questionIndex(knowledge: Knowledge): QuestionIndex {
  const known = built.get(knowledge);
  if (known) return known;
  const index = build(knowledge);
  built.set(knowledge, index);
  return index;
}
