import { describe, expect, it } from 'vitest';
import { Outage } from '../../src/transports/outage.ts';

function open() {
  const lines: string[] = [];
  const changes: boolean[] = [];
  const outage = new Outage(
    (line) => lines.push(line),
    (is) => changes.push(is),
  );
  return { outage, lines, changes };
}

describe('an outage', () => {
  it('is told once for all shards, and its end when the last is back', () => {
    const { outage, lines, changes } = open();
    for (const shard of [0, 1, 2]) outage.lost(shard, 'lost');
    outage.back(1);
    outage.back(0);
    expect([lines, changes, outage.isOn]).toEqual([['lost'], [false], true]);
    outage.back(2);
    expect([lines.length, changes, outage.isOn]).toEqual([2, [false, true], false]);
    outage.back(2);
    expect(lines).toHaveLength(2);
  });

  it('waits longer for a shard each time, whatever the others do', () => {
    const { outage } = open();
    for (const shard of [0, 1, 2, 3]) outage.lost(shard, 'lost');
    expect([0, 1, 2, 3].map((shard) => outage.takeWait(shard))).toEqual([0, 0, 0, 0]);
    const waits = Array.from({ length: 8 }, () => {
      outage.lost(0, 'lost');
      return outage.takeWait(0);
    });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 30_000, 30_000]);
    expect(outage.takeWait(0)).toBe(0);
    expect(outage.takeWait(1)).toBe(0);
  });
});
