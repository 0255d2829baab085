/** A number written in words. */
export interface WordNumber {
  readonly value: number;
  /** The power of ten of its greatest scale: 6 in "to millioner", 2 in "tre hundre", 0 in "fire". */
  readonly scale: number;
  /** The power of ten that its last part is said in: 1000 in "tre hundre tusen". */
  readonly precision: number;
  /** How many words it is put together of, written in one or not. */
  readonly parts: number;
  /** Words that it takes. */
  readonly length: number;
}

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ en: 1, én: 1, ein: 1, éin: 1, ei: 1, et: 1, ett: 1, eit: 1, eitt: 1, a: 1, one: 1 },
    ...{ to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5, seks: 6, six: 6 },
    ...{ sju: 7, syv: 7, seven: 7, åtte: 8, otte: 8, eight: 8, ni: 9, nine: 9, ti: 10, ten: 10 },
    ...{ elleve: 11, eleven: 11, tolv: 12, twelve: 12, tretten: 13, thirteen: 13, fjorten: 14, fourteen: 14 },
    ...{ femten: 15, fifteen: 15, seksten: 16, sixteen: 16, sytten: 17, seventeen: 17, atten: 18, eighteen: 18 },
    ...{ nitten: 19, nineteen: 19 },
  }),
);
const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ tjue: 20, tyve: 20, twenty: 20, tretti: 30, tredve: 30, thirty: 30, førti: 40, forty: 40, femti: 50 },
    ...{ fifty: 50, seksti: 60, sixty: 60, sytti: 70, seventy: 70, åtti: 80, eighty: 80, nitti: 90, ninety: 90 },
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ hundre: 2, hundred: 2, tusen: 3, thousand: 3 },
    ...{ million: 6, millioner: 6, millionar: 6, mill: 6, milliard: 9, milliarder: 9, milliardar: 9, billion: 9 },
  }),
);
const AND = new Set(['og', 'and']);
const POINT = new Set(['komma', 'point']);
/** Parts of a million and the like; "kvart" before anything else is each. */
const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ halv: 0.5, halvt: 0.5, half: 0.5, kvart: 0.25, quarter: 0.25 }),
);
const ONE_AND_A_HALF = new Set(['halvannen', 'halvanna', 'halvannet']);
/** These are articles too, and count only before a scale. */
export const ARTICLES: ReadonlySet<string> = new Set(['en', 'ein', 'ei', 'et', 'ett', 'eit', 'a']);

const isAtom = (word: string): boolean =>
  UNITS.has(word) ||
  TENS.has(word) ||
  SCALES.has(word) ||
  AND.has(word) ||
  POINT.has(word) ||
  PARTS.has(word) ||
  ONE_AND_A_HALF.has(word);
const longestFirst = [...UNITS.keys(), ...TENS.keys(), ...SCALES.keys(), 'og']
  .filter((one) => one.length > 1)
  .sort((one, other) => other.length - one.length);
const IN_ONE = new RegExp(`^(?:${longestFirst.join('|')})+$`, 'u');
const EACH = new RegExp(longestFirst.join('|'), 'gu');
/** A longer word is no number. */
const LONGEST = 60;

/** The parts of a word that is a number in one: `tohundreogtjuetusen`; none for other words. */
function atomsOf(word: string): readonly string[] {
  if (isAtom(word)) return [word];
  if (word.length > LONGEST || !IN_ONE.test(word)) return [];
  const atoms = word.match(EACH) ?? [];
  // "toen" is no number, though its letters are two.
  return atoms.some((one) => (SCALES.get(one) ?? 0) > 0 || TENS.has(one)) ? atoms : [];
}

/** Whether a word in small letters can be a number or a part of one. */
export const isNumberWord = (word: string): boolean => atomsOf(word).length > 0;

interface Atom {
  readonly text: string;
  readonly word: number;
}

/** A count below a thousand, from `at` on: its value and the atom after it. */
function readCount(atoms: readonly Atom[], at: number): readonly [value: number, next: number] | undefined {
  const text = (offset: number): string => atoms[offset]?.text ?? '';
  const small = (from: number): readonly [number, number] | undefined => {
    const unit = UNITS.get(text(from));
    const ten = TENS.get(text(from));
    if (
      unit !== undefined &&
      unit < 10 &&
      AND.has(text(from + 1)) &&
      TENS.has(text(from + 2)) &&
      text(from + 1) === 'og'
    )
      return [(TENS.get(text(from + 2)) ?? 0) + unit, from + 3];
    if (unit !== undefined) return [unit, from + 1];
    if (ten === undefined) return undefined;
    const rest = UNITS.get(text(from + 1));
    // "Tjueen" is a number, "tjue en" need not be.
    const isJoined = atoms[from]?.word === atoms[from + 1]?.word || SCALES.has(text(from + 2));
    const isUnit = rest !== undefined && rest < 10 && (isJoined || !ARTICLES.has(text(from + 1)));
    return isUnit ? [ten + rest, from + 2] : [ten, from + 1];
  };
  const first = small(at);
  const hundredAt = first ? first[1] : at;
  if (SCALES.get(text(hundredAt)) !== 2) return first;
  const hundreds = (first?.[0] ?? 1) * 100;
  const after = hundredAt + 1;
  const more = small(AND.has(text(after)) ? after + 1 : after);
  return more && more[0] < 100 && !(more[1] === after + 2 && ARTICLES.has(text(after + 1)) && !AND.has(text(after)))
    ? [hundreds + more[0], more[1]]
    : [hundreds, after];
}

