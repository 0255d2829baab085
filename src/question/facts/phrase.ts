import { fold } from '../../language/fold.ts';
import { type Told, type ToldWord, toldWords } from './told-words.ts';

type Part =
  /** A word, number or date that stands in the phrase itself. */
  | { readonly kind: 'itself'; readonly word: ToldWord }
  /** Begins a word: `spesialiser*`. */
  | { readonly kind: 'begins'; readonly with: string }
  /** `*`: up to three words of any kind. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'number' }
  | { readonly kind: 'date' };

export type Phrase = readonly Part[];

/** Where a phrase was found: the words that it names, without what fills its gaps, and what number or date it holds. */
export interface Match {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  readonly named: readonly number[];
  readonly number?: Told;
  readonly date?: string;
}

const LONGEST_GAP = 3;

/** What stands in a phrase for something else than itself. */
const STANDS_FOR = /(\{n\}|\{date\}|[\p{L}\p{N}]+\*|\*)/u;
/** A phrase names no day by today. */
const ANY_DAY = '2000-01-01';

function partsOf(written: string): Phrase {
  if (written === '{n}') return [{ kind: 'number' }];
  if (written === '{date}') return [{ kind: 'date' }];
  if (written === '*') return [{ kind: 'gap' }];
  if (written.endsWith('*')) return [{ kind: 'begins', with: fold(written.slice(0, -1)) }];
  return toldWords(written, ANY_DAY).map((word) => ({ kind: 'itself', word }));
}

/** A phrase as a curator writes it. Its own words, numbers and years are read as a text's are, so that they meet. */
export const readPhrase = (written: string): Phrase => written.split(STANDS_FOR).flatMap(partsOf);

const isSame = (one: ToldWord, other: ToldWord): boolean => {
  if (one.kind === 'word') return other.kind === 'word' && (one.word === other.word || one.stem === other.stem);
  if (one.kind === 'date') return other.kind === 'date' && one.value === other.value;
  return other.kind === 'number' && one.number.low === other.number.low && one.number.high === other.number.high;
};

function meets(part: Part, word: ToldWord): boolean {
  if (part.kind === 'number' || part.kind === 'date') return word.kind === part.kind;
  if (part.kind === 'itself') return isSame(part.word, word);
  return part.kind === 'begins' && word.kind === 'word' && word.word.startsWith(part.with);
}

/** Words that say how a number is meant stand before it, and have been read with it. */
const QUALIFIES = new Set(
  'over under mer meir enn faerre fler flere fleire mindre minst hoyst maks inntil more less fewer than at least most up to'.split(
    ' ',
  ),
);
const MOST_QUALIFYING = 2;

const atNumber = (words: readonly ToldWord[], at: number): number => {
  let next = at;
  while (next - at < MOST_QUALIFYING) {
    const word = words[next];
    if (word?.kind !== 'word' || !QUALIFIES.has(word.word)) break;
    next += 1;
  }
  return next;
};

function matchFrom(phrase: Phrase, index: number, words: readonly ToldWord[], at: number): Match | undefined {
  const part = phrase[index];
  if (part === undefined) return { from: at, to: at, named: [] };
  if (part.kind === 'gap') {
    for (let length = 0; length <= LONGEST_GAP; length += 1) {
      const rest = matchFrom(phrase, index + 1, words, at + length);
      if (rest) return rest;
    }
    return undefined;
  }
  const place = part.kind === 'number' ? atNumber(words, at) : at;
  const word = words[place];
  if (word === undefined || !meets(part, word)) return undefined;
  const rest = matchFrom(phrase, index + 1, words, place + 1);
  if (!rest) return undefined;
  return {
    ...rest,
    from: at,
    named: [place, ...rest.named],
    ...(part.kind === 'number' && word.kind === 'number' && { number: word.number }),
    ...(part.kind === 'date' && word.kind === 'date' && { date: word.value }),
  };
}

/** Every place where a phrase stands in one clause; where a date ends it, the comma before that does not part it. */
export function matchesOf(phrase: Phrase, words: readonly ToldWord[]): readonly Match[] {
  return words.flatMap((_, at) => {
    const match = matchFrom(phrase, 0, words, at);
    if (!match || match.to - match.from === 0) return [];
    const clauses = new Set(words.slice(match.from, match.to).map(({ clause }) => clause));
    return clauses.size > 1 ? [] : [match];
  });
}
