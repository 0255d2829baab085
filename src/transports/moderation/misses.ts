import type { House } from '../../answer-to.ts';
import { reading } from '../../command/reading.ts';
import { wordsOf } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import type { LiveStore } from '../../store/live.ts';
import { personalIn } from '../../store/personal.ts';
import type { Miss } from '../../store/tables.ts';
import type { Missed } from '../../store/unanswered.ts';

/** Longer texts are stories, and stories are somebody's. */
const LONGEST = 120;
const MOST_WORDS = 20;
/** So many wait for the database at most; more are not worth memory. */
const MOST_WAITING = 500;
const WRITE_EVERY_MS = 5000;

/** Two names in a row, as people write those of people. */
const TWO_NAMES = /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+/u;

/** Two words in a row that nobody knows may be a name in small letters. */
function hasUnknownPair(words: readonly string[], unknown: ReadonlySet<string>): boolean {
  return words.some((word, at) => unknown.has(word) && unknown.has(words[at + 1] ?? '') && !/\d/.test(word));
}

/** A question in the form in which it is counted, or nothing where anything in it could be a person's. */
function folded(question: string, { knowledge }: Pick<House, 'knowledge'>): string | undefined {
  const text = question.normalize('NFKC').trim();
  if (text.length === 0 || text.length > LONGEST) return undefined;
  if (personalIn(text) !== undefined || TWO_NAMES.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const unknown = new Set(
    reading.get().questionIndex(knowledge).lexicon.read(text.toLowerCase()).unknown.flatMap(wordsOf),
  );
  return hasUnknownPair(words, unknown) ? undefined : words.join(' ');
}

/**
 * Counts questions that were not answered, beside all else: nobody waits for it, and where the database is gone for long
 * they are forgotten.
 */
export class Misses {
  readonly #store: LiveStore;
  readonly #house: Pick<House, 'knowledge'>;
  readonly #today: () => string;
  #waiting: Missed[] = [];

  /** @param today YYYY-MM-DD. */
  constructor(store: LiveStore, house: Pick<House, 'knowledge'>, today: () => string) {
    this.#store = store;
    this.#house = house;
    this.#today = today;
    setInterval(() => void this.write(), WRITE_EVERY_MS).unref();
  }

  add(question: string, locale: Locale, outcome: Miss): void {
    // Reading it takes a moment, which the person who asked does not wait for.
    setImmediate(() => {
      if (this.#waiting.length >= MOST_WAITING) return;
      const counted = folded(question, this.#house);
      if (counted !== undefined) this.#waiting.push({ question: counted, locale, outcome });
    });
  }

  /** Writes what waits. */
  async write(): Promise<void> {
    const missed = this.#waiting;
    if (missed.length === 0) return;
    this.#waiting = [];
    try {
      await this.#store.use(({ unanswered }) => unanswered.add(missed, this.#today()));
    } catch {
      this.#waiting = [...missed, ...this.#waiting].slice(0, MOST_WAITING);
    }
  }
}
