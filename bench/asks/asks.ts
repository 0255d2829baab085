// Each way in which curators say that people ask for a thing, left out in turn and asked of the rest.
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { loadKnowledge } from '../../src/compile/load.ts';
import { indexKnowledge } from '../../src/knowledge/find.ts';
import { readQuestion } from '../../src/question/read.ts';
import { leaveOut, PASSES } from './leave-out.ts';

/** The day that all is asked on. */
const TODAY = '2026-11-25';

interface Count {
  asked: number;
  first: number;
  inThree: number;
  answered: number;
}

const data = loadKnowledge(KNOWLEDGE_FOLDER);
const counts = new Map<string, Count>();

function count(row: string, place: number, isAnswered: boolean): void {
  const own = counts.get(row) ?? { asked: 0, first: 0, inThree: 0, answered: 0 };
  own.asked += 1;
  if (place === 0) own.first += 1;
  if (place >= 0 && place < 3) own.inThree += 1;
  if (isAnswered) own.answered += 1;
  counts.set(row, own);
}

for (let pass = 0; pass < PASSES; pass += 1) {
  const { data: rest, out } = leaveOut(data, pass);
  const knowledge = indexKnowledge(rest);
  for (const { id, locale, text } of out) {
    const { outcome, matches } = readQuestion(text, knowledge, TODAY);
    const place = matches.findIndex(({ thing }) => thing.id === id);
    for (const row of ['all', locale, id.slice(0, id.indexOf(':'))]) count(row, place, outcome === 'answer');
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(18))).join('');
console.log(line(['', 'asked', 'right first', 'in first three', 'answered as sure']));
for (const [row, { asked, first, inThree, answered }] of counts)
  console.log(line([row, String(asked), share(first, asked), share(inThree, asked), share(answered, asked)]));
