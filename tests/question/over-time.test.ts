import { expect, test } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { theKnowledge } from '../the-knowledge.ts';

const read = (text: string) => {
  const { outcome, steps } = readQuestion(text, theKnowledge, '2026-11-22');
  return { outcome, command: steps[0]?.command, options: steps[0]?.options };
};

test.each<[text: string, command: string, options: Readonly<Record<string, string>>]>([
  ['hvordan har antall fastleger utviklet seg siden 2020', 'trend', { series: 'gp.count', from: '2020' }],
  [
    'korleis har talet på fastlegar utvikla seg frå 2019 til 2023',
    'trend',
    { series: 'gp.count', from: '2019', to: '2023' },
  ],
  ['sammenlign budsjettet 2024 og 2025', 'compare', { a: '2024', b: '2025' }],
  ['Samanlikn budsjettet i 2025 med 2024', 'compare', { a: '2024', b: '2025' }],
  ['sammenlikne legevakt 2023 og 2024?', 'compare', { a: '2023', b: '2024', in: 'legevakt' }],
  ['sammenlign antall fastleger 2022 og 2023', 'compare', { a: '2022', b: '2023', in: 'gp.count' }],
  ['compare ALIS and LIS1', 'compare', { a: 'alis-grant', b: 'lis1' }],
  ['tidslinje for basistilskuddet', 'timeline', { scheme: 'basistilskudd' }],
  ['vis meg tidslinjen for ALIS siden 2023', 'timeline', { scheme: 'alis-grant', from: '2023' }],
  ['Timeline of legevakt from 2022 to 2024', 'timeline', { scheme: 'legevakt', from: '2022', to: '2024' }],
  ['tidslinje for ALIS 2019', 'timeline', { scheme: 'alis-grant', from: '2019', to: '2019' }],
  ['tidslinje for ALIS 2014 2017 2020', 'timeline', { scheme: 'alis-grant', from: '2014', to: '2020' }],
])('%s', (text, command, options) => {
  expect(read(text)).toEqual({ outcome: 'answer', command, options });
});

test.each(['sammenlign epler og pærer', 'hva er forskjellen på ALIS og LIS1', 'tidslinje for bananer', 'sammenlign'])(
  '%s: asks for no comparison or timeline of anything known',
  (text) => {
    expect(['compare', 'timeline']).not.toContain(read(text).command);
  },
);

test('how much more there is of something is worked out, not shown as a course', () => {
  expect(read('hvor mange flere fastleger er det siden 2020')).toMatchObject({ command: 'figure' });
});
