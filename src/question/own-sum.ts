import {
  changeReckoned,
  lastingReckoned,
  partReckoned,
  productReckoned,
  quotientReckoned,
  type Reckoning,
  riseReckoned,
  shareReckoned,
  type Term,
} from '../figures/reckoning.ts';
import { type AmountIn, amountsIn } from '../language/amounts.ts';
import { numberWritten, wordNumber } from '../language/number-words.ts';
import { remembering } from '../language/remembering.ts';
import { meet } from '../language/spans.ts';
import { flat } from '../language/tokens.ts';
import { toldLanguageOf } from '../language/told-language.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import { A_MONTH, A_YEAR, TOTAL } from './number-told.ts';
import { MEASURE } from './numbers-counted.ts';

/** A number of a text with the words on both sides of it, up to the numbers beside it. */
interface Told extends Term {
  readonly before: string;
  readonly after: string;
  /** The time that it is so much in: 35 000 a month. */
  readonly every: 'months' | 'weeks' | 'years' | undefined;
  /** It is so much for each of something: 300 000 for each doctor. */
  readonly isEach: boolean;
}

const KR = '(?:(?:kr|kroner|kronar|nok|k) )?';
const EVERY = (time: string): RegExp =>
  wholeWords(new RegExp(`^ ${KR}(?:i|per|pr|a|an|each|every|hver|kvar) (?:${time})\\b`, 'u'));
const TIMES: readonly (readonly [NonNullable<Told['every']>, RegExp])[] = [
  ['months', EVERY('måneden|måned|månaden|månad|mnd|month')],
  ['weeks', EVERY('uken|uka|uke|veka|veke|week')],
  ['years', EVERY('året|år|year')],
];
/** A year is as the one before. */
const THE_SAME = wholeWords(
  /\b(?:likt|same|samme|the same) (?:(?:i |for )?(?:hvert|kvart|kvert|each|every) (?:år|year))\b/u,
);
/** Behind a number: it is so much for each. */
const EACH_BEHIND = wholeWords(
  new RegExp(
    String.raw`^ ${KR}(?:a (?:head|patient|doctor|gp)\b|(?:(?!er\b|e\b|is\b|are\b|har\b|has\b|have\b)\p{L}+ ){0,2}?(?:per|pr|pr \.|for (?:hver|kvar|each|every|one)|hver|kvar|each|apiece)\b(?! (?:år|måned|månad|mnd|uke|veke|year|month|week)\b))`,
    'u',
  ),
);
/** Before a number: each has so much. */
const EACH_AHEAD = wholeWords(
  /\b(?:(?:hver|kvar|each|every)(?: \p{L}+){0,3}|(?:en|ei|ein|a|one) (?:liste?|list)(?: (?:er|e|is|på|har|has|of))+)(?: (?:om ?lag|ca|ca \.|cirka|rundt|about|around|på|of|kr|nok))* $/u,
);
const HOW_MANY = wholeWords(/\b(?:hvor|kor|kordan|vor|how) ?(?:mange|mangen|many)\b/u);
const HOW_MUCH = wholeWords(/\b(?:hvor|kor|vor|ka|how) ?(?:mye|my|mykje|møye|much)\b/u);
/** How many it takes for all of it. */
const TAKES = wholeWords(
  /\b(?:trengs|trengst|trenger|treng|trenge|må til|skal til|need|needs|needed|required?|må (?:vi|me|de|dei|man|en|ein|det) (?:da |då )?ha|do (?:we|they|you) need|finansierer|rekker|rekk|holder det|held det|varer|last|lasts)\b/u,
);
const HOW_LONG = wholeWords(
  /\b(?:(?:hvor|kor) (?:lenge|mange (?:måneder|månader|mnd|uker|veker|år))|how (?:long|many (?:months|weeks|years)))\b/u,
);
/** How much there is for each of several. */
const FOR_EACH = wholeWords(
  /\b(?:(?:hvor|kor|how) (?:mange|mye|mykje|many|much)|(?:hva|kva|ka|what) (?:blir|vert|er|is)) (?:[^?!.]*? )?(?:(?:på|til|for) (?:hver|kvar|each|every)|each|apiece|(?:per|pr|pr \.) (?!år|måned|månad|mnd|uke|veke|year|month|week)\p{L})/u,
);
/** What part that is: of what is told, and not of any other. */
const IT = String.raw`(?: \p{L}+){0,4}? (?:er|e|blir|vert|utgjør|utgjer|is|are|does|would) (?:det|d|dette|that|this|it|vi|de|dei|they|we|those)\b`;
const ARE = wholeWords(/\b(?:vi|me|we) (?:er|e|are) $/u);
const SHARE =
  '(?:(?:hvor|kor) (?:stor|stort|store) (?:andel|del|prosentandel|prosentdel)|(?:hvor|kor) mange (?:prosent|%)|(?:hvilken|kva|what) (?:andel|del|share|percentage|proportion|percent)|how (?:many|large|big) (?:an? )?(?:percent|share|proportion))';
