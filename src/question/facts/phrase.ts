import { oncePer } from '../../knowledge/once.ts';
import { fold } from '../../language/fold.ts';
import { isNumberWord } from '../../language/number-words.ts';
import { stem } from '../../language/stem.ts';
import { tokensOf } from '../../language/tokens.ts';
import { type Told, type ToldWord, toldWords } from '../../language/told-words.ts';
import { lengthAt } from './length.ts';

type Part =
  /** A word, number or date that stands in the phrase itself. */
  | { readonly kind: 'itself'; readonly word: ToldWord }
  /** Begins a word: `spesialiser*`. */
  | { readonly kind: 'begins'; readonly with: string }
  /** `*`: up to three words of any kind. */
  | { readonly kind: 'gap' }
  /** `|`: where a clause begins or ends. */
  | { readonly kind: 'edge' }
  /** `{n}`; `{n-1}` where the number is one more than what is told: who turns 60 is 59 yet; `{50..4000}` only of such a size. */
  | { readonly kind: 'number'; readonly more: number; readonly least?: number; readonly most?: number }
  /** `{length}`: a number with the time that it counts, in months. */
  | { readonly kind: 'length' }
  /** `{end}`: until when something lasts, "ut mai", as a length of at most so many months. */
  | { readonly kind: 'end' }
  | { readonly kind: 'date' }
  /** `{..2017-03-01}`: a date up to that day. */
  | { readonly kind: 'until'; readonly day: string }
  /** `{2018-03-02..}`: a date from that day on. */
  | { readonly kind: 'since'; readonly day: string }
  /** `(fast/ny) stilling`: any of these, each with all that follows. It comes last. */
  | { readonly kind: 'any'; readonly ways: readonly Phrase[] };

export type Phrase = readonly Part[];

/** Where a phrase was found: the words that it names, without what fills its gaps, and what number or date it holds. */
export interface Match {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  readonly named: readonly number[];
  readonly number?: Told;
  readonly date?: string;
  /** It holds a date up to this day. */
  readonly until?: string;
  /** The number is a length of time, told in whatever unit and given in months. */
  readonly isLength?: true;
  /** The length is told by its end. */
  readonly isByEnd?: true;
}

const LONGEST_GAP = 3;

/** What stands in a phrase for something else than itself. */
const STANDS_FOR =
  /(\{n(?:-1)?\}|\{\d+\.\.\d+\}|\{date\}|\{length\}|\{end\}|\{\.\.\d{4}-\d{2}-\d{2}\}|\{\d{4}-\d{2}-\d{2}\.\.\}|[\p{L}\p{N}]+\*|\*|\|)/u;
const BOUNDED = /^\{(?<least>\d+)\.\.(?<most>\d+)\}$/;
/** A phrase names no day by today. */
const ANY_DAY = '2000-01-01';

function readParts(written: string): Phrase {
  if (written === '{n}' || written === '{n-1}') return [{ kind: 'number', more: written === '{n}' ? 0 : 1 }];
  const { least, most } = BOUNDED.exec(written)?.groups ?? {};
  if (least !== undefined) return [{ kind: 'number', more: 0, least: Number(least), most: Number(most) }];
  if (written === '{length}') return [{ kind: 'length' }];
  if (written === '{end}') return [{ kind: 'end' }];
  if (written === '{date}') return [{ kind: 'date' }];
  if (written.startsWith('{..')) return [{ kind: 'until', day: written.slice(3, -1) }];
  if (written.endsWith('..}')) return [{ kind: 'since', day: written.slice(1, -3) }];
  if (written === '|') return [{ kind: 'edge' }];
  if (written === '*') return [{ kind: 'gap' }];
  if (written.endsWith('*')) return [{ kind: 'begins', with: fold(written.slice(0, -1)) }];
  return wordsOfPhrase(written);
}

