import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openTurns } from '../../src/transports/turns.ts';

/** Work in one piece, as an answer is. */
const work = (ms: number) => async () => {
  const until = performance.now() + ms;
  while (performance.now() < until);
  return 'answered';
};
const busy = async () => 'busy';

describe('turns', () => {
  it('does all in the order in which it came, and gives what comes of it', async () => {
    const { take } = openTurns();
    const done: number[] = [];
    const results = [1, 2, 3].map((at) => take<unknown>(async () => done.push(at), busy));
    expect(await Promise.all(results)).toEqual([1, 2, 3]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('does first what all need, once, when the first comes, and goes on where that fails', async () => {
    let times = 0;
    const done: string[] = [];
    const before = async () => {
      times += 1;
      await sleep(10);
      done.push('before');
      throw new Error('broken');
    };
    const { take } = openTurns({ most: 10, withinMs: 10_000, before });
    expect(times).toBe(0);
    const results = ['one', 'two'].map((name) => take<unknown>(async () => done.push(name), busy));
    await Promise.all(results);
    await take<unknown>(async () => done.push('later'), busy);
    expect(done).toEqual(['before', 'one', 'two', 'later']);
    expect(times).toBe(1);
  });

  it('gives what goes wrong to whoever asked, and goes on', async () => {
    const { take } = openTurns();
    const failing = take(async () => {
      throw new Error('broken');
    }, busy);
    await expect(failing).rejects.toThrow('broken');
    expect(await take(work(0), busy)).toBe('answered');
  });

  it('refuses at once where too many wait, and takes again once fewer do', async () => {
    const { take, waiting } = openTurns({ most: 3, withinMs: 10_000 });
    const results = [1, 2, 3, 4, 5].map(() => take(work(1), busy));
    expect(waiting()).toBe(3);
    expect(await Promise.all(results)).toEqual(['answered', 'answered', 'answered', 'busy', 'busy']);
    expect(await take(work(0), busy)).toBe('answered');
    expect(waiting()).toBe(0);
  });

  it('refuses whoever has waited too long in place of answering late', async () => {
    const { take } = openTurns({ most: 100, withinMs: 50 });
    const results = Array.from({ length: 10 }, () => take(work(30), busy));
    const came = await Promise.all(results);
    expect([came[0], came.at(-1)]).toEqual(['answered', 'busy']);
  });

  it('lets clocks go on between pieces, however much waits', async () => {
    const { take } = openTurns();
    let left = 30;
    const results = Array.from({ length: left }, () =>
      take(async () => {
        left -= 1;
        return work(15)();
      }, busy),
    );
    await sleep(20);
    expect(left).toBeGreaterThan(0);
    await Promise.all(results);
  });

  it('lets no more be under way at a time than may be, and goes on as each comes to its end', async () => {
    const { take, waiting } = openTurns({ most: 10, withinMs: 10_000, atOnce: 2 });
    let now = 0;
    let most = 0;
    const slow = async () => {
      now += 1;
      most = Math.max(most, now);
      await sleep(10);
      now -= 1;
      return 'answered';
    };
    const results = Array.from({ length: 7 }, () => take(slow, busy));
    expect(await Promise.all(results)).toEqual(Array.from({ length: 7 }, () => 'answered'));
    expect([most, waiting()]).toEqual([2, 0]);
  });

  it('goes on where what was under way fails', async () => {
    const { take } = openTurns({ most: 10, withinMs: 10_000, atOnce: 1 });
    const failing = take(async () => {
      await sleep(5);
      throw new Error('broken');
    }, busy);
    const next = take(work(0), busy);
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('answered');
  });

  it('refuses whoever has waited too long, though what is under way never ends', async () => {
    const { take } = openTurns({ most: 10, withinMs: 30, atOnce: 1 });
    void take(() => new Promise<string>(() => undefined), busy);
    expect(await Promise.all([take(work(0), busy), take(work(0), busy)])).toEqual(['busy', 'busy']);
  });
});
