import { groupBy } from '../../knowledge/group-by.ts';
import { firstDayOf, firstYearOf } from '../../language/period.ts';
import type { Happening, TimelineAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { publisherIn } from './citation.ts';
import { type Draft, fold, list, plain, type Said, said, type Telling } from './draft.ts';
import { endedLeads, hasEnded } from './entries.ts';
import { headlinesOf, undated } from './figure.ts';
import { capitalised, inSentence, waysToSay, withoutBrackets } from './headline.ts';
import { timelineChart } from './timeline-chart.ts';

/** As many lines and words as there is room for on a surface. */
const MOST_LINES = 6;
const MOST_WORDS = 60;

/** What no calendar has stands for its own year. */
const yearOf = (one: Happening): string => String(firstYearOf(one) ?? one.period);

/** What happened, without its time. */
function whatSaid(one: Happening, format: Format): string {
  const { words, text } = format;
  switch (one.kind) {
    case 'release':
      return `${words.notices.quoted(one.title)}, ${publisherIn(one.publisher, format)}`;
    case 'money': {
      const name = text(one.figure.label);
      return `${name}, ${undated(one.figure, format, name)}`;
    }
    case 'scheme':
      return withoutBrackets(text(one.name));
    case 'rule':
      return text(one.short ?? one.text);
  }
}

/** When it was; of what holds for a time from when to when: `Fra 1. mai 2020 til og med 30. april 2023`. */
function whenSaid(one: Happening, { words, period, date }: Format): string {
  const from = period(one.period);
  if (one.kind !== 'rule' && one.kind !== 'scheme') return from;
  return capitalised(one.to === null ? words.rules.from(from) : words.rules.fromTo(from, date(one.to)));
}

/** `Fra 1. mai 2023: Basistilskuddet følger behovet.` */
function lineOf(one: Happening, format: Format): Said {
  const [when, what] = [whenSaid(one, format), whatSaid(one, format)];
  // Many rules say themselves from when they hold.
  const line = said(what.startsWith(when) ? what : format.words.figure.labelled(when, what), one.citations);
  return one.kind === 'release' ? line.map((span) => ({ ...span, url: one.url })) : line;
}

/** The newest that fit a surface; sources only where nothing else is known. */
function shortly(happenings: readonly Happening[], format: Format): readonly Said[] {
  const told = happenings.filter(({ kind }) => kind !== 'release');
  let words = 0;
  const lines: Said[] = [];
  for (const one of told.length > 0 ? told : happenings) {
    const line = lineOf(one, format);
    words += plain(line).split(/\s+/u).length;
    if (lines.length === MOST_LINES || words > MOST_WORDS) break;
    lines.push(line);
  }
  return lines;
}

/** What changed last: the newest rule that holds, else that held, else the newest money. */
function lastChange({ happenings }: TimelineAnswer, today: string): Happening | undefined {
  const begun = happenings.filter((one) => one.kind === 'rule' && firstDayOf(one) <= today);
  const holding = begun.find((one) => one.kind === 'rule' && (one.to === null || one.to >= today));
  return holding ?? begun[0] ?? happenings.find(({ kind }) => kind === 'money');
}

function headlinesFor(last: Happening | undefined, today: string, format: Format): readonly Said[] {
  const { text, words } = format;
  if (last?.kind === 'money') return headlinesOf(text(last.figure.label), last.figure, format);
  if (last?.kind !== 'rule') return [];
  const short = last.short && text(last.short);
  // Many rules say themselves from when they hold.
  const isDated = (short ?? text(last.text)).includes(yearOf(last));
  const from = isDated || hasEnded(last.to, today) ? '' : words.timeline.from(format.period(last.period));
  return endedLeads(short ?? text(last.text), last.to, today, format).flatMap((lead) =>
    waysToSay(text(last.text), short, lead || from).map((way) => said(way, last.citations)),
  );
}

/** How many there are, of what, from when to when. */
function countLine({ scheme, happenings, count }: TimelineAnswer, format: Format): string {
  const say = format.words.timeline;
  const years = happenings.map(yearOf).sort();
  const told = say.count(count, format.number(count), years[0] ?? '', years.at(-1) ?? '');
  return scheme ? format.words.figure.labelled(withoutBrackets(format.text(scheme)), told) : told;
}

/** What happened when: what changed last first, the newest lines under it, all of them by year in a fold. */
export function composeTimeline(answer: TimelineAnswer, format: Format, { today }: Telling): Draft {
  const { words, number } = format;
  const { happenings, count } = answer;
  const years = groupBy(happenings, yearOf);
  const counted = said(countLine(answer, format));
  const last = lastChange(answer, today);
  const headlines = headlinesFor(last, today, format);
  const lines = shortly(
    happenings.filter((one) => one !== last),
    format,
  );
  const shown = number(happenings.length);
  const older = count - happenings.length;
  const all = older > 0 ? words.timeline.newest(shown) : words.timeline.all(happenings.length, shown);
  const chart = timelineChart(answer, today, format);
  return {
    status: 'answered',
    headlines: headlines.length > 0 ? headlines : [counted],
    otherwise: [counted, said(words.surface.about(inSentence(words.timeline.title)))],
    surface: list(lines),
    folds: fold('all', all, [
      ...[...years].flatMap(([year, of]) =>
        list(
          of.map((one) => lineOf(one, format)),
          year,
        ),
      ),
      ...(older > 0 ? list([said(words.timeline.older(older, number(older)))]) : []),
    ]),
    ...(chart && { chart }),
    figures: happenings.flatMap((one) => (one.kind === 'money' ? [one.figure] : [])),
  };
}