/** The same words stand in many phrases: to read them is slow, and to keep them apart takes room. */
const partsRead = new Map<string, Phrase>();
const wordsRead = new Map<string, Part>();

function partsOf(written: string): Phrase {
  const known = partsRead.get(written) ?? readParts(written);
  partsRead.set(written, known);
  return known;
}

/** A word of a phrase; where it stands in it is not asked. */
function wordOfPhrase(word: string): Part {
  const known = wordsRead.get(word) ?? {
    kind: 'itself',
    word: { kind: 'word', clause: 0, start: 0, word, stem: stem(word) },
  };
  wordsRead.set(word, known);
  return known;
}

/** What a day could be told with. */
const MAY_BE_DAY = /\d|år|year|fjor|jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec/iu;

/** The words of a phrase as a text's are read; where none is of a day or a number, there is nothing else to read them as. */
function wordsOfPhrase(written: string): Phrase {
  const tokens = tokensOf(written);
  if (MAY_BE_DAY.test(written) || tokens.some(({ word }) => isNumberWord(word)))
    return toldWords(written, ANY_DAY).map((word) => ({ kind: 'itself', word }));
  return tokens.map(({ word }) => wordOfPhrase(word));
}

/** Words of which any may stand: `(fast/ny) stilling`; what they all begin with: `(vikariat/vikarjobb)*`. */
const ANY_OF = /\((?<ways>[^()]*)\)(?<star>\*?)/;

const halves = (
  written: string,
  { 0: { length }, index }: RegExpExecArray,
): readonly [before: string, after: string] => [written.slice(0, index), written.slice(index + length)];

/** All that a curator writes in one: `(fast/ny) stilling` is `fast stilling` and `ny stilling`; nothing between two strokes is no word. */
export function waysOf(written: string): readonly string[] {
  const found = ANY_OF.exec(written);
  const { ways, star = '' } = found?.groups ?? {};
  if (!found || ways === undefined) return [written.replace(/ {2,}/g, ' ').trim()];
  const [before, after] = halves(written, found);
  return ways.split('/').flatMap((way) => waysOf(before + way + (way && star) + after));
}

/** A phrase as a curator writes it. Its own words, numbers and years are read as a text's are, so that they meet. */
export function readPhrase(written: string): Phrase {
  const found = ANY_OF.exec(written);
  const { ways, star = '' } = found?.groups ?? {};
  if (!found || ways === undefined) return written.split(STANDS_FOR).flatMap(partsOf);
  const [before, after] = halves(written, found);
  const rest = readPhrase(after);
  const any = ways.split('/').map((way) => [...readPhrase(way + (way && star)), ...rest]);
  return [...readPhrase(before), { kind: 'any', ways: any }];
}

const isSame = (one: ToldWord, other: ToldWord): boolean => {
  if (one.kind === 'word') return other.kind === 'word' && (one.word === other.word || one.stem === other.stem);
  if (one.kind === 'date') return other.kind === 'date' && one.value === other.value;
  return other.kind === 'number' && one.number.low === other.number.low && one.number.high === other.number.high;
};

const YEAR = 'YYYY'.length;
/** Whether all that a date may be is past by a day; of what has been so since or after, whether that was in an earlier year. */
export function isUntil(date: string, day: string): boolean {
  const [first = '..', last = first] = date.split('/');
  return last === '..' ? first.slice(0, YEAR) < day.slice(0, YEAR) : last <= day;
}

/** Whether all that a date may be is after a day. */
const isSince = (date: string, day: string): boolean => !date.startsWith('..') && date.slice(0, day.length) >= day;

const isOfSize = ({ low, high }: Told, least: number, most: number): boolean =>
  low !== undefined && high !== undefined && low >= least && high <= most;

