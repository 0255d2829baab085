import { expect, test } from 'vitest';
import { premiseIn } from '../../src/question/premise.ts';

test.each([
  ['Siden knekkpunktet kom i 2001, hvorfor tok det så lang tid?', 'Knekkpunktet kom i 2001.'],
  ['Now that self-employment was banned in 2024, must I take a salary?', 'Self-employment was banned in 2024.'],
  ['Når staten nå har fjernet egenandelen, hvem betaler?', 'Staten nå har fjernet egenandelen.'],
  [
    'siden alle lis1 er garantert fastlegejobb etterpå, hvor melder jeg meg',
    'Alle lis1 er garantert fastlegejobb etterpå.',
  ],
  [
    'Siden Stortinget har bestemt at vi alle skal bli ansatt: hvem kjøper utstyret?',
    'Stortinget har bestemt at vi alle skal bli ansatt.',
  ],
  ['Sia kommunen kan si nei te alt, kan æ nekte?', 'Kommunen kan si nei te alt.'],
  ['Because every EU doctor must do LIS1 again, how long is the queue?', 'Every EU doctor must do LIS1 again.'],
  [
    'Da Stortinget vedtok at alle over 67 skulle slippe, hva ble taket?',
    'Stortinget vedtok at alle over 67 skulle slippe.',
  ],
])('%s assumes something', (text, sentence) => {
  expect(premiseIn({ text })).toMatchObject({ sentence, isAssumed: true });
});

test.each([
  ['i heard the first 1000 now give double. which month did that start', 'The first 1000 now give double.'],
  ['Kvifor la staten ned alle ALIS-kontora i 2024?', 'La staten ned alle ALIS-kontora i 2024.'],
])('%s rests on something that it does not assert', (text, sentence) => {
  expect(premiseIn({ text })).toMatchObject({ sentence, isAssumed: false });
});

test.each([
  'Siden 2020, hvor mange er blitt spesialister?',
  'siden januar har vi stått uten lege, hva gjør vi?',
  'Når trer den nye forskriften i kraft, og hvem gjelder den for?',
  'Da jeg begynte i 2020, hva var satsen?',
  'hvor mange fastleger er det?',
])('%s takes nothing for granted', (text) => {
  expect(premiseIn({ text })).toBeUndefined();
});