/** The digits after "komma", as in "fem komma to": how many there are, and what they come to. */
function readDecimals(atoms: readonly Atom[], at: number): readonly [digits: string, next: number] {
  let digits = '';
  let next = at;
  for (let unit = UNITS.get(atoms[next]?.text ?? ''); unit !== undefined && unit < 10; ) {
    digits += unit;
    next += 1;
    unit = UNITS.get(atoms[next]?.text ?? '');
  }
  return [digits, next];
}

/** "En halv million", "en kvart million", "to og en halv million", "halvannen million". */
function readHalf(
  atoms: readonly Atom[],
  at: number,
): readonly [value: number, zeros: number, next: number] | undefined {
  const text = (offset: number): string => atoms[offset]?.text ?? '';
  if (ONE_AND_A_HALF.has(text(at))) {
    const zeros = SCALES.get(text(at + 1));
    return zeros === undefined ? undefined : [1.5, zeros, at + 2];
  }
  const [whole, after] = readCount(atoms, at) ?? [0, at];
  const isMixed = after > at && AND.has(text(after));
  let next = isMixed ? after + 1 : at;
  if (ARTICLES.has(text(next)) && PARTS.has(text(next + 1))) next += 1;
  const part = PARTS.get(text(next));
  if (part === undefined) return undefined;
  next += 1;
  if (ARTICLES.has(text(next))) next += 1;
  const zeros = SCALES.get(text(next));
  return zeros === undefined ? undefined : [(isMixed ? whole : 0) + part, zeros, next + 1];
}

/**
 * The number that the words begin with, in small letters, each word or part of a word in turn: "tre hundre tusen",
 * "hundreogtjue", "to og en halv million", "twenty-five thousand".
 */
export function readNumberWords(words: readonly string[]): WordNumber | undefined {
  const atoms: Atom[] = [];
  for (const [word, text] of words.entries()) {
    const own = atomsOf(text);
    if (own.length === 0) break;
    atoms.push(...own.map((one) => ({ text: one, word })));
  }
  if (atoms.length === 0 || AND.has(atoms[0]?.text ?? '')) return undefined;
  let value = 0;
  let scale = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let precision = 1;
  let at = 0;
  let end = 0;
  while (at < atoms.length) {
    const from = end > 0 && AND.has(atoms[at]?.text ?? '') ? at + 1 : at;
    const half = readHalf(atoms, from);
    const count = half ? undefined : readCount(atoms, from);
    if (!half && !count && end > 0) break;
    let next = half ? half[2] : (count?.[1] ?? from);
    const [decimals, afterPoint] =
      count && POINT.has(atoms[next]?.text ?? '') ? readDecimals(atoms, next + 1) : ['', next];
    if (decimals) next = afterPoint;
    const amount = half ? half[0] : Number(`${count?.[0] ?? 1}.${decimals || 0}`);
    let zeros = half ? half[1] : 0;
    // "Hundre tusen millioner" is read to its end.
    while (!half && (SCALES.get(atoms[next]?.text ?? '') ?? 0) > 2) {
      zeros += SCALES.get(atoms[next]?.text ?? '') ?? 0;
      next += 1;
    }
    if (next === from || zeros >= lowest) break;
    value += Number(`${amount}e${zeros}`);
    scale = Math.max(scale, zeros, amount >= 100 ? 2 : 0);
    precision = Number(`1e${zeros - (half ? 1 : decimals.length)}`);
    lowest = zeros;
    at = next;
    end = next;
    if (zeros === 0) break;
  }
  const last = atoms[end - 1];
  if (!last) return undefined;
  // A word of which only the beginning was read is not read at all.
  if (atoms[end]?.word === last.word) return undefined;
  return { value, scale, precision, parts: end, length: last.word + 1 };
}

/** The number that a text is as a whole, written in words: `fire`, `tre hundre`. */
export function wordNumber(text: string): number | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  const read = readNumberWords(words);
  return read?.length === words.length ? read.value : undefined;
}

/** The number that a text is as a whole, in digits or in words. */
export const numberWritten = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : wordNumber(text);
