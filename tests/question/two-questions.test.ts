import { describe, expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { plain } from '../../src/answer/compose/draft.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import type { Locale } from '../../src/language/locale.ts';
import { readQuestions } from '../../src/question/two-questions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-26';
const read = (question: string) => {
  const { first, other, further } = readQuestions(question, theKnowledge, TODAY);
  const [second, third] = [other, further].map(
    (one) => one && (one.read ? one.read.steps[0]?.options : { open: one.asked }),
  );
  return { first: first.steps[0]?.options, other: second, further: third };
};

describe('each of two questions is read for itself', () => {
  test('how many there are and how many lack one', () => {
    expect(read('how many GPs are there and how many lack one?')).toMatchObject({
      first: { series: 'gp.count' },
      other: { series: 'gp.without-gp' },
    });
  });

  test('the second is asked of the figure of the first', () => {
    expect(read('Hvor mange fastleger er det nå, og er det flere enn i 2020?')).toMatchObject({
      first: { series: 'gp.count' },
      other: { series: 'gp.count', operation: 'change', from: '2020' },
    });
    expect(
      read('How many GPs at the end of 2021 versus your newest figure, and what is that in percent?'),
    ).toMatchObject({
      other: { series: 'gp.count', operation: 'percent', from: '2021-12' },
    });
  });

  test('a later time is told by how long after the first it was', () => {
    expect(read('Hvor mange fastleger var det i 2019, og hvor mange var det fem år seinere?')).toMatchObject({
      first: { series: 'gp.count', period: '2019' },
      other: { series: 'gp.count', period: '2024' },
    });
  });

  test('the change since the time of the first, in per cent', () => {
    expect(read('Hvor mange sto uten fastlege i 2022? Hva er nedgangen i prosent?')).toMatchObject({
      other: { series: 'gp.without-gp', operation: 'percent', from: '2022' },
    });
  });

  test('of another thing of the same scheme, though the first holds its words', () => {
    expect(read('Hvor mange legekontor er med på primærhelseteam, og fortsetter det etter 2024?')).toMatchObject({
      first: { series: 'primary-health-team.surgeries' },
      other: { name: 'primary-health-team', about: 'open-now' },
    });
  });

  test('a part that is plain by itself goes before what the whole comes to', () => {
    expect(read('How much is grant for empty list, and who applies, me or the kommune?')).toMatchObject({
      first: { topic: 'start-up-grant', only: 'grunntilskudd' },
      other: { name: 'start-up-grant' },
    });
  });

  test('what the whole comes to may be asked second, and the first another thing', () => {
    expect(read('er legevakta pliktig for oss over 55, og kva med småbarnsmødre?')).toMatchObject({
      first: { name: 'legevakt', about: 'exemption-60-not-55' },
      other: { name: 'legevakt', about: 'exemption-small-children' },
    });
  });

  test('whether what is said is so, of a figure: how it has gone', () => {
    expect(read('Antallet uten fastlege er halvert siden 2023. Stemmer det?').first).toMatchObject({
      series: 'gp.without-gp',
      operation: 'percent',
      from: '2023',
    });
  });

  test('what is not known of it is said to be open', () => {
    expect(read('Hvor mange fastleger er det, og hva heter hunden til statsministeren?')).toMatchObject({
      first: { series: 'gp.count' },
      other: { open: 'hva heter hunden til statsministeren?' },
    });
  });
});

test.each(['hvor mange fastleger er det i Norge?', 'hvor mange fastleger var det i 2023 og 2024?', 'ALIS 2024', 'hei'])(
  '%s: one question',
  (question) => {
    expect(read(question).other).toBeUndefined();
  },
);

const wordedFor = async (question: string, locale: Locale) => {
  const commands = await loadCommands(theKnowledge);
  return compose(answerToText(question, { locale, today: TODAY }, { knowledge: theKnowledge, commands }), locale);
};

test.each<[question: string, locale: Locale]>([
  ['Hvor mange fastleger er det? Hvor mange mangler fastlege?', 'nb'],
  ['Kor mange fastlegar er det? Kor mange manglar fastlege?', 'nn'],
  ['How many GPs are there, and how many people lack a GP?', 'en'],
])('%s: the headline says both, the first asked first, each with its source and a button', async (question, locale) => {
  const worded = await wordedFor(question, locale);
  expect(plain(worded.headline)).toMatch(/5.720.*117.899/);
  expect(plain(worded.headline).length).toBeLessThanOrEqual(205);
  expect(worded.headline.flatMap(({ citations }) => citations)).toHaveLength(2);
  expect(worded.next[0]?.call).toEqual({ command: 'figure', options: { series: 'gp.without-gp' } });
  expect(worded.figures.some(({ value }) => value === 117_899)).toBe(true);
});

test('no headline is longer than two short sentences; what has no room in it leads what stands under it', async () => {
  const worded = await wordedFor('Hva er egenandelen hos fastlegen, og hvor mye er det på kveld?', 'nb');
  const [under] = worded.surface;
  const line = plain(worded.headline);
  expect(line.length).toBeLessThanOrEqual(205);
  expect(line + (under?.kind === 'paragraph' ? plain(under.line) : '')).toMatch(/på dagtid.*på kveld/);
});

test('a question back is followed by nothing in its line', async () => {
  const worded = await wordedFor(
    'det står 1100 på avtalen min men bare 640 har meldt sæ på så langt. finnes det støtte mens lista fylles og kor lenge vare den',
    'nb',
  );
  if (worded.status === 'clarify') expect(plain(worded.headline)).toMatch(/^[^?]*\?$/);
});

test.each<[question: string, ...lines: RegExp[]]>([
  [
    'Hvor stor del av fastlegene er ansatt på fastlønn, og hvordan har det gått de siste ti åra?',
    /21.%.*7 prosentpoeng/,
  ],
  ['How many people have no GP at the worst point, and how far has it dropped in percent since?', /229.000.*48.5/],
  ['Kor mange manglar fastlege no, og kor mange var det i 2023?', /117.899.*214.106/],
])('%s: what it asks of the first is worked out from the same figures', async (question, both) => {
  expect(plain((await wordedFor(question, 'nb')).headline)).toMatch(both);
});

test.each(['og var den kortere i 2020?', 'og var ho kortare i 2020?', 'and was it shorter in 2020?'])(
  'how long is the average list, %s asks how much it has changed since',
  (second) => {
    const { other } = read(`Kor mange står på ei fastlegeliste i snitt, ${second}`);
    expect(other).toEqual({ series: 'gp.list-length', operation: 'change', from: '2020' });
  },
);

test('what stands in the answer is not said to be missing', async () => {
  const worded = await wordedFor('Kor mange står utan fastlege, og når var det?', 'nn');
  expect(JSON.stringify(worded.surface)).not.toMatch(/eige svar/);
});

test('what the very figure does not tell is told of no other', () => {
  expect(read('How many open lists are there, and has it gone up?').other).toEqual({ open: 'has it gone up?' });
  expect(read('hva er snittlista nå, og hva er den i nord?').other).toEqual({ open: 'hva er den i nord?' });
});

describe('the second has its matter from the first', () => {
  test.each([
    [
      'Kven er leiar i ekspertutvalet, og kva føreslo dei?',
      { name: 'expert-committee', about: expect.stringMatching(/proposals$/) },
    ],
    ['hvor mange er ansatt i kommunen og hvor mange er selvstendige?', { series: 'gp.self-employed' }],
  ])('%s', (question, other) => {
    expect(read(question).other).toMatchObject(other);
  });

  test('ordinary words are of no matter', () => {
    const { other } = read('Hvor mange fastleger er det, og hvorfor er det så varmt ute?');
    expect(other).toEqual({ open: 'hvorfor er det så varmt ute?' });
  });
});

test('where the first is of nothing here, the second is answered and the first is open', () => {
  expect(read('hva heter hovedstaden i Frankrike og hvor mange fastleger er det?')).toEqual({
    first: expect.objectContaining({ series: 'gp.count' }),
    other: { open: 'hva heter hovedstaden i Frankrike' },
  });
});

test('who it was is open beside what there was most of', () => {
  const { first, other } = readQuestions('hvem var statsminister da det var flest uten fastlege', theKnowledge, TODAY);
  expect(first.steps[0]?.options).toMatchObject({ series: 'gp.without-gp', operation: 'highest' });
  expect(other?.asked).toContain('statsminister');
});

test.each([
  ['tre nulllister, maks tilskudd tilsammen?', true],
  ['Hvor mange fastleger er det til sammen i 2024?', undefined],
  ['hvor mye får jeg i basistilskudd for 1200 pasienter til sammen', undefined],
  ['im first year alis, is it 5 years of training in total', undefined],
])('%s: the sum is left open: %s', (question, isSum) => {
  expect(readQuestions(question, theKnowledge, TODAY).other?.isSum).toBe(isSum);
});

describe('no part is dropped in silence', () => {
  test.each<[question: string, open: string]>([
    ['How long may a locum work without specialty, and who decides about exception?', 'who decides about exception?'],
    [
      "My husband doesn't speak Norwegian, must the doctor get an interpreter and who is paying it?",
      'who is paying it?',
    ],
    ['Legen min nektet meg ny vurdering hos spesialist. Kan han det, og hva gjør jeg videre', 'hva gjør jeg videre'],
    [
      'Er det slik at eit firma kan eige legekontoret men legen har avtala? kven skal eg då klage til',
      'kven skal eg då klage til',
    ],
  ])('%s: what the line does not speak of is named as open', (question, open) => {
    expect(read(question).other).toEqual({ open });
  });

  test('beside what may as well be meant by all of it', () => {
    const asked = 'The agency sends us a doctor from Spain. Must he be in training, and who checks that?';
    expect(read(asked)).toMatchObject({ other: undefined, further: { open: 'who checks that?' } });
  });

  test('a third is told beside the two, or named', () => {
    expect(
      read('Kor mange pasientar hadde ein fastlege i snitt i 2016, kor mange i fjor, og kva blir skilnaden i prosent?'),
    ).toMatchObject({
      first: { series: 'gp.list-length', period: '2016' },
      other: { series: 'gp.list-length', period: '2025' },
      further: { series: 'gp.list-length', operation: 'percent' },
    });
  });

  test.each<[question: string, about: string]>([
    ['hvor lenge får man støtte mens lista er tom, og må den betales tilbake hvis man slutter?', 'not-a-loan'],
    ['hvor mange fastleger er det, og hvem ansetter dem?', 'not-the-state'],
  ])('%s: what is known of it is told', (question, about) => {
    expect(read(question).other).toMatchObject({ about });
  });

  test.each([
    'do private equity people own gp offices here? is it allowed',
    'Kontoret mitt eies av kommunen. Hva selger man da når man slutter, og er det lov?',
    'Hvor mange er over 60 blant fastlegene, og hvor mange er over 67 år?',
    'Når sto det flest uten fastlege, og hvor mange var det på det verste?',
  ])('%s: what the line tells is not open', (question) => {
    expect(read(question)).toMatchObject({ other: undefined, further: undefined });
  });
});
