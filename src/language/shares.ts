import type { AmountIn } from './amounts.ts';
import { meet } from './spans.ts';
import { flat } from './tokens.ts';

const COUNTS: Readonly<Record<string, number>> = {
  ...{ en: 1, ein: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, atte: 8, ni: 9, ti: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ hundre: 100, hundred: 100, tusen: 1000, thousand: 1000, tyve: 20, tjue: 20, twenty: 20 },
};
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:annen|andre|anna|second|other)$/, 2],
  [/^(?:tred|third)/, 3],
  [/^(?:fjerde|fire|fourth|quarter)/, 4],
  [/^(?:fem|fifth)/, 5],
  [/^(?:sjet|seks|sixth)/, 6],
  [/^(?:sju|syv|seventh)/, 7],
  [/^(?:att|eighth)/, 8],
  [/^(?:ni|ninth)/, 9],
  [/^(?:ti|tenth)/, 10],
];
const NUMBER = `(?:\\d{1,4}|${Object.keys(COUNTS).join('|')})`;
/** "6 av 10", "én av fem", "two in a hundred". */
const OF = new RegExp(
  `(?<![a-z0-9.,])(?<part>${NUMBER}) (?:av|of|in|out of) (?:a )?(?<whole>${NUMBER})(?![a-z0-9.,])`,
  'g',
);
/** "Hver tredje", "every third". */
const EVERY =
  /(?<![a-z])(?:hver|kvar|every) (?<ordinal>annen|andre|anna|tredje|[a-z]+de|[a-z]+te|second|other|third|[a-z]+th)(?= [a-z])/g;
/** "En tredel", "to tredjedeler", "three quarters"; a tenth is a limit of statistics ("over en tidel mangler") more often than a share. */
const PARTS =
  /(?<![a-z])(?<count>en|ein|to|tre|fire|a|one|two|three|four) (?<ordinal>tre|tredje|fjerde|fire|femte|fem|sjette|seks|third|quarter|fifth)(?:-?del(?:er|ar)?|s)?(?= (?:av|of|[a-zæøå]))/g;
/** Of what stands by its name, "halve Norge", no "of" is said. */
const HALF =
  /(?<![a-z])(?:(?:halvpart(?:en|a)?|halvdel(?:en|a)?|half)(?= (?:av|of|the|all) )|halve?(?= (?:norge|noreg|landet|befolkning|folketal)))/g;
/** "Over halvparten" is more than about a half. */
const MORE = /(?<![a-z])(?:over|(?:mer|meir|flere|fleire) enn|more than)(?: ein?| en)? $/;
const LESS = /(?<![a-z])(?:under|(?:mindre|f(?:ae|æ|a)rre) enn|less than|fewer than)(?: ein?| en)? $/;
const qualifierOf = (before: string): 'over' | 'under' | 'about' =>
  MORE.test(before) ? 'over' : LESS.test(before) ? 'under' : 'about';
const NO_TIME = /^ (?:ar|year|dag|day|uke|veke|week|maned|manad|month|gang|gong|time|natt|helg|sommar|sommer)/;

const countOf = (word = ''): number => COUNTS[word] ?? Number(word);
const ordinalOf = (word = ''): number => ORDINALS.find(([is]) => is.test(word))?.[1] ?? Number.NaN;

/** Shares told in words, as about so many per cent. Of "half of them" nothing is read: that is a part of the number before. */
export function sharesIn(text: string): readonly AmountIn[] {
  const plain = flat(text);
  const found: AmountIn[] = [];
  const put = (index: number, whole: string, share: number): void => {
    const end = index + whole.length;
    if (
      !(share > 0 && share <= 1) ||
      NO_TIME.test(plain.slice(end)) ||
      /^ (?:av|of) (?:d[ei]|th)/.test(plain.slice(end))
    )
      return;
    const qualifier = qualifierOf(plain.slice(0, index));
    found.push({ start: index, end, value: share * 100, precision: 1, scale: 0, unit: 'percent', qualifier });
  };
  for (const { index, 0: whole, groups } of plain.matchAll(OF)) {
    const all = countOf(groups?.whole);
    if (all >= 2) put(index, whole, countOf(groups?.part) / all);
  }
  for (const { index, 0: whole, groups } of plain.matchAll(EVERY)) put(index, whole, 1 / ordinalOf(groups?.ordinal));
  for (const { index, 0: whole, groups } of plain.matchAll(PARTS)) {
    const count = groups?.count === 'a' ? 1 : countOf(groups?.count);
    if (/(?:del|third|quarter|fifth)/.test(whole)) put(index, whole, count / ordinalOf(groups?.ordinal));
  }
  for (const { index, 0: whole } of plain.matchAll(HALF)) put(index, whole, 1 / 2);
  return found.filter((one, at) => found.findIndex((other) => meet(one, other)) === at);
}
