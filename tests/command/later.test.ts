import { expect, test } from 'vitest';
import { later } from '../../src/command/later.ts';

test('a part is there once it has been loaded, and is loaded once', async () => {
  let times = 0;
  const part = later(async () => {
    times += 1;
    return 'part';
  });
  expect(part.get).toThrow('before it has been loaded');
  await part.load();
  await part.load();
  expect([part.get(), times]).toEqual(['part', 1]);
});
