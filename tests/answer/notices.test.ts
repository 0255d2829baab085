import { describe, expect, test } from 'vitest';
import { noticeOfAge, noticeOfRulesAge, noticesOn, noticesOnRelease } from '../../src/answer/notices.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import type { KnowledgeData, Series } from '../../src/knowledge/knowledge.ts';
import { observation, release, series, smallKnowledge } from '../small-knowledge.ts';

const said = (text: string) => ({ nb: text, en: text });
const releases = [release('one'), release('two')];

function noticesFor(one: Series, more: Partial<KnowledgeData> = {}) {
  const knowledge = smallKnowledge({ releases, series: [one], ...more });
  return noticesOn(figuresOf(one, knowledge), knowledge);
}

const twice = series('road.money', [observation({ value: 129.5 }), observation({ value: 126.6, source: 'two' })]);
const both = ['2024:level:one', '2024:level:two'];
const compared = (verdict: 'agree' | 'rounding' | 'conflict') => ({
  comparisons: [{ series: 'road.money', period: '2024', measure: 'level' as const, verdict, observations: both }],
});

describe('what several releases say', () => {
  test.each(['rounding', 'conflict'] as const)('a %s is told with all the figures', (verdict) => {
    const notices = noticesFor(twice, compared(verdict));
    expect(notices).toMatchObject([{ kind: verdict, figures: [{ value: 129.5 }, { value: 126.6 }] }]);
  });
  test('agreement needs no notice', () => {
    expect(noticesFor(twice, compared('agree'))).toEqual([]);
  });
});

test('a stated total is told with its parts, whether it is their sum or not', () => {
  const parts = series('road.money', [observation({ value: 10 }), observation({ period: '2023', value: 4 })]);
  const [total = '', part = ''] = parts.observations.map(({ id }) => id);
  const sums = [{ release: 'one', total, parts: [part], stated: 10, added: 4, reading: said('One is missing') }];
  expect(noticesFor(parts, { sums })).toMatchObject([
    { kind: 'sum', total: { value: 10 }, parts: [{ value: 4 }], added: 4, reading: said('One is missing') },
  ]);
});

describe('a reading of the curator', () => {
  const read = (period?: string) =>
    series('road.money', [observation()], { readings: [{ text: said('Mind'), ...(period && { period }) }] });
  test('comes with figures of its time, cited by them', () => {
    expect(noticesFor(read('2023/2024'))).toMatchObject([{ kind: 'reading', citations: [{ release: 'one' }] }]);
    expect(noticesFor(read())).toHaveLength(1);
  });
  test('does not come with those of another time', () => {
    expect(noticesFor(read('2023'))).toEqual([]);
  });
});

describe('how sure a source is', () => {
  test('only partly read, or second-hand, is told where its figures are shown', () => {
    const seen = series('road.money', [
      observation({ secondhand: true }),
      observation({ period: '2023', source: 'two' }),
    ]);
    const partly = [release('one'), release('two', { read: 'beginning' }), release('three', { read: 'beginning' })];
    expect(noticesFor(seen, { releases: partly })).toMatchObject([
      { releases: [{ id: 'two' }], about: 'partly-read' },
      { releases: [{ id: 'one' }], about: 'secondhand' },
    ]);
  });
  test('what was inferred of it is told where the release itself is shown', () => {
    const basis = said('From its address');
    const one = release('one', { date_basis: basis, title_basis: basis, url_basis: basis, read: 'beginning' });
    expect(noticesOnRelease(one).map((notice) => notice.kind === 'source' && notice.about)).toEqual([
      'partly-read',
      'date-inferred',
      'title-inferred',
      'address-inferred',
    ]);
    expect(noticesOnRelease(release('two'))).toEqual([]);
  });
});

describe('age', () => {
  const age = (today: string, checked_on?: string) => {
    const one = series('road.money', [observation({ period: '2023-10' })], checked_on ? { checked_on } : {});
    const knowledge = smallKnowledge({ series: [one] });
    return noticeOfAge(figuresOf(one, knowledge), today, knowledge);
  };
  test('is told when the newest is more than a year old, and not a day before', () => {
    expect(age('2024-10-31')).toEqual([]);
    expect(age('2024-11-01')).toEqual([{ kind: 'age', period: '2023-10', today: '2024-11-01' }]);
    expect(age('2024-02-29')).toEqual([]);
  });
  test('is not told where a curator has seen within a year that nothing newer has come', () => {
    expect(age('2026-01-15', '2025-01-15')).toEqual([]);
    expect(age('2026-01-15', '2025-01-14')).toHaveLength(1);
  });
  test('of rules is that of the newest release on them', () => {
    const rule = { citations: smallKnowledge({}).cite({ source: 'one', where: { paragraph: 1 } }) };
    expect(noticeOfRulesAge([rule], '2025-04-18')).toEqual([]);
    expect(noticeOfRulesAge([rule], '2025-04-19')).toMatchObject([{ kind: 'age', period: '2024-04-18', of: 'rules' }]);
    expect(noticeOfRulesAge([], '2025-04-19')).toEqual([]);
  });
});
