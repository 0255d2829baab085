/**
 * Rows in order, side by side, each as how far it is after the one before: most are near, and so take a byte where their numbers take
 * two or four. What is further than the widest gap is come to by way of skips, places that weigh nothing.
 */
export type Gaps = Uint8Array | Uint16Array;

export type KindOf<List extends Gaps> = List extends Uint8Array ? typeof Uint8Array : typeof Uint16Array;
const widest = ({ BYTES_PER_ELEMENT }: KindOf<Gaps>): number => 2 ** (8 * BYTES_PER_ELEMENT) - 1;

/** A weight stands beside each gap. */
const WEIGHT_BYTES = Int16Array.BYTES_PER_ELEMENT;

/** Lists of rows one after another, with where each begins and ends, and what each of its places weighs. */
export interface GapLists<List extends Gaps = Gaps> {
  /** By list: where it begins; that of the next begins where it ends. */
  readonly begins: Uint32Array;
  readonly gapAt: List;
  /** By place: the number of the row among all that were given; of a skip none. */
  readonly placeOf: Int32Array;
}

/**
 * @param begins By list: where its rows begin among all of them.
 * @param rows Of each list the lowest first.
 * @param Kinds In which the gaps may stand: they do in that which takes the least room.
 */
export function gapListsOf<List extends Gaps = Gaps>(
  begins: Uint32Array,
  rows: ArrayLike<number>,
  Kinds: readonly KindOf<List>[] = [Uint8Array, Uint16Array] as readonly KindOf<Gaps>[] as readonly KindOf<List>[],
): GapLists<List> {
  const lists = begins.length - 1;
  /** Goes through all rows. @param put Takes a gap, and which of the rows it leads to; of a skip none. */
  const walk = (most: number, put: (gap: number, place: number) => void, end: (list: number) => void): void => {
    for (let list = 0; list < lists; list += 1) {
      let last = 0;
      for (let place = begins[list] as number; place < (begins[list + 1] as number); place += 1) {
        let gap = (rows[place] as number) - last;
        for (; gap > most; gap -= most) put(most, -1);
        put(gap, place);
        last = rows[place] as number;
      }
      end(list);
    }
  };
  const lengthIn = (Kind: KindOf<List>): number => {
    let length = 0;
    walk(
      widest(Kind),
      () => {
        length += 1;
      },
      () => undefined,
    );
    return length;
  };
  const bytesOf = (Kind: KindOf<List>): number => lengthIn(Kind) * (Kind.BYTES_PER_ELEMENT + WEIGHT_BYTES);
  const [Kind = Uint16Array] = Kinds.toSorted((one, other) => bytesOf(one) - bytesOf(other));
  const length = lengthIn(Kind as KindOf<List>);
  const gapAt = new Kind(length) as List;
  const placeOf = new Int32Array(length);
  const starts = new Uint32Array(begins.length);
  let at = 0;
  walk(
    widest(Kind),
    (gap, place) => {
      gapAt[at] = gap;
      placeOf[at] = place;
      at += 1;
    },
    (list) => {
      starts[list + 1] = at;
    },
  );
  return { begins: starts, gapAt, placeOf };
}
