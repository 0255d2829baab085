import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectKnowledge } from '../compile/load.ts';
import type { KnowledgeData } from '../knowledge/knowledge.ts';
import { WrongUse } from '../wrong-use.ts';
import { count, sayFaults } from './say-faults.ts';
import type { Verb } from './verb.ts';
import { compare, type Misplaced, type Uncovered } from './verify/compare.ts';
import { coversFor } from './verify/covers.ts';
import { describePassage, passagesOf } from './verify/page.ts';

const EXTENSION = '.txt';
const AROUND = 30;

function inContext({ passage: { text }, numeral: { start, end } }: Uncovered): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${start > AROUND ? '…' : ''}${before}[${text.slice(start, end)}]${after}${end + AROUND < text.length ? '…' : ''}`;
}

const describeMisplaced = ({ cover, stands }: Misplaced): string => {
  const place = Object.entries(cover.where).map(([key, value]) => (value === true ? key : `${key} ${value}`));
  const found = stands.length > 0 ? `it stands in ${stands.map(describePassage).join(', ')}` : 'nor anywhere else';
  return `not printed in ${place.join(', ')}: "${cover.printed}" (${cover.id}); ${found}`;
};

/** @returns how many faults there are. */
function verifyOne(id: string, text: string, data: KnowledgeData, say: (text: string) => void): number {
  const release = data.releases.find((one) => one.id === id);
  if (!release) {
    say(`${id}: there is no such release in the knowledge.`);
    return 1;
  }
  const { checked, numerals, misplaced, uncovered, furniture } = compare(
    passagesOf(text, release.title),
    coversFor(id, data),
  );
  say(
    `${id}: ${checked - misplaced.length} of ${count(checked, 'printed figure')} at their place, ` +
      `${uncovered.length} of ${count(numerals, 'numeral')} not covered`,
  );
  for (const one of misplaced) say(`  ${describeMisplaced(one)}`);
  for (const one of uncovered) say(`  not covered in ${describePassage(one.passage)}: ${inContext(one)}`);
  if (furniture.length > 0)
    say(`  page furniture, not counted: ${furniture.map(({ numeral }) => numeral.text).join(', ')}`);
  return misplaced.length + uncovered.length;
}

export const verify: Verb = {
  name: 'verify',
  usage: '--texts DIR',
  does: 'Holds releases against their texts (DIR/<release>.txt): figures at their places, no numeral left out.',
  options: { texts: { type: 'string' } },
  run: ({ texts }, { folder, say }) => {
    if (typeof texts !== 'string')
      throw new WrongUse('Say where the texts are: --texts DIR, with a file <release>.txt each.');
    if (!existsSync(texts)) throw new WrongUse(`There is no folder ${texts}.`);
    const ids = readdirSync(texts)
      .filter((name) => name.endsWith(EXTENSION))
      .sort()
      .map((name) => name.slice(0, -EXTENSION.length));
    if (ids.length === 0) throw new WrongUse(`There is no text (<release>${EXTENSION}) in ${texts}.`);
    const { data, faults } = inspectKnowledge(folder);
    if (!data) {
      sayFaults(faults, say);
      return 1;
    }
    const wrong = ids.reduce(
      (sum, id) => sum + verifyOne(id, readFileSync(join(texts, id + EXTENSION), 'utf8'), data, say),
      0,
    );
    say(
      wrong === 0
        ? `\nNo fault in ${count(ids.length, 'text')}.`
        : `\n${count(wrong, 'fault')} in ${count(ids.length, 'text')}.`,
    );
    return wrong === 0 ? 0 : 1;
  },
};
