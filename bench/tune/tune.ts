// Fits the few numbers of the reader on some of the questions that people have put, each left out of the knowledge in its turn, and
// reports on the others. Changes nothing: what it finds is printed, and set by hand in src/reader/match.ts and
// src/question/decide.ts where it holds on the part not looked at. `-- fit` searches; without it, things are told as they are.
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { loadKnowledge } from '../../src/compile/load.ts';
import { FITTED, type Fitted } from '../../src/question/decide.ts';
import { foldsOf, type Tally, tallyOf, worthOf } from './labelled.ts';
import { moved, numberOf, parametersOf } from './parameters.ts';

/** Moves that win less than this are noise of a question or two. */
const LEAST_GAIN = 2;

const [fitted, ...reported] = foldsOf(loadKnowledge(KNOWLEDGE_FOLDER));
const half = fitted ? [fitted] : [];

const percent = (part: number, whole: number): string => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;

function tell(name: string, tally: Tally): void {
  const { answerable, first, inThree, reciprocal, outcomes } = tally;
  console.log(`  ${name}: worth ${worthOf(tally).toFixed(1)}`);
  console.log(
    `    right first ${percent(first, answerable)}, in first three ${percent(inThree, answerable)}, MRR ${reciprocal.toFixed(3)}`,
  );
  for (const [outcome, { right, wrong, none }] of Object.entries(outcomes))
    console.log(`    ${outcome.padEnd(12)}right ${right}, wrong ${wrong}, nothing to answer with ${none}`);
}

function tellBoth(title: string, numbers: Fitted): void {
  console.log(title);
  tell('the part that is fitted on', tallyOf(half, numbers));
  tell('the part that is reported on', tallyOf(reported, numbers));
}

/** Moves one number at a time, widest steps first, for as long as anything is won. */
function search(from: Fitted): Fitted {
  let [best, worth] = [from, worthOf(tallyOf(half, from))];
  for (let hasMoved = true; hasMoved; ) {
    hasMoved = false;
    for (const parameter of parametersOf(best))
      for (const step of parameter.steps.flatMap((one) => [one, -one])) {
        const tried = moved(best, parameter, step);
        const gained = worthOf(tallyOf(half, tried));
        if (gained < worth + LEAST_GAIN) continue;
        [best, worth, hasMoved] = [tried, gained, true];
      }
  }
  return best;
}

tellBoth('As it is', FITTED);
if (process.argv.includes('fit')) {
  const found = search(FITTED);
  tellBoth('\nFitted', found);
  console.log('\nWhat was moved');
  for (const parameter of parametersOf(FITTED)) {
    const [before, after] = [numberOf(FITTED, parameter), numberOf(found, parameter)];
    if (before !== after) console.log(`  ${parameter.group}.${parameter.name}: ${before} → ${after}`);
  }
  if (found === FITTED) console.log('  nothing: no single move wins anything');
}
