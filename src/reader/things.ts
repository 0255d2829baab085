import type { Knowledge } from '../knowledge/find.ts';
import type { KnownQuestion } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Phrase, PhrasedThing, Thing } from './thing.ts';
import { ofRelease, ofRule, ofScheme, ofSeries, ofStatement, ofTable, ofTopic } from './thing-of.ts';

/** The stated totals that a series has a part of: "of the 690 million" speaks of each part of them. */
function wholesOf({ releases, getSeries }: Knowledge): ReadonlyMap<string, readonly number[]> {
  const wholes = new Map<string, number[]>();
  for (const { id, totals } of releases)
    for (const { total, parts } of totals) {
      const whole = getSeries(total.series).observations.find(
        (one) => one.source === id && one.period === total.period && one.measure === total.measure,
      );
      if (!whole) continue;
      for (const { series } of parts) wholes.set(series, [...(wholes.get(series) ?? []), whole.value]);
    }
  return wholes;
}

/** What each release tells of, by the labels of its figures and the names of its schemes. */
function toldBy({ schemes, series }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  const add = (release: string, texts: readonly string[]): void => {
    const known = told.get(release) ?? new Set<string>();
    for (const text of texts) known.add(text);
    told.set(release, known);
  };
  for (const { label, observations } of series)
    for (const { source } of observations) add(source, inAllLanguages(label));
  for (const { name, statements } of schemes) for (const { source } of statements) add(source, inAllLanguages(name));
  return told;
}

/** What people have put to whatever answers it, by its id: whole, and what of it asks. */
function putTo(questions: readonly KnownQuestion[]): ReadonlyMap<string, readonly Phrase[]> {
  const put = new Map<string, Phrase[]>();
  for (const { asked, in_short: short, answer, also } of questions)
    for (const id of also === undefined ? [answer] : [answer, also]) {
      const phrases = put.get(id) ?? [];
      put.set(id, phrases);
      for (const text of short === undefined ? [asked] : [asked, short]) phrases.push({ text, isPut: true });
    }
  return put;
}

/** All that can answer a question. */
export function thingsOf(knowledge: Knowledge): readonly Thing[] {
  const { schemes, series, topics, tables, releases, seriesOf } = knowledge;
  const told = toldBy(knowledge);
  const wholes = wholesOf(knowledge);
  return [
    ...schemes.map(ofScheme),
    ...schemes.flatMap(({ statements }) => statements.map((one, place) => ofStatement(one, place, knowledge))),
    ...series.map((one) => ofSeries(one, seriesOf(one.scheme).indexOf(one), wholes.get(one.id) ?? [])),
    ...topics.map(ofTopic),
    ...tables.map(ofTable),
    ...topics.flatMap((topic) => topic.rules.map((one, place) => ofRule(one, topic, place))),
    ...releases.map((one) => ofRelease(one, [...(told.get(one.id) ?? [])])),
  ];
}

/** The same, each with how people ask for it. */
export function phrasedThingsOf(knowledge: Knowledge): readonly PhrasedThing[] {
  const asks = knowledge.findAsks();
  const put = putTo(knowledge.findQuestions());
  return thingsOf(knowledge).map((thing) => ({
    ...thing,
    phrases: [...phrasesOf(thing, asks[thing.id], knowledge), ...(put.get(thing.id) ?? [])],
  }));
}