const SHARE_OF_IT = wholeWords(new RegExp(`\\b${SHARE}(?:${IT}| (?=[?,.]|$))[^,.?]*`, 'u'));
/** More or less than another is no part of it. */
const COMPARED = wholeWords(
  /\b(?:over|under|mer|meir|mindre|flere|fleire|færre|above|below|more|less|fewer|snittet|average)\b/u,
);
/** So many per cent of what is named: "hvor mange prosent av taket". */
const OF_PERCENT = wholeWords(
  new RegExp(String.raw`\b(?:${SHARE}|share|percentage) (?:av|of) (?:the |det |den |dei )?(?<what>\p{L}{4,})`, 'u'),
);
const OF = wholeWords(/^ (?:%|prosent|pst|percent|per cent)? ?(?:av|of) (?:\p{L}+ ){0,3}$/u);
/** Supposes what is told, or says that it is so of all. */
const SUPPOSED = wholeWords(/\b(?:hvis|dersom|viss|if|suppose|assuming|in a)\b|^ om\b/u);
/** Holds one against another, which is no product of the two; "per head on average" is what each has. */
const BESIDE = wholeWords(/\b(?:over|under|above|below|snittet|(?<!i )snitt|gjennomsnittet|(?<!on )average)\b/u);
/** Asks for those that are not so. */
const NOT_THOSE = wholeWords(
  /\b(?:er det (?:som )?ikke|som ikke|som ikkje|ikke er|ikkje er|igjen|att|are not|aren't|who are not|not|left|remain\p{L}*|resten|the rest)\b/u,
);
const FROM = wholeWords(/\b(?:fra|frå|from) (?:\p{L}+ ){0,2}$/u);
const TO = wholeWords(/^ (?:\p{L}+ ){0,2}(?:til|te|to) (?:\p{L}+ ){0,2}$/u);
/** What it was, and what it is by now. */
const WAS = wholeWords(/\b(?:var|hadde|was|were|had)\b/u);
const IS_NOW = wholeWords(/\b(?:no|nå|now|i dag|today)\b/u);
/** So many times: "ti ganger", "12 visits". */
const SO_OFTEN = wholeWords(
  /\b(?<often>\p{L}+|\d{1,3}) (?:gang|ganger|gonger|gongar|times|besøk|visits|konsultasjon\p{L}*|legetim\p{L}*)\b/u,
);
const PERCENT = wholeWords(/\b(?:prosent\p{L}*|pst|per ?cent|percent\p{L}*)\b|%/u);
/** Another joins or leaves: how many there are is no number of the text. */
const OTHERS_COME = wholeWords(
  /\b(?:joins?|leaves?|quits?|en til|ein til|én til|one more|slutter|sluttar|begynner|kommer til|kjem til)\b/u,
);

/** A smaller sum is no month's or year's. */
const MONEY = 1000;
/** Fewer are not dealt out: an age, a number of weeks. */
const MANY = 100;
/** A longer text tells a case. */
const LONGEST = 300;

const UNITS = { NOK: 'NOK', percent: 'percent' } as const;

/** Whether it tells how long something lasts. */
const isTime = ({ after }: Told): boolean => {
  const next = flat(after.trim().split(' ')[0] ?? '');
  return MEASURE.test(next) && !/^(?:kr|nok|pros|per)/u.test(next);
};

/** How long each of the times is called that a sum is so much in. */
const LASTING: Readonly<Record<NonNullable<Told['every']>, RegExp>> = {
  years: /^(?:år|åra|årene|years?)$/u,
  months: /^(?:måneder|måneda?r?|månader|månadar|mnd|months?)$/u,
  weeks: /^(?:uker|veker|weeks?)$/u,
};
/** What so much a month or a year comes to for so long, for as many as it is told to be for each of. */
function ofLasting(told: readonly Told[], text: string): Reckoning | undefined {
  const [each, ...others] = told.toSorted(
    (one, other) => Number(isTime(one)) - Number(isTime(other)) || other.value - one.value,
  );
  const lasts = others.at(-1);
  const every = each?.every ?? (THE_SAME.test(text) ? 'years' : undefined);
  const isLasting = every !== undefined && lasts && LASTING[every].test(lasts.after.trim().split(' ')[0] ?? '');
  // "What is that over three years": how long is part of what is asked.
  const isAsked = lasts && (TOTAL.test(lasts.before) || HOW_MUCH.test(lasts.before)) && !NOT_THOSE.test(text);
  if (!each || !isLasting || !isAsked || each.value < MONEY) return undefined;
  const [count, ...more] = others.slice(0, -1);
  if (more.length > 0 || (count && (!each.isEach || count.isEach || count.unit !== 'ratio'))) return undefined;
  return lastingReckoned({ ...term(each), unit: 'NOK' }, term(lasts), count && term(count));
}

function toldFrom({ value, unit, qualifier }: AmountIn, before: string, after: string): Told {
  return {
    ...{ value, unit: unit ? UNITS[unit] : 'ratio', before, after },
    ...(qualifier && { qualifier }),
    every: TIMES.find(([, behind]) => behind.test(after))?.[0],
    isEach: EACH_BEHIND.test(after) || EACH_AHEAD.test(before),
  };
}

/** A greater one is none by itself: "x billion". */
const MOST_IN_WORDS = 20;

/** A small number in words that stands alone: "og vi er fire". */
function numbersInWords(text: string, amounts: readonly AmountIn[]): readonly AmountIn[] {
  const isEnglish = toldLanguageOf(text) === 'en';
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: start }): AmountIn[] => {
    const end = start + word.length;
    const value = isEnglish && word === 'to' ? undefined : wordNumber(word);
    if (value === undefined || value > MOST_IN_WORDS || amounts.some((one) => meet(one, { start, end }))) return [];
    return [{ start, end, value, precision: 1, scale: 0 }];
  });
}

