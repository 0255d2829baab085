import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';
import { blanked } from '../language/spans.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import type { Claim } from './claim.ts';
import { knownOf } from './known.ts';
import { compareLeanings, leaningOf } from './leaning.ts';
import type { Part } from './part.ts';
import { excerptOf } from './said.ts';
import { shareOf } from './share.ts';
import { isMadeBy, type Near, type Stated, statedNear, together } from './stated.ts';

/** So much of what a sentence says must stand in a rule for the sentence to be about it, and for it to be called wrong. */
const ABOUT = 0.6;
const SURE = 0.65;
/** And so much, for it to be borne out by a rule that begins then: what else it says may be wrong. */
const SAID = 0.7;
/** And so like one of its sentences: what shares a few words only is of another matter. */
const LIKE = 0.3;
/** And so like, for a month or a year to be another than the one that is known. */
const EXACT = 0.85;
/** And where it names no scheme or figure. */
const UNNAMED = 0.8;
/** Rules that hold nearly as much of it are shown with it; where there are many, nobody can tell which is meant. */
const CLOSE = 0.08;
const MOST_CLOSE = 4;
const MOST_SHOWN = 3;
const DAY = 'YYYY-MM-DD'.length;
/** A year or a month alone is the date of a rule only where something is said to begin or end. */
const TURNS =
  /(?:^|\s)(?:fra|frå|siden|sidan|gjeld\w*|starte\w*|begyn\w*|byrj\w*|innfør\w*|trådte|tredde|oppretta|opprettet|opphør\w*|avvikl\w*|from|since|start\w*|began|begin\w*|introduced|ended|until)(?=\s|$)/iu;

/** Says for whom alone something is so, which a date alone bears out for nobody. */
const RESTRICTS = /(?:^|\s)(?:bare|berre|kun|only|for (?:dem|dei|de|those|them))(?=\s|$)/iu;

/** Whether a rule begins or ends then; "until 1 September" ends on 31 August. */
function isThen({ from, to }: Stated, period: string): boolean {
  const turns = [from, to, ...(period.length === DAY && to !== undefined ? [addDays(to, 1)] : [])];
  return turns.some((day) => day?.startsWith(period));
}

const isDated = ({ from, to }: Stated): boolean => from !== undefined || to !== undefined;

const datesIn = (sentence: string, today: string): readonly TimeIn[] =>
  timesIn(sentence, today).filter(
    ({ period }) => period.length === DAY || (!period.includes('/') && TURNS.test(sentence)),
  );

/** Of what a sentence says, so much must be in one thing that people say of it: a new regulation is not all that is said to stand there. */
const SAID_OF_IT = 0.55;

const isSaidOf = ({ like }: Near, subject: ReadonlyMap<string, number>): boolean =>
  like.some(({ saying }) => shareOf(subject, saying.meanings) >= SAID_OF_IT);

/** Holds what a sentence says of a day on which something began or ended against the rules and statements. */
export function judgeDates(whole: Part, knowledge: Knowledge, today: string): Claim | undefined {
  const { text: sentence, bare } = whole;
  const dates = datesIn(sentence, today);
  const [first] = dates;
  const { schemes, series } = whole.subjects;
  const [scheme] = schemes;
  if (!first) return undefined;
  const subject = knownOf(knowledge).wholeIn(blanked(bare, timesIn(sentence, today)));
  const found = statedNear(bare, subject, knowledge).filter(
    ({ covered, stated }) => covered >= ABOUT && isDated(stated),
  );
  const said = excerptOf(sentence, first);
  const leaning = leaningOf(sentence);
  // Whose duty something is since when, no day tells on which something else was due.
  const isLeaning = ({ saying, like }: Near): boolean =>
    compareLeanings(leaning, saying.leaning) !== 'opposite' &&
    (leaning.force !== 'must' || like.some(({ saying: one }) => one.leaning.force === 'must'));
  const isSame = (one: Near) => dates.some(({ period }) => isThen(one.stated, period));
  const same = found.find((one) => isSame(one) && isLeaning(one)) ?? found.find(isSame);
  if (schemes.size + series.size === 0 && (found[0]?.covered ?? 0) < UNNAMED) return undefined;
  if (
    same &&
    isLeaning(same) &&
    same.covered >= SAID &&
    isSaidOf(same, subject) &&
    !RESTRICTS.test(sentence) &&
    isMadeBy(sentence, same.stated)
  )
    return { verdict: 'matches', said, about: same.stated.about, evidence: same.stated.evidence };
  const [best] = found;
  const close = best ? found.filter((one) => best.covered - one.covered <= CLOSE) : [];
  const [nearest, ...others] = close.slice(0, MOST_SHOWN);
  if (!nearest)
    return { verdict: 'not-covered', said, about: scheme === undefined ? null : knowledge.getScheme(scheme).name };
  const about = nearest.stated.about;
  const evidence = together([nearest, ...others]);
  const isSure =
    nearest.covered >= SURE && nearest.likeness >= LIKE && close.length <= MOST_CLOSE && isLeaning(nearest);
  // A year alone is told roughly, and of things that began more than once.
  const isExact = first.period.length === DAY || nearest.likeness >= EXACT;
  if (!same && isSure && isExact && dates.length === 1)
    return { verdict: 'differs', said, about, by: 'date', evidence };
  return { verdict: 'nearest', said, about, evidence };
}
