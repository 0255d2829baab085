import { expect, test } from 'vitest';
import { checkMessage } from '../../src/claims/check.ts';
import { gatherSayings } from '../../src/claims/sayings.ts';
import { pack, unpack } from '../../src/compile/packed.ts';
import { indexKnowledge } from '../../src/knowledge/find.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-26';
const CLAIMS = [
  'Leger over 60 år har rett til fritak fra legevakt.',
  'Gravide må gå legevakt gjennom hele svangerskapet.',
  'ALIS-tilskuddet er avskaffet.',
  'Fastleger kan ikke ha færre enn 500 på lista.',
];

test('what the build gathered says of claims what is worked out when the first is made', () => {
  const gathered = theKnowledge.findGathered() as object;
  const built = unpack(pack({ ...gathered, sayings: gatherSayings(theKnowledge) }));
  const { findQuestions, findCases, ...data } = theKnowledge;
  const teaching = { questions: findQuestions(), cases: findCases(), claims: [] };
  const knowledge = indexKnowledge({ ...data, ...teaching }, () => built);
  for (const claim of CLAIMS) {
    const found = checkMessage(claim, knowledge, TODAY);
    expect(found).toEqual(checkMessage(claim, theKnowledge, TODAY));
    expect(found.claims[0]?.verdict).toMatch(/^(?:matches|differs|outdated|nearest)$/);
  }
});
