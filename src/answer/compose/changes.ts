import type { ChangesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { namesYear } from './asked-time.ts';
import { dated } from './citation.ts';
import { type Draft, type DraftBlock, fold, list, paragraph, type Said, said, type Telling } from './draft.ts';
import { entryInShort, ruleLine } from './entries.ts';
import { amountSaid, figureLine, figureUnder } from './figure.ts';
import { inSentence, waysToSay, withoutBrackets } from './headline.ts';

type Count = readonly [number: number, say: (number: string, isOne: boolean) => string];

/** What there is any of, in words: `12 nye tall, 1 ny regel`. */
const counts = (all: readonly Count[], { number, list: joined }: Format): string =>
  joined(all.filter(([count]) => count !== 0).map(([count, say]) => say(number(count), count === 1)));

function inShort(answer: ChangesAnswer, format: Format): string {
  const say = format.words.changes;
  const { figures, changed, rules, changedRules, releases, outcomes } = answer;
  const all: readonly Count[] = [
    [figures.reduce((sum, { count }) => sum + count, 0), say.figures],
    [changed.length, say.changedFigures],
    [rules.count, say.rules],
    [changedRules.length, say.changedRules],
    [outcomes.length, say.outcomes],
    [releases.count, say.releases],
  ];
  return counts(all, format);
}

function beginning({ begins }: ChangesAnswer, format: Format): string | undefined {
  const say = format.words.changes;
  if (!begins) return undefined;
  const { day, figures, rules, releases } = begins;
  const items = counts(
    [
      [figures, say.ofFigures],
      [rules, say.ofRules],
      [releases, say.ofReleases],
    ],
    format,
  );
  return say.begins(format.date(day), items);
}

/** When and how much in one line; where nothing is new, when something last was. */
function countLine(answer: ChangesAnswer, format: Format): string {
  const say = format.words.changes;
  const { since, editions, latest } = answer;
  if (latest === null) return say.noEditions;
  const [newest] = editions;
  if (newest === undefined)
    return [since && say.nothing(format.date(since)), say.latest(format.date(latest))].filter(Boolean).join(' ');
  const items = inShort(answer, format);
  if (items === '') return beginning(answer, format) ?? say.latest(format.date(newest));
  return since === null ? say.last(format.date(newest), items) : say.since(format.date(since), items);
}

type Outcome = ChangesAnswer['outcomes'][number];

/** `Arbeid som fastlege 28. oktober 2022: før «ja», nå «nei».` */
function changeOf({ title, on, before, after }: Outcome, { words, text, date }: Format): string {
  const { outcomes } = words.verdict;
  const day = on === null ? undefined : date(on);
  return words.changes.outcome(withoutBrackets(text(title)), day, outcomes[before], outcomes[after]);
}

/** The same with whom it concerns. */
function caseOf(outcome: Outcome, format: Format): Said {
  const { words, text } = format;
  const facts = outcome.told.map(({ label, said: fact }) => words.verdict.fact(text(label), inSentence(text(fact))));
  return said([changeOf(outcome, format), ...(facts.length > 0 ? [words.changes.of(facts.join('; '))] : [])].join(' '));
}

/** Whether it concerns the day that is asked on or later, and not only what somebody was entitled to once. */
const isOfNow = ({ on }: Outcome, today: string): boolean => on === null || on >= today;

/** Ways to say the newest rule in a line; from when it holds before it, unless it says so itself. */
function ruleHeadlines({ rules, changedRules }: ChangesAnswer, { words, text, date }: Format): readonly Said[] {
  const rule = [...rules.newest, ...changedRules].find(({ from }) => from !== null);
  if (!rule?.from) return [];
  const [whole, short] = [text(rule.text), rule.short && text(rule.short)];
  const { news, newRule } = words.changes;
  const lead = namesYear(short ?? whole, rule.from) ? news : newRule(date(rule.from));
  return waysToSay(whole, short, lead).map((way) => said(way, rule.citations));
}

/** What matters to whoever is entitled to something: an answer that is another from now on, then the newest rule. */
function headlinesOf(answer: ChangesAnswer, today: string, format: Format): readonly Said[] {
  const { outcomes } = answer;
  const outcome = outcomes.find((one) => isOfNow(one, today));
  return [
    ...(outcome ? [said(changeOf(outcome, format))] : []),
    ...ruleHeadlines(answer, format),
    ...outcomes.slice(0, 1).map((one) => said(changeOf(one, format))),
  ];
}

/** When anything last changed, where no rule or answer says more in a line. */
function lastChange({ editions: [newest], latest }: ChangesAnswer, { words: { changes: say }, date }: Format): Said {
  if (newest !== undefined) return said(say.lastChanged(date(newest)));
  return said(latest === null ? say.noEditions : say.nothingSince(date(latest)));
}

function figureLines({ figures }: ChangesAnswer, format: Format): readonly DraftBlock[] {
  const { words, text, number } = format;
  const say = words.changes;
  const isWhole = figures.every(({ count, newest }) => count === newest.length);
  const lines = figures.flatMap(({ name, count, newest }): readonly Said[] =>
    isWhole
      ? newest.map((figure) => figureLine(figure, format))
      : newest.map((figure) => [
          ...said(say.ofScheme(text(name), say.ofFigures(number(count), count === 1))),
          ...figureUnder(text(figure.label), figure, format),
        ]),
  );
  return list(lines, isWhole ? say.titles.allFigures : say.titles.figures);
}

const RULES_ON_SURFACE = 3;
const OUTCOMES_ON_SURFACE = 2;

/** What is new for a doctor: answers and rules first; the new figures and sources in folds. */
export function composeChanges(answer: ChangesAnswer, format: Format, { today }: Telling): Draft {
  const { words, text } = format;
  const say = words.changes;
  const { notes, changed, rules, changedRules, releases, outcomes, removed } = answer;
  const begins = beginning(answer, format);
  const counted = countLine(answer, format);
  const gone = counts(
    [
      [removed.figures, say.ofFigures],
      [removed.rules, say.ofRules],
      [removed.releases, say.ofReleases],
    ],
    format,
  );
  const outcomeLines = outcomes.map((one) => caseOf(one, format));
  const ofNow = outcomes.filter((one) => isOfNow(one, today)).slice(0, OUTCOMES_ON_SURFACE);
  return {
    status: 'answered',
    headlines: headlinesOf(answer, today, format),
    otherwise: [said(counted), lastChange(answer, format)],
    surface: [
      ...ofNow.map((one) => paragraph(caseOf(one, format))),
      ...rules.newest.slice(0, RULES_ON_SURFACE).map((rule) => paragraph(entryInShort(rule, format))),
      paragraph(said(counted)),
      ...notes.map((note) => paragraph(said(text(note)))),
    ],
    folds: [
      ...fold('answers', say.titles.outcomes, list(outcomeLines)),
      ...fold('rules', rules.count > rules.newest.length ? say.titles.newestRules : say.titles.rules, [
        ...list(rules.newest.map((rule) => ruleLine(rule, format))),
        ...list(
          changedRules.map((rule) => ruleLine(rule, format)),
          say.titles.changedRules,
        ),
      ]),
      ...fold('all', say.titles.allFigures, [
        ...list(
          changed.map(({ figure, before }) => [
            ...figureLine(figure, format),
            ...said(say.before(amountSaid({ ...figure, value: before }, format))),
          ]),
          say.titles.changedFigures,
        ),
        ...figureLines(answer, format),
      ]),
      ...fold(
        'releases',
        releases.count > releases.newest.length ? say.titles.newestReleases : say.titles.releases,
        list(
          releases.newest.map(({ title, publisher, published, url }) => [
            { text: words.releases.entry(title, publisher, dated(published, format)), citations: [], url },
          ]),
        ),
      ),
    ],
    grounds: [
      ...(gone === '' ? [] : [paragraph(said(say.removed(gone)))]),
      ...(begins === undefined || begins === counted ? [] : [paragraph(said(begins))]),
    ],
    figures: [...changed.map(({ figure }) => figure), ...answer.figures.flatMap(({ newest }) => newest)],
    next: outcomes
      .filter(({ title }, at) => outcomes.findIndex((one) => text(one.title) === text(title)) === at)
      .map(({ title, call }) => ({ label: text(title), call })),
  };
}
