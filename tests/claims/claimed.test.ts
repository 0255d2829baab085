import { expect, test } from 'vitest';
import { claimedOf, gatherClaimed } from '../../src/claims/claimed.ts';
import { pack, unpack } from '../../src/compile/packed.ts';
import { indexKnowledge } from '../../src/knowledge/find.ts';
import { theKnowledge } from '../the-knowledge.ts';

const CLAIMS = [
  { claimed: 'Gravide slipper legevakt', settled_by: 'rule:legevakt/duty', also: 'scheme:legevakt', holds: 'yes' },
  { claimed: 'Ingen slipper legevakt', settled_by: 'rule:legevakt/duty', holds: 'no' },
  { claimed: 'Legevakt er slitsomt', settled_by: 'scheme:legevakt', holds: 'open' },
] as const;

const gathered = unpack(pack({ claimed: gatherClaimed(theKnowledge, CLAIMS) }));
const { findQuestions, findCases, ...data } = theKnowledge;
const teaching = { questions: findQuestions(), cases: findCases(), claims: [] };
const claimed = claimedOf(indexKnowledge({ ...data, ...teaching }, () => gathered));

test('what people have claimed of a thing is told with whether it holds, of each thing that settles it', () => {
  expect(claimed('rule:legevakt/duty').map(({ holds }) => holds)).toEqual([true, false]);
  expect(claimed('scheme:legevakt').map(({ holds }) => holds)).toEqual([true]);
  expect(claimed('rule:legevakt/duty')[1]?.told.denied.size).toBeGreaterThan(0);
});

test('and nothing of a thing of which nobody has', () => {
  expect(claimed('series:gp.count')).toEqual([]);
  expect(claimedOf(indexKnowledge({ ...data, ...teaching }))('scheme:legevakt')).toEqual([]);
});
