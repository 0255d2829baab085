/** Bounds of what may wait. */
export interface Waiting {
  /** So many may wait; whoever comes then is refused at once. */
  readonly most: number;
  /** Whoever has waited longer is refused in place of being answered late. */
  readonly withinMs: number;
  /** So much may be under way at a time; left out, all that has had its turn. */
  readonly atOnce?: number;
  /** Done when the first comes, before anybody has a turn; those go on, however it came out. */
  readonly before?: (() => Promise<unknown>) | undefined;
}

/** At a few milliseconds an answer, the last of these is answered before Discord gives up. */
export const ANSWERING: Waiting = { most: 500, withinMs: 10_000 };
/** So long answers are made in one piece; then what has come meanwhile is read, and what is late is put off. */
const PIECE_MS = 10;
/**
 * Node takes one new connection each time around its loop, and reads it the next time. So it goes around without answers
 * until nothing comes, but not for longer than this, or a crowd would wait in the network where nobody sees it.
 */
const LOOK_MS = 20;
const QUIET_ROUNDS = 2;

interface Waiter {
  readonly since: number;
  readonly go: () => void;
  readonly refuse: () => void;
}

export interface Turns {
  /** Does `work` in its turn; `instead`, which must cost next to nothing, where too much waits already. */
  readonly take: <Result>(work: () => Promise<Result>, instead: () => Promise<Result>) => Promise<Result>;
  /** How many wait. */
  readonly waiting: () => number;
}

/**
 * Has answers wait for each other in order, where the program can see them wait, not in the network where it cannot: so
 * the clock that puts off what is late goes on, and more than can be answered is told so instead of left without a word.
 */
export function openTurns({ most, withinMs, atOnce = Number.POSITIVE_INFINITY, before }: Waiting = ANSWERING): Turns {
  let line: Waiter[] = [];
  let first = before;
  let isGoing = false;
  let underWay = 0;
  let over: NodeJS.Timeout | undefined;
  /** Rounds in which nobody came, and since when it looks. */
  let quiet = 0;
  let lookingSince = 0;

  const piece = (): void => {
    const begun = performance.now();
    let done = 0;
    for (let now = begun; done < line.length && now - begun < PIECE_MS; now = performance.now()) {
      const { since, go, refuse } = line[done] as Waiter;
      const isLate = now - since > withinMs;
      if (!isLate && underWay >= atOnce) break;
      done += 1;
      if (isLate) refuse();
      else go();
    }
    line = line.slice(done);
    isGoing = false;
    const [next] = line;
    if (next && underWay < atOnce) begin();
    else if (next) over = setTimeout(begin, next.since + withinMs - performance.now() + 1);
  };
  const round = (): void => {
    quiet += 1;
    if (quiet < QUIET_ROUNDS && performance.now() - lookingSince < LOOK_MS) setImmediate(round);
    else piece();
  };
  const begin = (): void => {
    clearTimeout(over);
    if (isGoing || line.length === 0) return;
    isGoing = true;
    quiet = 0;
    lookingSince = performance.now();
    if (first) first().then(opened, opened);
    else setImmediate(round);
  };
  const opened = (): void => {
    first = undefined;
    setImmediate(round);
  };
  const doing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
      begin();
    }
  };

  return {
    waiting: () => line.length,
    take: (work, instead) => {
      quiet = 0;
      if (line.length >= most) return instead();
      return new Promise((resolve) => {
        line.push({ since: performance.now(), go: () => resolve(doing(work)), refuse: () => resolve(instead()) });
        if (underWay < atOnce) begin();
        else if (line.length === 1) over = setTimeout(begin, withinMs + 1);
      });
    },
  };
}
