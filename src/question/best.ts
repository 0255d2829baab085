import type { Knowledge } from '../knowledge/find.ts';
import type { Asked } from './asked.ts';
import { firstHandOf } from './first-hand.ts';
import type { Scored } from './score.ts';

/** What is of the scheme that the question names goes before what is of another and accounts for this much more. */
const ON_SUBJECT = 0.1;
/** A figure of another time that accounts for this much more of the question is the one that is asked about. */
const OTHER_TIME = 0.08;
/** A figure that accounts for this much less than a text goes before it where a number is asked for. */
const FIGURE = 0.08;
/** So does one of whose own name more is said, before its kin. */
const BY_NAME = 0.12;
const MORE_OF_NAME = 1;
export const EQUAL = 0.001;

/** The newest first, of those that answer as well. */
const newest = ({ target: { times } }: Scored): string =>
  times
    .map(({ last }) => last)
    .sort()
    .at(-1) ?? '';

/** Another figure of the same scheme that the question means, though the first accounts for a little more of it. */
function otherFigure(top: Scored, scored: readonly Scored[], { intent }: Asked): Scored | undefined {
  const kin = scored.filter(({ target }) => target.kind === 'series' && target.family === top.target.family);
  if (top.target.kind !== 'series') {
    const asksForFigure = intent === 'count' || intent === 'money' || intent === 'long';
    return asksForFigure ? kin.find(({ score, isNamed }) => isNamed && score >= top.score - FIGURE) : undefined;
  }
  // A year that the figure asked about has nothing for does not make it another figure.
  return (
    kin.find(({ untimed }) => untimed >= top.untimed + OTHER_TIME) ??
    kin.find(
      ({ untimed, isNamed, nameSaid }) =>
        isNamed && nameSaid >= top.nameSaid + MORE_OF_NAME && untimed >= top.untimed - BY_NAME,
    )
  );
}

/** The one that is most likely meant. */
export function bestOf(scored: readonly Scored[], asked: Asked, knowledge: Knowledge): Scored | undefined {
  const [top] = scored;
  if (!top) return undefined;
  const firstHand = firstHandOf(scored, asked, knowledge);
  if (firstHand) return firstHand;
  const onSubject = scored.find(({ isOnSubject, score }) => isOnSubject && score >= top.score - ON_SUBJECT);
  if (!top.isOnSubject && top.target.kind !== 'release' && onSubject) return onSubject;
  const other = otherFigure(top, scored, asked);
  if (other) return other;
  const equals = scored.filter(({ score, target }) => score > top.score - EQUAL && target.kind === top.target.kind);
  return equals.toSorted((one, two) => newest(two).localeCompare(newest(one)))[0];
}
