import type { Told } from './numbers.ts';

/** A figure of a draft as totals are looked for: by its place among the sentences. */
export interface Addend {
  readonly told: Told;
  readonly value: number;
  readonly isMoney: boolean;
}

export interface Total<One> {
  readonly total: One;
  readonly parts: readonly One[];
}

const SAYS_TOTAL = /\b(?:samlet|totalt|til sammen|i alt|samla|til saman|in all|in total|total)\b/;

/** Parts of a total that stand in the sentences after it in the same paragraph: those that add up to it. */
function inParagraph<One extends Addend>(figures: readonly One[], at: number): readonly One[] {
  const total = figures[at];
  if (!total) return [];
  const parts: One[] = [];
  let sum = 0;
  for (const one of figures.slice(at + 1)) {
    if (one.told.piece !== total.told.piece || !one.isMoney) break;
    parts.push(one);
    sum += one.value;
    if (sum === total.value && parts.length > 1) return parts;
  }
  return [];
}

/** Parts that stand in the list which a sentence with a total leads to: the first amount of each item. */
function inList<One extends Addend>(figures: readonly One[], at: number, all: readonly Told[]): readonly One[] {
  const total = figures[at];
  if (!total?.told.sentence.trimEnd().endsWith(':') || !SAYS_TOTAL.test(total.told.plain)) return [];
  const items = new Set<Told['piece']>();
  for (const { piece } of all.slice(all.indexOf(total.told) + 1)) {
    if (piece === total.told.piece) continue;
    if (!piece.isItem) break;
    items.add(piece);
  }
  const firsts = [...items].flatMap(
    (item) => figures.find(({ told, isMoney }) => told.piece === item && isMoney) ?? [],
  );
  return firsts.length > 1 ? firsts : [];
}

/** The totals that a text states, with their parts: those that add up, and those that a list is said to make up. */
export function totalsIn<One extends Addend>(figures: readonly One[], all: readonly Told[]): readonly Total<One>[] {
  return figures.flatMap((total, at) => {
    if (!total.isMoney) return [];
    const listed = inList(figures, at, all);
    const parts = listed.length > 0 ? listed : inParagraph(figures, at);
    return parts.length > 0 ? [{ total, parts }] : [];
  });
}
