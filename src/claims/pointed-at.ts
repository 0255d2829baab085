import { inAllLanguages } from '../knowledge/names.ts';
import { timesIn } from '../language/times.ts';
import type { Part } from './part.ts';
import { compareQuantities, isSameQuantity, OF_RULES, type Quantity } from './quantities.ts';
import { type Least, reaches, schemeOf, scoreOf } from './reaching.ts';
import { numbersIn } from './rule-numbers.ts';
import type { Near } from './stated.ts';

/** Who led or chaired something. */
export const LED =
  /(?<!\p{L})(?:led(?:et|es|er|ere)?|leda|leia|leidd?e?|leiar|leiast|headed|chaired|chair|led by)(?!\p{L})/iu;

/** Covered so much, one with the very numbers or the very day is worth showing. */
const POINTED = { covered: 0.45, likeness: 0.2, unnamed: 0.9, dated: 0.5 };

/** What asserts something of a matter that is found is a claim: so like what is likeliest meant, that is shown. */
const ON_ITS_MATTER: Least = { likeness: 0.3, covered: 0.3 };
const ON_UNNAMED: Least = { likeness: 0.45, covered: 0.4 };
/** Nothing else is so much likelier meant, in nats. */
const LIKELIEST_BUT = -1;

/** What is likeliest meant by a sentence that asserts something, where words alone find it. */
export function onIts(
  all: readonly Near[],
  { schemes }: Part['subjects'],
  numbers: readonly Quantity[],
): Near | undefined {
  if (!numbers.every(({ of }) => OF_RULES.includes(of))) return undefined;
  const leastOf = (one: Near): Least => (schemes.has(schemeOf(one) ?? '') ? ON_ITS_MATTER : ON_UNNAMED);
  return all
    .filter((one) => one.ahead >= LIKELIEST_BUT && reaches(one, leastOf(one)))
    .toSorted((one, other) => scoreOf(other) - scoreOf(one))[0];
}

const textOf = ({ stated: { evidence } }: Near): string =>
  evidence.kind === 'figures'
    ? ''
    : inAllLanguages((evidence.kind === 'rules' ? evidence.rules[0] : evidence.statements[0]).text).join(' ');

/** What is not said in like words, and still is what the sentence points at: by its numbers, its day, or who led it. */
export function pointedAt(
  part: Part,
  all: readonly Near[],
  numbers: readonly Quantity[],
  today: string,
): Near | undefined {
  const { schemes, series } = part.subjects;
  const isNamed = schemes.size + series.size > 0;
  const days = timesIn(part.text, today).filter(({ period }) => period.length === today.length);
  const isHeld = (near: Near): boolean =>
    numbers.some((one) => numbersIn(near).some((other) => isSameQuantity(one, other)));
  const byNumber = all.find(
    (one) =>
      isHeld(one) &&
      (isNamed
        ? one.covered >= POINTED.covered && one.likeness >= POINTED.likeness
        : one.covered >= POINTED.unnamed && compareQuantities(numbers, numbersIn(one)) === 'held'),
  );
  const byDay = all.find(
    ({ covered, stated }) => covered >= POINTED.dated && days.some(({ period }) => stated.from === period),
  );
  const byLeader = LED.test(part.text)
    ? all.find((one) => schemes.has(schemeOf(one) ?? '') && LED.test(textOf(one)))
    : undefined;
  return byLeader ?? byNumber ?? byDay;
}
