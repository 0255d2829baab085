import { machine, median, ms, openGoals, quantile } from '../goals.ts';
import { table, writeBetween } from '../table.ts';
import type { Measured } from './measure.ts';

/** What is aimed at, beside the bare bot; and ms of processor that no answer is to need more than. */
const GOALS = { repeated: 0.8, fresh: 0.4, idle: 1.3, start: 1.3, p99: 5 };

/** Prints what was measured and writes it down. @returns whether all goals are kept. */
export function report({ bytes, starts, idle, costs, rounds }: Measured, file: string): boolean {
  const of = (all: Measured['rounds']['bare']) => ({
    rate: median(all.map(({ rate }) => rate)),
    cpu: median(all.map(({ cpu }) => cpu)),
  });
  const [bare, repeated, fresh, text] = [rounds.bare, rounds.repeated, rounds.fresh, rounds.text].map(of) as [
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
    ReturnType<typeof of>,
  ];
  const { goal, areKept } = openGoals();
  const rateRow = (what: string, one: ReturnType<typeof of>, least?: number): readonly string[] => {
    const ratio = one.rate / bare.rate;
    const aim = least === undefined ? '' : goal(ratio >= least, `at least ${least}`);
    return [what, `${one.rate.toFixed(0)}/s`, ratio.toFixed(2), aim, ms(one.cpu)];
  };
  const rates = table(
    ['', 'answers', '× bare', 'goal', 'processor an answer'],
    [
      rateRow('bare bot', bare),
      rateRow('asked before', repeated, GOALS.repeated),
      rateRow('commands never asked before', fresh, GOALS.fresh),
      rateRow('free questions never asked before', text, GOALS.fresh),
    ],
  );
  const besideBare = (what: string, all: Measured['idle'], unit: string, most: number): readonly string[] => {
    const [own, other] = [median(all.ours), median(all.bare)];
    const ratio = own / other;
    return [
      what,
      `${own.toFixed(0)} ${unit}`,
      `${other.toFixed(0)} ${unit}`,
      ratio.toFixed(2),
      goal(ratio <= most, `at most ${most}`),
    ];
  };
  const standing = table(
    ['', 'ours', 'bare', '× bare', 'goal'],
    [besideBare('memory while idle', idle, 'MB', GOALS.idle), besideBare('start to ready', starts, 'ms', GOALS.start)],
  );
  const byKind = table(
    ['processor an answer, one at a time', 'questions', 'p50', 'p99', `goal: p99 under ${GOALS.p99} ms`],
    costs.map(({ kind, costs: all }) => {
      const p99 = quantile(all, 0.99);
      const aim = kind === 'bare bot' ? '' : goal(p99 < GOALS.p99, '');
      return [kind, String(all.length), ms(median(all)), ms(p99), aim];
    }),
  );
  const about = `${machine()} The bare bot replies ${bytes} bytes.`;
  const text_ = [rates, standing, byKind, about].join('\n\n');
  console.log(text_);
  writeBetween(file, 'bench:gateway', text_);
  return areKept();
}
