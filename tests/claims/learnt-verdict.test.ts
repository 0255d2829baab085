import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../src/claims/check.ts';
import { indexKnowledge } from '../../src/knowledge/find.ts';
import { theKnowledge } from '../the-knowledge.ts';
import { claimsOn } from './claims-on.ts';

const TODAY = '2026-11-27';
const { claimsIn, verdicts } = claimsOn(TODAY);

/** The same knowledge, and nothing learnt of what people claim. */
const { findQuestions, findCases, ...data } = theKnowledge;
const teaching = { questions: findQuestions(), cases: findCases(), claims: [] };
const unlearnt = indexKnowledge({ ...data, ...teaching }, () => ({
  ...(theKnowledge.findGathered() as object),
  verdicts: undefined,
}));

describe('what figures and rules leave open is told where it was learnt', () => {
  test.each([
    'vikarbyrå er blitt ulovlig i fastlegeordninga, regjeringa forbød det',
    'lol you only get to change doctor once every two years here',
  ])('wrong: %s', (message) => {
    expect(verdicts(message)).toEqual(['differs']);
    expect(checkMessage(message, unlearnt, TODAY).claims.map(({ verdict }) => verdict)).not.toContain('differs');
  });

  test('with a number that cannot be meant for the newest figure, by that figure', () => {
    const [claim] = claimsIn('1,2 millioner nordmenn står uten fastlege akkurat nå, sjekk tallene');
    expect(claim).toMatchObject({ verdict: 'differs', by: 'amount' });
    expect(claim).toHaveProperty(['evidence', 'figures', 0, 'series'], 'gp.without-gp');
  });
});

test('a verdict that what was learnt speaks against is none', () => {
  const message = 'pretty sure locum GPs can stay as long as they like without being specialist, nobody cares';
  expect(checkMessage(message, unlearnt, TODAY).claims[0]?.verdict).toBe('matches');
  expect(verdicts(message)).toEqual(['nearest']);
});

describe('what goes on from the sentence before is told of the same thing', () => {
  test('in few words', () => {
    const [, second] = claimsIn(
      'Berre næringsdrivande kan få ALIS-avtale. Er du fastløna får du ikkje noko som helst.',
    );
    expect(second).toMatchObject({ verdict: 'differs', evidence: { kind: 'rules', rules: [{ topic: 'alis-grant' }] } });
  });
  test('and alone is left open', () => {
    expect(verdicts('Er du fastløna får du ikkje noko som helst.')).toEqual(['nearest']);
  });
});

test('where it is plain of what a sentence is, three words are told', () => {
  expect(verdicts('Barn under 16 betaler ikke egenandel hos fastlegen. Pensjonister slipper også.')).toEqual([
    'matches',
    'differs',
  ]);
});

test('what is plainly otherwise than rules say is told so', () => {
  const message = 'Resertifisering kvart femte år, jada, og då må du ha hatt kurs og praksis.';
  expect(checkMessage(message, unlearnt, TODAY).claims[0]?.verdict).toBe('differs');
  expect(verdicts(message)).toEqual(['matches']);
});

test('a scheme settles what its statements do not', () => {
  const [claim] = claimsIn('Legevakt er helseforetakenes ansvar, kommunene bare låner bort legene sine.');
  expect(claim).toMatchObject({
    verdict: 'differs',
    evidence: { kind: 'statements', statements: [{ id: 'legevakt' }] },
  });
});

test('another number than that of the thing is wrong', () => {
  expect(verdicts('LIS1 tek 3 år, det har bror min fortalt.')).toEqual(['differs']);
});

describe('no figure calls wrong', () => {
  test.each([
    [
      'a number that it bears out',
      'det er jo over 5000 fastleger i landet, så at det er «ingen leger igjen» er bare tull',
    ],
    ['when something began', 'The GP scheme started in 2001.'],
    ['how long those work who say so, where it is of years ago', 'Vi fastleger jobber 80 timer i uka!'],
  ])('%s', (_kind, message) => {
    expect(verdicts(message)).not.toContain('differs');
  });
});