/** The numbers of a text in order; none where one of them is a stretch between two or a bound. */
function numbersOf(text: string): readonly Told[] {
  const told = amountsIn(text);
  const isExact = ({ upTo, qualifier }: AmountIn): boolean =>
    upTo === undefined && (qualifier === undefined || qualifier === 'about');
  if (text.length > LONGEST || !told.every(isExact)) return [];
  // "In one month", "for en som": one is no number to reckon with.
  const amounts = [...told, ...numbersInWords(text, told)]
    .filter(({ value, unit }) => value > 1 || unit !== undefined)
    .sort((one, other) => one.start - other.start);
  return amounts.map((one, at) =>
    toldFrom(
      one,
      spaced(text.slice(amounts[at - 1]?.end ?? 0, one.start)),
      spaced(text.slice(one.end, amounts[at + 1]?.start ?? text.length)),
    ),
  );
}

/** Whether a text tells so many kroner for each: what comes of that is no other rate's. */
export const tellsRate = (text: string): boolean =>
  numbersOf(text).some(({ unit, isEach }) => unit === 'NOK' && isEach);

/** Only what it is by itself. */
const term = ({ value, unit, qualifier }: Told): Term => ({ value, unit, ...(qualifier && { qualifier }) });

/** From one to another: "fra 160 til 170", "var 210 i fjor og er 165 nå". */
const isFromTo = (one: Told, other: Told): boolean =>
  (FROM.test(one.before) && TO.test(other.before)) ||
  (WAS.test(one.before) && (IS_NOW.test(other.before) || IS_NOW.test(other.after)));

