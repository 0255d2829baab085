import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { claimsIn } = claimsOn('2026-11-27');

/** What each claim of a message comes to, and by which rule or statement. */
const groundsIn = (message: string) =>
  claimsIn(message).map((claim) => {
    if (claim.verdict === 'not-covered' || claim.evidence.kind === 'figures') return [claim.verdict];
    const [{ id }] = claim.evidence.kind === 'rules' ? claim.evidence.rules : claim.evidence.statements;
    return [claim.verdict, id];
  });

describe('what rules say of a claim rests on the thing that it is plainly of', () => {
  test.each([
    [
      'wrong',
      'Ekspertutvalget foreslo å legge ned fastlegeordningen og gi jobben til sykehusene.',
      'expert-committee.abolish-not-found',
    ],
    [
      'wrong of a clause',
      'ALIS-pengene går rett i lomma på legen, kommunen ser ikke en krone',
      'alis-grant.paid-to-municipality',
    ],
  ])('%s', (_kind, message, id) => {
    expect(groundsIn(message)[0]).toEqual(['differs', id]);
  });

  test('right', () => {
    expect(groundsIn('Kommunen har plikt til å skaffe deg fastlege, uansett kor få legar dei har.')).toEqual([
      ['matches', 'municipal-duties'],
    ]);
  });

  test('and where that is plainly against it, nothing settles it', () => {
    expect(groundsIn('på helsenorge kan du stå på venteliste hos flere fastleger samtidig')).toEqual([
      ['nearest', 'patient-rights.one-waiting-list'],
    ]);
  });
});
