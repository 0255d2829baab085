import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimOf } from '../../src/answer/claim-entry.ts';
import { claim } from '../../src/answer/schema/claims.ts';
import { checkMessage } from '../../src/claims/check.ts';
import { processorTime } from '../processor-time.ts';
import { theKnowledge } from '../the-knowledge.ts';

const check = (message: string) => checkMessage(message, theKnowledge, '2026-11-22');
check('ALIS 2024');

const HOSTILE = [
  'ALIS fikk 129,5 millioner '.repeat(240),
  `ALIS ${'1'.repeat(6000)} kr`,
  '1 '.repeat(3000),
  '1.000.'.repeat(1000),
  'ikke '.repeat(1200),
  '💊'.repeat(3000),
  '\u200b\u202e\u2066'.repeat(2000),
  '(((((a+)+)+)+)+$)'.repeat(350),
  '<@123456789012345678> @everyone '.repeat(190),
  "'; DROP TABLE claims; -- 129,5 millioner til ALIS i 2024",
  '**129,5** millioner til __ALIS__ i `2024` [her](https://example.com/129,5)',
  'fra 1 til 2 '.repeat(500),
  'a'.repeat(6000),
  '한'.repeat(6000),
  `det står på ${'ø'.repeat(5900)}1`,
  'uten '.repeat(1200),
  'legevakttilskuddet til distrikt faller bort for vikarbyrå i by nummer to. '.repeat(80),
  Array.from({ length: 750 }, (_, at) => `q${at.toString(36)}xyzzy`).join(' '),
];

/** In ms of the processor: by itself none takes half of 500, beside all that a run of everything does up to 614; what grows with the square of a text takes far more. */
const SMALL = 2000;

test.each(HOSTILE.map((text) => [text.slice(0, 24), text] as const))('small time for %s…', (_begin, text) => {
  expect(processorTime(() => check(text))).toBeLessThan(SMALL);
  const { claims } = check(text);
  expect(claims.length).toBeLessThanOrEqual(40);
});

test('a claim quotes little, on one line, of what was written', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'ALIS fikk',
      '129,5 millioner',
      'i 2024',
      'LIS1',
      '66 nye stillinger',
      'fra 1.9.2024',
      '\n',
      ', og',
      '?',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const one of check(pieces.join(' ')).claims) {
        expect(claim.safeParse(claimOf(one, theKnowledge)).error).toBeUndefined();
        expect(one.said.length).toBeLessThanOrEqual(90);
        expect(one.said).not.toMatch(/[\n\u200b-\u200f\u202a-\u202e]/);
      }
    }),
  );
});

test('the same message gets the same answer, and what is said again counts once', () => {
  const long = 'ALIS fikk 129,5 millioner mer i 2024. '.repeat(12);
  expect(check(long)).toEqual(check(long));
  expect(check(long)).toMatchObject({ isCut: false, claims: { length: 1 } });
});

test('all claims of a message are counted, and it says when there is more than it looked at', () => {
  const years = Array.from({ length: 20 }, (_, at) => `I ${2001 + at} var det ${3000 + at} fastleger.`).join('\n');
  expect(check(years)).toMatchObject({ isCut: false, claims: { length: 20 } });
  const unlearnt = Array.from({ length: 35 }, (_, at) => `I 2023 var det ${3000 + 7 * at} fastleger.`).join('\n');
  expect(check(unlearnt)).toMatchObject({ isCut: true, claims: { length: 35 } });
  const more = Array.from({ length: 60 }, (_, at) => `I 2023 var det ${3000 + 7 * at} fastleger.`).join('\n');
  expect(check(more)).toMatchObject({ isCut: true, claims: { length: 40 } });
});