/** What a rise comes to for so many times, or by how many per cent it is more. */
function ofChange(one: Told, other: Told, text: string): Reckoning | undefined {
  if (one.unit !== other.unit || one.unit === 'percent') return undefined;
  const count = numberWritten(SO_OFTEN.exec(text)?.groups?.often ?? '');
  if (count !== undefined && count > 1 && HOW_MUCH.test(text))
    return riseReckoned(term(one), term(other), { value: count, unit: 'ratio' });
  return PERCENT.test(text) && !OF_PERCENT.test(text) ? changeReckoned(term(one), term(other)) : undefined;
}

/** More or less by an amount for each: "fra 1400 til 1000, og tilskuddet er 700 kroner for hver". */
function ofDifference(one: Told, other: Told, each: Told, text: string): Reckoning | undefined {
  const isAsked = each.isEach && each.unit === 'NOK' && one.unit === 'ratio' && other.unit === 'ratio' && !each.every;
  if (!isAsked || !HOW_MUCH.test(text)) return undefined;
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  return riseReckoned(term(less), term(more), term(each));
}

/** So many per cent of how many there are. */
function ofPercent(one: Told, other: Told, text: string): Reckoning | undefined {
  const [percent, whole] = one.unit === 'percent' ? [one, other] : [other, one];
  if (percent.unit !== 'percent' || whole.unit !== 'ratio' || whole.value < 2 || percent.value >= 100) return undefined;
  const isOf = percent === one && OF.test(whole.before);
  const isAsked = HOW_MANY.test(text) && (isOf || SUPPOSED.test(text)) && !whole.isEach;
  return isAsked ? partReckoned(term(percent), term(whole), NOT_THOSE.test(text)) : undefined;
}

/** How much each of several has, or how many times the one goes into the other. */
function ofDivision(one: Told, other: Told, text: string): Reckoning | undefined {
  const [total, rest] = one.value >= other.value ? [one, other] : [other, one];
  const isMoney = total.unit === 'NOK' || rest.unit === 'NOK';
  if (rest.every && !total.every && rest.value >= MONEY && HOW_LONG.test(text)) {
    const kroner = (told: Told): Term => ({ ...term(told), unit: 'NOK' });
    return quotientReckoned(kroner(total), kroner(rest), rest.every);
  }
  if (total.isEach || total.every || rest.every || rest.value < 2) return undefined;
  if (rest.isEach) {
    const isAsked = HOW_MANY.test(text) && TAKES.test(text) && total.unit === rest.unit;
    return isAsked ? quotientReckoned(term(total), term(rest), 'ratio') : undefined;
  }
  // "Vi er to som deler": who they are is told, and not among how many it is to be divided.
  if (!FOR_EACH.test(text) || rest.unit === 'NOK' || total.value < MANY || ARE.test(rest.before)) return undefined;
  return quotientReckoned(term(total), term(rest), isMoney ? 'NOK' : 'ratio');
}

/** Whether it is asked what part of one number another is, by what is said beside that: "2500 var taket … prosent av taket". */
const STEM = 4;
function isPartNamed({ before, after }: Told, text: string): boolean {
  const what = OF_PERCENT.exec(text)?.groups?.what?.slice(0, STEM);
  return what !== undefined && `${before}${after}`.includes(` ${what}`);
}