function meets(part: Part, word: ToldWord): boolean {
  if (part.kind === 'number')
    return (
      word.kind === 'number' && (part.least === undefined || isOfSize(word.number, part.least, part.most ?? Infinity))
    );
  if (part.kind === 'date') return word.kind === 'date';
  if (part.kind === 'until') return word.kind === 'date' && isUntil(word.value, part.day);
  if (part.kind === 'since') return word.kind === 'date' && isSince(word.value, part.day);
  if (part.kind === 'itself') return isSame(part.word, word);
  return part.kind === 'begins' && word.kind === 'word' && word.word.startsWith(part.with);
}

/** Words that say how a number is meant stand before it, and have been read with it. */
const QUALIFIES = new Set(
  'over under mer meir enn faerre fler flere fleire mindre minst hoyst maks inntil more less fewer than at least most up to about around nearly almost roughly rundt ca cirka circa omlag om lag nesten'.split(
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
  if (part.kind === 'any') {
    const found = part.ways.flatMap((way) => matchFrom(way, 0, words, at) ?? []);
    return found.reduce<Match | undefined>(
      (best, one) => (one.named.length > (best?.named.length ?? -1) ? one : best),
      undefined,
    );
  }
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
    // "To og et halvt år" begins with a word that also qualifies: `up to`.
    const found = lengthAt(words, at) ?? lengthAt(words, atNumber(words, at));
    const rest = found && matchFrom(phrase, index + 1, words, found.to);
    if (!rest) return undefined;
    const named = Array.from({ length: found.to - found.from }, (_, more) => found.from + more);
    return { ...rest, from: at, named: [...named, ...rest.named], number: found.months, isLength: true };
  }
  if (part.kind === 'end') {
    const { lasts } = words[at] ?? {};
    if (lasts === undefined) return undefined;
    const after = words.findIndex(({ start }) => start >= lasts.end);
    const to = after < 0 ? words.length : after;
    const rest = matchFrom(phrase, index + 1, words, to);
    const named = Array.from({ length: to - at }, (_, more) => at + more);
    return (
      rest && {
        ...rest,
        from: at,
        named: [...named, ...rest.named],
        number: { high: lasts.months },
        isLength: true,
        isByEnd: true,
      }
    );
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
    ...(part.kind === 'until' && { until: part.day }),
  };
}

/** What stands in a text, to be looked up: most phrases are done with here. */
interface Standing {
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly kinds: ReadonlySet<ToldWord['kind']>;
  readonly all: readonly number[];
  /** Whether a word begins so, as it is found out. */
  readonly begun: Map<string, boolean>;
}
const standingIn = oncePer((words: readonly ToldWord[]): Standing => {
  const byStem = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    const places = byStem.get(word.stem);
    if (places) places.push(at);
    else byStem.set(word.stem, [at]);
  }
  return { byStem, kinds: new Set(words.map(({ kind }) => kind)), all: [...words.keys()], begun: new Map() };
});

function isBegun(beginning: string, { begun }: Standing, words: readonly ToldWord[]): boolean {
  const known = begun.get(beginning) ?? words.some((word) => word.kind === 'word' && word.word.startsWith(beginning));
  begun.set(beginning, known);
  return known;
}

/** Whether all that a phrase cannot do without stands in a text. */
const mayStand = (phrase: Phrase, standing: Standing, words: readonly ToldWord[]): boolean =>
  phrase.every((part) => {
    if (part.kind === 'any') return part.ways.some((way) => mayStand(way, standing, words));
    if (part.kind === 'itself') return part.word.kind !== 'word' || standing.byStem.has(part.word.stem);
    if (part.kind === 'begins') return isBegun(part.with, standing, words);
    if (part.kind === 'number') return standing.kinds.has('number');
    return !(part.kind === 'date' || part.kind === 'until' || part.kind === 'since') || standing.kinds.has('date');
  });