describe('nothing is told by what was learnt', () => {
  test.each([
    ['of why something is so', 'The online doctors are the real reason GPs leave.', ['nearest']],
    ['of what would be', "Without Kry and those we'd have no crisis at all.", []],
    ['of what is to come', 'Om 5 år er halvparten av fastlegene ansatt i private kjeder, bare vent', []],
    [
      'of a number of a year',
      'Egenandeler i fastlegeordningen, faste priser var 2 246 000 000 kroner i 2019',
      ['matches'],
    ],
  ])('%s: %s', (_kind, message, expected) => {
    expect(verdicts(message)).toEqual(expected);
  });
});

test('more than half is no half', () => {
  expect(verdicts('over halvparten av fastlegene er spesialister i allmennmedisin')).toEqual(['matches']);
  expect(verdicts('under halvparten av fastlegene er spesialister i allmennmedisin')).toEqual(['differs']);
});

test('who gets it is told beside who does not', () => {
  expect(verdicts('ALIS-pengene går til kommunen og ikke rett i lomma på legen')).toEqual(['matches']);
});

describe('words of opinion beside a claim leave it one', () => {
  test.each([
    'De fleste fastleger er selvstendig næringsdrivende, sikkert 80 prosent',
    'visste dere at dere kan bytte fastlege to ganger i året uten å si hvorfor?',
    'By law you should get a GP appointment within five working days',
  ])('%s', (message) => {
    expect(verdicts(message)).not.toEqual([]);
  });
});

test('what goes on from a sentence is settled by nothing that the sentence is not of', () => {
  expect(
    verdicts("EU specialists must redo the whole Norwegian training. It takes five more years, that's the rule."),
  ).not.toContain('matches');
});

test('what a rule says of a number no words make otherwise', () => {
  expect(verdicts('Du kan bytte fastlege fire ganger i året, har gjort det selv')).toEqual(['differs']);
});

test('a clause that plainly goes the other way of the very thing that settles it is not borne out', () => {
  expect(
    verdicts('Kommuner kan ikke leie inn fra byrå lenger, det ble stoppa, og nettlegene er også forbudt nå.'),
  ).not.toContain('matches');
});

test('all of it is not borne out by what speaks of a part, nor a right year by what is plainly otherwise', () => {
  expect(
    verdicts('Staten dekker alt kommunen har av utgifter til ALIS, og spesialiseringen tar maks to år.'),
  ).not.toContain('matches');
  expect(verdicts('Alle fastleger må være ferdige spesialister fra 2026, punktum.')).not.toContain('matches');
});

test('a clause is told where the whole is not', () => {
  const message = 'Alle fastleger er kommunalt ansatte nå, de selvstendige er på vei ut for godt.';
  expect(claimsIn(message)).toMatchObject([{ verdict: 'differs', said: 'Alle fastleger er kommunalt ansatte nå' }]);
});

test('what is right beside what is wrong is told so where it is plain of what it is', () => {
  const message =
    'Skal du verta spesialist i allmennmedisin må du ha eit halvt år på sjukehus, og etterpå er du ferdig';
  expect(claimsIn(message)[0]).toMatchObject({ verdict: 'matches' });
});

describe('what may be settled by nothing is not called wrong', () => {
  test.each([
    'Bygdene får aldri att dei gode doktorane dei hadde før, same kva staten gjer',
    'ALIS må gå et visst antall legevakter for å bli spesialist',
  ])('by what it is not surely of: %s', (message) => {
    expect(verdicts(message)).not.toContain('differs');
  });

  test('by a clause of what is likelier right, nor by a right year', () => {
    // Posts are applied for, and no lottery gives them: both are so.
    expect(verdicts('LIS1 jobs get applied for like any job now, the lottery is long gone')).toEqual(['matches']);
    expect(verdicts('Primærhelseteam ble innført i hele landet i 2018')).toEqual(['nearest']);
  });
});

test('a number that figures leave open is otherwise than a rule has it', () => {
  const [claim] = claimsIn('The GP regulation from 2026 says max 1500 patients on a list.');
  expect(claim).toMatchObject({
    verdict: 'differs',
    evidence: { kind: 'rules', rules: [{ id: 'fastlege-2026-list-ceiling' }] },
  });
});

test('of what nothing is near as a whole, a clause of the matter is told of', () => {
  const message = 'Uten spesialitet må du ha kompetent bakvakt på legevakt, og bakvakta skal kunne rykke ut';
  expect(claimsIn(message)[0]).toMatchObject({ verdict: 'nearest', said: expect.stringMatching(/^Uten spesialitet/) });
});
