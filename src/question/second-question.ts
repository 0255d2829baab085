import { type Fitted, OF_PARTS } from './decide.ts';
import { isShort } from './less-than-asked.ts';
import {
  as,
  asNearest,
  asOpen,
  type By,
  isFound,
  isSameThing,
  isSure,
  mayReferBack,
  namesMatter,
  type PartAsked,
  readerOf,
  refersBack,
  schemeOf,
} from './question-part.ts';
import type { QuestionRead } from './read.ts';
import { asksOfCourse, ofSameFigure, SUBJECT } from './same-figure.ts';
import { ofSameMatter } from './same-matter.ts';
import { isTold } from './told-already.ts';

/** What a figure is now, where another of the very same was asked for and no time is named, is no answer to anything more. */
export const saysAgain = ({ steps: [step] }: QuestionRead, { steps: [before] }: QuestionRead): boolean => {
  const { series, ...more } = step?.options ?? {};
  return (
    series !== undefined && series === before?.options?.series && Object.values(more).every((one) => one === undefined)
  );
};

/** A few words are less sure than a whole question: so much is likely, and told as no more than near. */
const LIKELY: Fitted = { ...OF_PARTS, enough: { ...OF_PARTS.enough, answer: 0.5, certain: 0.5 } };

/**
 * A part that has a subject of its own, where what stands around it only makes it less sure: what its own words surely say, or the
 * nearest that they and the text around them both come to.
 */
function agreed({ own, beside, within }: PartAsked, first: QuestionRead, by: By): QuestionRead | undefined {
  const alone = by.read(own);
  if (!namesMatter(own, alone)) return undefined;
  // "Were they for GPs only": what it takes up is of the first, unless it plainly asks for another thing by itself.
  const isPlain = isSure(alone) && (alone.matches[0]?.learnt ?? 0) >= PLAIN;
  if (refersBack(own) && schemeOf(alone) !== schemeOf(first) && !isPlain) return undefined;
  const told = by.read(beside);
  if (!isSameThing(alone, told)) return undefined;
  if (isSure(alone)) return alone;
  const isNear = own !== beside || isSameThing(alone, by.read(within));
  return isNear && (alone.matches[0]?.covered ?? 0) >= HELD_MOSTLY ? asNearest(told) : undefined;
}
/** So much of what was learnt speaks for nothing else. */
const PLAIN = 0.9;
/** As much of what a part says is most of it. */
const HELD_MOSTLY = 0.5;

/** What a part is likeliest asked for that would be left open, where it names a matter of its own. */
export function likeliest({ own }: PartAsked, first: QuestionRead, by: By): QuestionRead | undefined {
  const alone = by.read(own);
  const [best] = alone.matches;
  if (!isFound(first) || !isFound(alone) || !best || !namesMatter(own, alone)) return undefined;
  if (best.leftOver >= SUBJECT) return undefined;
  const isOfFirst = schemeOf(alone) === schemeOf(first);
  if (refersBack(own) && (!isOfFirst || asksOfCourse(own, first, by.knowledge))) return undefined;
  return best.learnt >= (isOfFirst ? LEARNT_OF_SAME : LEARNT) && !isSameThing(alone, first)
    ? asNearest(alone)
    : undefined;
}
/** So much of what was learnt speaks for it, of another scheme than the first and of the same. */
const LEARNT = 0.5;
const LEARNT_OF_SAME = 0.3;

/** The part that is asked second, as sure as its few words allow: with the first for its setting where it has no matter of its own. */
function readSecond({ own, beside, within }: PartAsked, first: QuestionRead, by: By): QuestionRead {
  const { knowledge, read } = by;
  const alone = read(beside);
  const refers = refersBack(own);
  const hasSubject = namesMatter(own, alone);
  const same = isFound(first) && (!hasSubject || mayReferBack(own)) ? ofSameFigure(own, first, by) : undefined;
  // As sure as the figure itself is meant, where it has something of the time.
  if (same) {
    const isCut = first.matches.slice(0, 1).some(({ thing }) => isShort(thing, same.options, by.today));
    return as({ ...alone, matches: first.matches, steps: [same] }, isCut ? 'nearest' : first.outcome);
  }
  // "Has it gone up": where that very figure does not tell, no other does.
  if (isFound(first) && (refers || !hasSubject) && asksOfCourse(own, first, knowledge)) return asOpen(alone);
  if (hasSubject && (!refers || schemeOf(alone) === schemeOf(first))) return alone;
  const isOfItsTime = within.times.length > 0;
  const found = read(isOfItsTime ? within : { ...within, times: first.asked.times });
  const isSame = schemeOf(found) === schemeOf(first) && !saysAgain(found, first);
  return isSame ? found : asOpen(alone);
}

/** The second where it is sure, and where it is likely and of the same scheme, or all around it agrees, as the nearest there is. */
export function secondOf(asked: PartAsked, first: QuestionRead, by: By): QuestionRead {
  const read = readSecond(asked, first, by);
  if (isSure(read) || (isFound(read) && read.matches === first.matches)) return read;
  if (refersBack(asked.own) && isFound(first) && asksOfCourse(asked.own, first, by.knowledge)) return asOpen(read);
  const likely = readSecond(asked, first, readerOf(by.knowledge, by.today, LIKELY));
  if (isSure(likely) && schemeOf(likely) === schemeOf(first)) return asNearest(likely);
  const isOpen = isFound(first) && !isTold(asked, first, by);
  return agreed(asked, first, by) ?? (isOpen ? ofSameMatter(asked, first, by) : undefined) ?? asOpen(read);
}
