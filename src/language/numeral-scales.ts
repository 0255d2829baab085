const MILLIARD = String.raw`mil{1,2}i?ard\p{L}*|mrd|mia(?!\p{L})|billions?|bn(?!\p{L})`;
const MILLION = String.raw`mil{1,2}i?on\p{L}*|mill(?!\p{L})|mi[ol](?=\.|\s|$)|mln(?!\p{L})|mn(?!\p{L})|mnok|mkr`;
const THOUSAND = String.raw`tusen(?!\p{L})|thousand|tkr|tnok`;
const HUNDRED = String.raw`hundre(?!\p{L})|hundred(?!\p{L})`;
export const SCALE = String.raw`(?:${MILLIARD}|${MILLION}|${THOUSAND}|${HUNDRED})(?![\d])`;
/** Letters that stand right behind the digits. */
export const LETTER_SCALE = String.raw`[mMkKB](?![\p{L}\d])|(?<= )M(?![\p{L}\d])`;
const SCALES: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  [new RegExp(`^(?:${MILLIARD}|B$)`, 'iu'), 9],
  [new RegExp(`^(?:${MILLION}|m$)`, 'iu'), 6],
  [new RegExp(`^(?:${THOUSAND}|k$)`, 'iu'), 3],
  [new RegExp(`^(?:${HUNDRED})`, 'iu'), 2],
];

export const zerosOf = (scale: string | undefined): number =>
  scale === undefined
    ? 0
    : scale
        .trim()
        .split(' ')
        .reduce((sum, word) => sum + (SCALES.find(([pattern]) => pattern.test(word))?.[1] ?? 0), 0);

export const FRACTIONS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    ...{ '½': [1, 2], '¼': [1, 4], '¾': [3, 4], '⅓': [1, 3], '⅔': [2, 3], '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5] },
    ...{ '⅘': [4, 5], '⅙': [1, 6], '⅚': [5, 6], '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8] },
  } as Record<string, [number, number]>),
);
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const VULGAR = `[${[...FRACTIONS.keys()].join('')}]`;

/** A half and the like after the digits, over one another; undefined for what is no part of one: 5/4, 3/7. */
export function partOf(fraction: string): readonly [over: number, under: number] | undefined {
  const [, over, under] = /(\d{1,2})\/(\d{1,2})/.exec(fraction) ?? [];
  if (over !== undefined && under !== undefined)
    return Number(over) < Number(under) && [2, 3, 4, 5, 8, 10].includes(Number(under))
      ? [Number(over), Number(under)]
      : undefined;
  return FRACTIONS.get(fraction.trim()) ?? [1, 2];
}

export function zerosOfPower(power: string): number {
  const superscript = [...power].filter((one) => SUPERSCRIPTS.includes(one)).map((one) => SUPERSCRIPTS.indexOf(one));
  return superscript.length > 0 ? Number(superscript.join('')) : Number(/[+-]?\d+$/.exec(power)?.[0] ?? 0);
}
