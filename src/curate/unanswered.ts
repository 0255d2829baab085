import { environmentWithEnvFile, readConfig } from '../config.ts';
import type { Knowledge } from '../knowledge/find.ts';
import { groupBy } from '../knowledge/group-by.ts';
import { readQuestion } from '../question/read.ts';
import { openStore } from '../store/open.ts';
import type { Counted } from '../store/unanswered.ts';
import { numberIn } from './number-in.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import type { Verb } from './verb.ts';

/** What the reader of today makes of a question that was asked some time. */
interface Understood {
  readonly counted: Counted;
  /** The thing that is most like it, or nothing. */
  readonly about: string;
  readonly unknown: readonly string[];
  readonly isAnswered: boolean;
}

const NOTHING = '(nothing known)';

function understood(counted: Counted, knowledge: Knowledge, today: string): Understood {
  const { outcome, matches, asked } = readQuestion(counted.question, knowledge, today);
  const [best] = matches;
  return {
    counted,
    about: best?.isOfMatter ? best.thing.id : NOTHING,
    unknown: asked.unknown,
    isAnswered: outcome === 'answer',
  };
}

function lineOf({
  counted: { question, count: times, locale, outcome, last },
  unknown,
  isAnswered,
}: Understood): string {
  const words = unknown.length > 0 ? `; unknown: ${unknown.join(', ')}` : '';
  return `  ${question}  (${locale}, ${outcome}, ${count(times, 'time')}, last ${last}${words}${isAnswered ? '; answered today' : ''})`;
}

/** Questions that were not answered, for who keeps the knowledge: under what they are about, the most asked first. */
export const unanswered: Verb = {
  name: 'unanswered',
  usage: '[--least COUNT]',
  does: 'Lists what people asked and were not answered, under what the reader understood, with the words that it does not know.',
  options: { least: { type: 'string' } },
  run: async ({ least }, { folder, today, say }) => {
    const fewest = numberIn(least, 1, 'least');
    const knowledge = openKnowledge({ folder, say });
    if (!knowledge) return 1;
    const { databaseUrl, dataFolder } = readConfig(environmentWithEnvFile());
    const store = await openStore({ databaseUrl, folder: dataFolder }, say);
    const all = await store.unanswered.list(fewest).finally(() => store.close());
    const groups = groupBy(
      all.map((counted) => understood(counted, knowledge, today)),
      ({ about }) => about,
    );
    const sum = (group: readonly Understood[]): number => group.reduce((whole, one) => whole + one.counted.count, 0);
    const sorted = [...groups].toSorted(([, one], [, other]) => sum(other) - sum(one));
    for (const [about, group] of sorted) {
      say(`${about}: ${count(sum(group), 'time')}`);
      for (const one of group) say(lineOf(one));
    }
    if (all.length === 0) say('Nothing that was asked was left unanswered.');
    return 0;
  },
};
