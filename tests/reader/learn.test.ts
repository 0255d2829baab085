import { describe, expect, test } from 'vitest';
import { BUCKETS, featuresOf } from '../../src/reader/features.ts';
import { type Example, learn, learnUnlessKnown } from '../../src/reader/learn.ts';
import { NOTHING_LEARNT, speakingBy } from '../../src/reader/learnt.ts';

const NOTHING = new Map<string, number>();
const features = (text: string) => featuresOf(text, NOTHING);
const example = (text: string, ...right: string[]): Example => ({ features: features(text), right, count: 1 });

/** Two things that are asked for in nearly the same words, and one in others. */
const EXAMPLES = [
  example('hvor mange fastleger finnes', 'count'),
  example('hvor mange fastleger er det', 'count'),
  example('hvor mange er uten fastlege', 'without'),
  example('hvor mange mangler fastlege', 'without'),
  example('hva koster legetimen', 'fee'),
  example('hva koster en legetime', 'fee'),
];
const IDS = ['count', 'without', 'fee', 'new'];

const best = (text: string, ids = IDS): string | undefined => {
  const speaks = [...speakingBy(learn(EXAMPLES), ids)(features(text))];
  return ids[speaks.indexOf(Math.max(...speaks))];
};

describe('what is learnt from examples', () => {
  test.each([
    ['hvor mange fastleger finnes det', 'count'],
    ['hvor mange er uten lege', 'without'],
    ['hva koster det', 'fee'],
  ])('%s: %s', (text, id) => expect(best(text)).toBe(id));

  test('what one is mistaken for is spoken against', () => {
    const [count = 0, without = 0] = speakingBy(learn(EXAMPLES), IDS)(features('hvor mange er uten fastlege'));
    expect(count).toBeLessThan(0);
    expect(without).toBeGreaterThan(0);
  });

  test('whichever of several right things is ahead will do', () => {
    const learnt = learn([...EXAMPLES, example('hva koster det å være uten', 'fee', 'without')]);
    const [count = 0, without = 0, fee = 0] = speakingBy(learnt, IDS)(features('hva koster det å være uten'));
    expect(Math.max(without, fee)).toBeGreaterThan(count);
  });

  test('of a thing that was not there nothing speaks, and one that is gone is passed over', () => {
    expect(speakingBy(learn(EXAMPLES), IDS)(features('hva koster legetimen'))[3]).toBe(0);
    expect(best('hva koster legetimen', ['new', 'fee'])).toBe('fee');
  });

  test('the same from the same examples, which are not learnt from again', () => {
    const learnt = learn(EXAMPLES);
    expect(learn(EXAMPLES)).toEqual(learnt);
    expect(learnUnlessKnown(learnt)([...EXAMPLES])).toBe(learnt);
    expect(learnUnlessKnown(learnt)(EXAMPLES.slice(1))).not.toBe(learnt);
    expect(learnUnlessKnown(undefined)(EXAMPLES)).toEqual(learnt);
  });

  test('an example among some things says nothing of the others', () => {
    const among = ['told', 'untold'];
    const learnt = learn([
      ...EXAMPLES,
      { ...example('hva koster det for meg', 'told'), among },
      { ...example('hva er prisen for meg', 'untold'), among },
      { ...example('hva koster det for oss', 'told'), among },
    ]);
    const [fee = 0, told = 0, untold = 0] = speakingBy(learnt, ['fee', ...among])(features('hva koster det for meg'));
    expect(told).toBeGreaterThan(untold);
    const [alone = 0] = speakingBy(learn(EXAMPLES), ['fee'])(features('hva koster legetimen'));
    expect(fee).toBeGreaterThan(0);
    expect(alone).toBeGreaterThan(0);
  });

  test('from one thing, or from nothing, nothing', () => {
    expect(learn([]).places.bytes).toHaveLength(0);
    expect([...speakingBy(learn([example('a b', 'one')]), ['one'])(features('a b'))]).toEqual([0]);
    expect([...speakingBy(NOTHING_LEARNT, ['one'])(features('a b'))]).toEqual([0]);
  });
});

describe('what a text is told by', () => {
  test('signs, cases and ways to write a letter make no difference', () => {
    expect(featuresOf('Får  jeg, ALIS?', NOTHING)).toEqual(featuresOf('får jeg alis'.normalize('NFD'), NOTHING));
  });
  test('buckets, of which there are no more', () => {
    const buckets = [...featuresOf('hvor mange fastleger 🙂 한국', new Map([['fastlege', 1]])).keys()];
    expect(buckets.length).toBeGreaterThan(10);
    for (const bucket of buckets) expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
  });
  test('a long text costs no more than its length: not all of its meanings are paired', () => {
    const meanings = (count: number) => new Map(Array.from({ length: count }, (_, at) => [`m${at}`, 1 / (1 + at)]));
    const sum = (count: number) => [...featuresOf('', meanings(count)).values()].reduce((all, one) => all + one, 0);
    expect(sum(2000) - sum(1000)).toBe(1000);
  });
});
