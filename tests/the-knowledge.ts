import { gatherClaimed } from '../src/claims/claimed.ts';
import { learnVerdicts, type Verdicts } from '../src/claims/verdicts.ts';
import { KNOWLEDGE_FOLDER } from '../src/compile/folder.ts';
import { loadKnowledge } from '../src/compile/load.ts';
import { readGathered } from '../src/compile/read.ts';
import { indexKnowledge, type Knowledge } from '../src/knowledge/find.ts';
import { type Gathered, gather } from '../src/reader/gather.ts';
import { learnUnlessKnown } from '../src/reader/learn.ts';
import { madeOnce } from './made-once.ts';

const data = madeOnce('knowledge', () => loadKnowledge(KNOWLEDGE_FOLDER));
// Not within the time of whichever test asks first.
const gathered = madeOnce('gathered', () => {
  const before = readGathered() as (Gathered & { readonly verdicts?: Verdicts }) | undefined;
  const read = gather(indexKnowledge(data), (examples, of) => learnUnlessKnown(before?.[of])(examples));
  const knowledge = indexKnowledge(data, () => read);
  const claimed = gatherClaimed(knowledge, data.claims);
  return { ...read, claimed, verdicts: learnVerdicts(knowledge, data.claims, before?.verdicts) };
});

/** The real knowledge, as the files and the source of today have it: checked and gathered once in a run. */
export const theKnowledge: Knowledge = indexKnowledge(data, () => gathered);
