import { expect, test } from 'vitest';
import { isToBot } from '../../src/reader/to-bot.ts';

test.each([
  'kan du nynorsk då',
  'er du en robot eller et menneske',
  'hvor får du tallene fra',
  'lagrer du det jeg skriver',
  'who made you',
  'are you a human',
  'do you speak polish',
])('%s is asked of the bot', (text) => {
  expect(isToBot(text)).toBe(true);
});

test.each([
  'kan du forklare ALIS',
  'kan du si hvor mange fastleger det er',
  'vet du hvor mange som står uten fastlege',
  'hvor kommer tallene på ventelista fra',
  'can you be a GP without LIS1',
  'do you get a grant for a short list',
])('%s is asked of the field', (text) => {
  expect(isToBot(text)).toBe(false);
});
