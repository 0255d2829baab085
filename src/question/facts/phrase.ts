import { fold } from '../../language/fold.ts';
import { lengthAt } from './length.ts';
import { type Told, type ToldWord, toldWords } from './told-words.ts';

type Part =
  /** A word, number or date that stands in the phrase itself. */
  | { readonly kind: 'itself'; readonly word: ToldWord }
  /** Begins a word: `spesialiser*`. */
  | { readonly kind: 'begins'; readonly with: string }
  /** `*`: up to three words of any kind. */
  | { readonly kind: 'gap' }
  /** `|`: where a clause begins or ends. */
  | { readonly kind: 'edge' }
  /** `{n}`; `{n-1}` where the number is one more than what is told: who turns 60 is 59 yet. */
  | { readonly kind: 'number'; readonly more: number }
  /** `{length}`: a number with the time that it counts, in months. */
  | { readonly kind: 'length' }
  | { readonly kind: 'date' }
  /** `{..2017-03-01}`: a date up to that day. */
  | { readonly kind: 'until'; readonly day: string };

export type Phrase = readonly Part[];

/** Where a phrase was found: the words that it names, without what fills its gaps, and what number or date it holds. */
export interface Match {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  readonly named: readonly number[];
  readonly number?: Told;
  readonly date?: string;
  /** The number is a length of time, told in whatever unit and given in months. */
  readonly isLength?: true;
}

const LONGEST_GAP = 3;

/** What stands in a phrase for something else than itself. */
const STANDS_FOR = /(\{n(?:-1)?\}|\{date\}|\{length\}|\{\.\.\d{4}-\d{2}-\d{2}\}|[\p{L}\p{N}]+\*|\*|\|)/u;
/** A phrase names no day by today. */
const ANY_DAY = '2000-01-01';

function partsOf(written: string): Phrase {
  if (written === '{n}' || written === '{n-1}') return [{ kind: 'number', more: written === '{n}' ? 0 : 1 }];
  if (written === '{length}') return [{ kind: 'length' }];
  if (written === '{date}') return [{ kind: 'date' }];
  if (written.startsWith('{..')) return [{ kind: 'until', day: written.slice(3, -1) }];
  if (written === '|') return [{ kind: 'edge' }];
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

const YEAR = 'YYYY'.length;
/** Whether all that a date may be is past by a day; of what has been so since or after, whether that was in an earlier year. */
function isUntil(date: string, day: string): boolean {
  const [first = '..', last = first] = date.split('/');
  return last === '..' ? first.slice(0, YEAR) < day.slice(0, YEAR) : last <= day;
}

function meets(part: Part, word: ToldWord): boolean {
  if (part.kind === 'number' || part.kind === 'date') return word.kind === part.kind;
  if (part.kind === 'until') return word.kind === 'date' && isUntil(word.value, part.day);
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

const lessBy = ({ low, high }: Told, more: number): Told => ({
  ...(low !== undefined && { low: low - more }),
  ...(high !== undefined && { high: high - more }),
});

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
  if (part.kind === 'edge')
    return words[at - 1]?.clause === words[at]?.clause ? undefined : matchFrom(phrase, index + 1, words, at);
  if (part.kind === 'length') {
    const found = lengthAt(words, atNumber(words, at));
    const rest = found && matchFrom(phrase, index + 1, words, found.to);
    if (!rest) return undefined;
    const named = Array.from({ length: found.to - found.from }, (_, more) => found.from + more);
    return { ...rest, from: at, named: [...named, ...rest.named], number: found.months, isLength: true };
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
    ...(part.kind === 'number' && word.kind === 'number' && { number: lessBy(word.number, part.more) }),
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