/** So many of those that there are: "230 uten fastlege av 9 100". */
const OF_ALL = wholeWords(/^ (?:\p{L}+ ){0,3}?(?:av|of) (?:\p{L}+ ){0,2}$/u);
/** Held against the others. */
const AGAINST_OTHERS = wholeWords(
  /\b(?:landet|lands\p{L}*|snittet|gjennomsnittet|resten|andre|ellers|elles|norge|noreg|norway|average|overall|others|nationally|national|elsewhere|rest of)\b/u,
);

/** Of fewer a part is no more than a way of speaking: "tre av fem". */
const FEWEST_OF_ALL = 10;
const isPartOfAll = (one: Told, other: Told, text: string): boolean =>
  [one, other].every(({ unit, isEach }) => unit === 'ratio' && !isEach) &&
  one.value < other.value &&
  other.value >= FEWEST_OF_ALL &&
  OF_ALL.test(other.before) &&
  AGAINST_OTHERS.test(text);

/** Whether a text holds a part of its own against that of others: "410 of 13,000, is that more than elsewhere". */
export function holdsPart(text: string): boolean {
  const [one, other, ...more] = numbersOf(text);
  return one !== undefined && other !== undefined && more.length === 0 && isPartOfAll(one, other, spaced(text));
}

function ofTwo([one, other]: readonly [Told, Told], text: string): Reckoning | undefined {
  if (isPartOfAll(one, other, text)) return shareReckoned(term(one), term(other));
  if (isFromTo(one, other)) return ofChange(one, other, text);
  if (one.unit === 'percent' || other.unit === 'percent') return ofPercent(one, other, text);
  const [part, whole] = one.value <= other.value ? [one, other] : [other, one];
  const [share] = SHARE_OF_IT.exec(text) ?? [];
  if (share !== undefined && part.unit === whole.unit && part.value < whole.value && !COMPARED.test(share))
    return shareReckoned(term(part), term(whole));
  if (part.unit === whole.unit && part.value < whole.value && isPartNamed(whole, text))
    return shareReckoned(term(part), term(whole));
  const divided = ofDivision(one, other, text);
  if (divided) return divided;
  // "700 kroner a head, a list of 850": the sum is each one's, and not the list.
  const isOfOne = one.isEach && !(other.isEach && other.unit === 'NOK');
  const [each, count] = isOfOne ? [one, other] : [other, one];
  const isTotal = TOTAL.test(text) || HOW_MUCH.test(text) || HOW_MANY.test(text);
  if (!each.isEach || (count.isEach && each.unit !== 'NOK') || count.every || count.unit === 'NOK' || count.value < 2)
    return undefined;
  if (!isTotal || TAKES.test(text) || BESIDE.test(text) || one.value === other.value) return undefined;
  return productReckoned(term(count), term(each), A_MONTH.test(text) && A_YEAR.test(each.after));
}

/**
 * What the numbers that a question tells come to by themselves, where it says how they belong together and asks for that: a part of a
 * whole, so many for each, a rise for so many times. Nothing where a number is left over, or how they are to be reckoned is not said.
 */
export const ownSum = remembering((text: string): Reckoning | undefined => {
  const [one, other, ...others] = numbersOf(text);
  // "And is this 700 right": told again.
  const [third, ...more] = others.filter(({ value }) => value !== one?.value && value !== other?.value);
  const said = spaced(text);
  if (!one || !other || more.length > 0 || OTHERS_COME.test(said)) return undefined;
  const told = [one, other, ...(third ? [third] : [])];
  if (told.some(isTime)) return ofLasting(told, said);
  // "From 160 to 170, and ten times a year": the last is how often.
  if (third && !isFromTo(one, other)) return undefined;
  if (third)
    return SO_OFTEN.test(` ${third.value}${third.after}`)
      ? ofChange(one, other, said)
      : ofDifference(one, other, third, said);
  return ofTwo([one, other], said);
});
