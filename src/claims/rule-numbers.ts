import { compareQuantities, isImplied, isSameQuantity, type Quantity } from './quantities.ts';
import type { Near } from './stated.ts';

/** So many of the likest sayings may have the number. */
const LIKEST = 4;

/** How the numbers of a claim sit with those of what is said likest, and of the whole rule. */
export function compared(numbers: readonly Quantity[], near: Near): ReturnType<typeof compareQuantities> {
  const [only, ...more] = numbers;
  const likest = near.like.find(({ saying }) => saying.is === 'right' && saying.quantities.length > 0)?.saying;
  if (only && more.length === 0 && likest?.quantities.some((known) => isImplied(only, known))) return 'held';
  const found = compareQuantities(numbers, numbersIn(near));
  return found === 'unsure' && likest ? compareQuantities(numbers, likest.quantities) : found;
}

/** The numbers of a rule: those of what is said of it rightly in words likest the claim's first. */
export function numbersIn({ like, stated }: Near): readonly Quantity[] {
  const said = like.find(({ saying }) => saying.is === 'right')?.saying.quantities ?? [];
  return [...said, ...stated.quantities.filter((one) => !said.some((other) => isSameQuantity(one, other)))];
}

/** Whether the saying that is likest, of those with a number of the kind, has the claim's: the rule may have more, of other things. */
export function isHeldFirmly(numbers: readonly Quantity[], { like }: Near): boolean {
  const likest = like
    .filter(
      ({ saying }) => saying.is === 'right' && saying.quantities.some((one) => numbers.some(({ of }) => of === one.of)),
    )
    .slice(0, LIKEST);
  const known = likest.flatMap(({ saying }) => saying.quantities);
  return (
    known.length === 0 ||
    numbers.some((one) => known.some((other) => isSameQuantity(one, other) || isImplied(one, other)))
  );
}