/** Where a phrase can begin at all. */
function startsOf([first]: Phrase, standing: Standing): readonly number[] {
  if (first?.kind === 'itself' && first.word.kind === 'word') return standing.byStem.get(first.word.stem) ?? [];
  if (first?.kind !== 'any') return standing.all;
  const starts = first.ways.map((way) => startsOf(way, standing));
  return starts.includes(standing.all) ? standing.all : [...new Set(starts.flat())].sort((one, other) => one - other);
}

/** Every place where a phrase stands in one clause; where a date ends it, the comma before that does not part it. */
export function matchesOf(phrase: Phrase, words: readonly ToldWord[]): readonly Match[] {
  const standing = standingIn(words);
  if (!mayStand(phrase, standing, words)) return [];
  return startsOf(phrase, standing).flatMap((at) => {
    const match = matchFrom(phrase, 0, words, at);
    if (!match || match.to - match.from === 0) return [];
    const clauses = new Set(words.slice(match.from, match.to).map(({ clause }) => clause));
    return clauses.size > 1 ? [] : [match];
  });
}

/** Beside stems, what a phrase may need: beginnings end with a star, and a number or a day is one whichever it is. */
const BEGINNING = '*';
const NUMBER = '{n}';
const DAY = '{date}';

/** What a part cannot do without: any one of these; undefined where it needs nothing that could be looked up. */
function neededIn(part: Part): readonly string[] | undefined {
  if (part.kind === 'itself') return part.word.kind === 'word' ? [part.word.stem] : undefined;
  if (part.kind === 'begins') return [part.with + BEGINNING];
  if (part.kind === 'number') return [NUMBER];
  if (part.kind === 'date' || part.kind === 'until' || part.kind === 'since') return [DAY];
  if (part.kind !== 'any') return undefined;
  const ways = part.ways.map(neededBy);
  return ways.includes(undefined) ? undefined : ways.flatMap((way) => way ?? []);
}

/** The same of a phrase, by the part of it that the fewest texts hold: long words are rarer than short ones, and one than any of several. */
function neededBy(phrase: Phrase): readonly string[] | undefined {
  const shortest = (needed: readonly string[]): number => Math.min(...needed.map(({ length }) => length));
  return phrase
    .flatMap((part) => {
      const needed = neededIn(part);
      return needed ? [needed] : [];
    })
    .sort((one, other) => shortest(other) / other.length - shortest(one) / one.length)[0];
}

/** Phrases by what each needs: of the hundreds of a table a text has the words of a few. */
export interface PhraseList<Of> {
  readonly all: readonly Of[];
  /** Places of those that need any one of some things, by each of these; undefined for those that need none. */
  readonly needing: ReadonlyMap<string | undefined, readonly number[]>;
}

export function phraseList<Of>(all: readonly Of[], phraseOf: (one: Of) => Phrase): PhraseList<Of> {
  const needing = new Map<string | undefined, number[]>();
  for (const [place, one] of all.entries())
    for (const needed of new Set(neededBy(phraseOf(one)) ?? [undefined])) {
      const places = needing.get(needed);
      if (places) places.push(place);
      else needing.set(needed, [place]);
    }
  return { all, needing };
}

/** All that a phrase may need and that stands in a text. */
const needsMetBy = oncePer((words: readonly ToldWord[]): ReadonlySet<string> => {
  const met = new Set<string>();
  for (const word of words) {
    if (word.kind === 'number') met.add(NUMBER);
    if (word.kind === 'date') met.add(DAY);
    if (word.kind !== 'word') continue;
    met.add(word.stem);
    for (let end = 1; end <= word.word.length; end += 1) met.add(word.word.slice(0, end) + BEGINNING);
  }
  return met;
});

/** Those that may stand in a text, in their order. */
export function mayBeIn<Of>({ all, needing }: PhraseList<Of>, words: readonly ToldWord[]): readonly Of[] {
  const places = new Set(needing.get(undefined));
  for (const met of needsMetBy(words)) for (const place of needing.get(met) ?? []) places.add(place);
  return [...places].sort((one, other) => one - other).map((place) => all[place] as Of);
}
