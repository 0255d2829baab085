import type { Claim } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { addDays } from '../language/calendar.ts';
import { type TimeIn, timesIn } from '../language/times.ts';
import { tokensOf } from '../language/tokens.ts';
import { type Dated, datedIndex, type Evidence } from './dated.ts';
import { denies } from './denial.ts';
import { isLight } from './meaning.ts';
import { readPart } from './part.ts';
import { excerptOf } from './said.ts';
import { understand, vocabularyOf } from './vocabulary.ts';

/** So much of what a sentence says must stand in a rule for the sentence to be about it, and for it to be called wrong. */
const ABOUT = 0.6;
const SURE = 0.65;
/** Rules that hold nearly as much of it are shown with it; where there are many, nobody can tell which is meant. */
const CLOSE = 0.08;
const MOST_CLOSE = 4;
const MOST_SHOWN = 3;
const DAY = 'YYYY-MM-DD'.length;
/** A year or a month alone is the date of a rule only where something is said to begin or end. */
const TURNS =
  /(?:^|\s)(?:fra|frå|siden|sidan|gjeld\w*|starte\w*|begyn\w*|byrj\w*|innfør\w*|trådte|tredde|oppretta|opprettet|opphør\w*|avvikl\w*|from|since|start\w*|began|begin\w*|introduced|ended|until)(?=\s|$)/iu;

interface Found {
  readonly dated: Dated;
  readonly score: number;
}

/** What the sentence may be about, best first. */
function search(words: readonly string[], knowledge: Knowledge): readonly Found[] {
  const index = datedIndex(knowledge);
  const scores = new Map<number, number>();
  let all = 0;
  for (const meaning of new Set(words)) {
    const telling = index.tells(meaning);
    all += telling;
    for (const at of index.holding(meaning)) scores.set(at, (scores.get(at) ?? 0) + telling);
  }
  return [...scores]
    .flatMap(([at, sum]) => {
      const dated = index.all[at];
      return dated ? [{ dated, score: sum / all }] : [];
    })
    .sort((one, other) => other.score - one.score);
}

/** Whether a rule begins or ends then; "until 1 September" ends on 31 August. */
function isThen({ from, to }: Dated, period: string): boolean {
  const turns = [from, to, ...(period.length === DAY && to !== undefined ? [addDays(to, 1)] : [])];
  return turns.some((day) => day?.startsWith(period));
}

/** The nearest, with those of its kind that are as near: their dates are all that the releases give. */
function together({ dated }: Found, others: readonly Found[]): Evidence {
  const first = dated.evidence();
  if (first.kind !== 'rules') return first;
  const more = others.flatMap((one) => {
    const evidence = one.dated.evidence();
    return evidence.kind === 'rules' ? evidence.rules : [];
  });
  return { kind: 'rules', rules: [first.rules[0], ...more] };
}

const datesIn = (sentence: string, today: string): readonly TimeIn[] =>
  timesIn(sentence, today).filter(
    ({ period }) => period.length === DAY || (!period.includes('/') && TURNS.test(sentence)),
  );

/** Holds what a sentence says of a day on which something began or ended against the rules of the releases. */
export function judgeDates(sentence: string, knowledge: Knowledge, today: string): Claim | undefined {
  const dates = datesIn(sentence, today);
  const [first] = dates;
  const { schemes, series } = readPart(sentence, knowledge).subjects;
  const [scheme] = schemes;
  if (!first || schemes.size + series.size === 0) return undefined;
  const times = timesIn(sentence, today);
  const words = tokensOf(sentence)
    .filter(({ start, end }) => !times.some((time) => start >= time.start && end <= time.end))
    .flatMap(({ word }) => understand(word, vocabularyOf(knowledge)))
    .filter((meaning) => !isLight(meaning) && !/^\d/.test(meaning));
  const found = search(words, knowledge).filter(({ score }) => score >= ABOUT);
  const said = excerptOf(sentence, first);
  const isDenied = denies(sentence);
  const same = found.find(({ dated }) => dates.some(({ period }) => isThen(dated, period)));
  if (same && same.dated.isDenying === isDenied)
    return { verdict: 'matches', said, about: same.dated.about, evidence: same.dated.evidence() };
  const [best] = found;
  const close = best
    ? found.filter(({ score, dated }) => best.score - score <= CLOSE && dated.isDenying === isDenied)
    : [];
  const [nearest, ...others] = close.slice(0, MOST_SHOWN);
  const isSure = best !== undefined && best.score >= SURE && close.length <= MOST_CLOSE;
  if (!same && nearest && isSure && dates.length === 1)
    return { verdict: 'differs', said, about: nearest.dated.about, by: 'date', evidence: together(nearest, others) };
  return { verdict: 'not-covered', said, about: scheme === undefined ? null : knowledge.getScheme(scheme).name };
}
