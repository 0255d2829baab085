import { machine, median, ms, openGoals } from '../goals.ts';
import { table, writeBetween } from '../table.ts';
import type { Measured } from './measure.ts';

/** What is aimed at beside the bare server, and how much of a share a replica may lose to another. */
const GOALS = { repeated: 0.7, start: 1.5, idle: 1.5, replicas: 0.9, heap: 1.1 };

const mb = (value: number): string => `${value.toFixed(0)} MB`;

/** Prints what was measured and writes it down. @returns whether all goals are kept. */
export function report({ bytes, starts, idle, rounds, replicas, heap }: Measured, file: string): boolean {
  const { goal, areKept } = openGoals();
  const of = (all: Measured['rounds']['bare']) => ({
    rate: median(all.map(({ rate }) => rate)),
    cpu: median(all.map(({ cpu }) => cpu)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    putOff: all.reduce((sum, { putOff }) => sum + putOff, 0),
  });
  const bare = of(rounds.bare);
  const row = (what: string, all: Measured['rounds']['bare'], least?: number): readonly string[] => {
    const one = of(all);
    const ratio = one.rate / bare.rate;
    return [
      what,
      `${one.rate.toFixed(0)}/s`,
      ratio.toFixed(2),
      least === undefined ? '' : goal(ratio >= least, `at least ${least}`),
      ms(one.p50),
      ms(one.p99),
      ms(one.cpu),
    ];
  };
  const rates = table(
    ['', 'signed interactions', '× bare', 'goal', 'p50', 'p99', 'processor an answer'],
    [
      row('bare server', rounds.bare),
      row('asked before', rounds.repeated, GOALS.repeated),
      row('commands never asked before', rounds.fresh),
      row('free questions and claims never asked before', rounds.texts),
    ],
  );
  const beside = (what: string, own: number, other: number, unit: string, most: number): readonly string[] => [
    what,
    `${own.toFixed(0)} ${unit}`,
    `${other.toFixed(0)} ${unit}`,
    (own / other).toFixed(2),
    goal(own / other <= most, `at most ${most}`),
  ];
  const standing = table(
    ['', 'ours', 'beside', '× beside', 'goal'],
    [
      beside(
        'start to ready, beside a server of Hono with log and counters and nothing behind it',
        median(starts.ours),
        median(starts.transport),
        'ms',
        GOALS.start,
      ),
      beside('memory while idle, beside the bare server', median(idle.ours), median(idle.bare), 'MB', GOALS.idle),
    ],
  );
  const [alone] = replicas;
  const scale = table(
    ['replicas', 'signed interactions', 'processor an answer', 'worth', 'goal'],
    replicas.map(({ replicas: count, rate, cpu }) => {
      const worth = (count * (alone?.cpu ?? cpu)) / cpu;
      return [
        String(count),
        `${rate.toFixed(0)}/s`,
        ms(cpu),
        `${worth.toFixed(2)} replicas`,
        goal(worth >= GOALS.replicas * count, `at least ${(GOALS.replicas * count).toFixed(1)}`),
      ];
    }),
  );
  // The first look is after the first part, when all that is kept once is there.
  const [first = 0] = heap.heaps;
  const last = heap.heaps.at(-1) ?? 0;
  const flat = table(
    ['mixed interactions in one process', 'heap after a tenth', 'heap at the end', '× first', 'goal', 'memory'],
    [
      [
        String(heap.asked),
        mb(first),
        mb(last),
        (last / first).toFixed(2),
        goal(last / first <= GOALS.heap, `at most ${GOALS.heap}`),
        mb(heap.rss),
      ],
    ],
  );
  const putOff = of(rounds.fresh).putOff + of(rounds.texts).putOff;
  const about = `${machine()} The bare server returns ${bytes} bytes. ${putOff} of the answers were put off and counted as they were.`;
  const text = [rates, standing, scale, flat, about].join('\n\n');
  console.log(text);
  writeBetween(file, 'bench:http', text);
  return areKept();
}
