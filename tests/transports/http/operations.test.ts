import { expect, it } from 'vitest';
import { operations } from '../../../src/transports/http/operations.ts';

it('is ready without the database, which it tells: questions are answered all the same', async () => {
  const told = async (isKeeping: boolean) => {
    const response = await operations({ isReady: () => true, isKeeping: () => isKeeping }).request('/readyz');
    return [response.status, await response.text()];
  };
  expect(await told(true)).toEqual([200, 'ready\n']);
  expect(await told(false)).toEqual([200, 'ready; the database cannot be used\n']);
});
