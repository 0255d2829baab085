import type { Statement } from '../../knowledge/knowledge.ts';
import { meaningsOf } from '../meaning.ts';
import type { Intent } from './asking.ts';

type Kind = 'scheme' | 'series' | 'statement' | 'rule' | 'topic' | 'table';
interface Fit extends Readonly<Record<Kind, number>> {
  /** What a statement may be about to answer it as well as can be. */
  readonly abouts: readonly Statement['about'][];
}

const figures: Fit = { series: 1, scheme: 0.88, statement: 0.85, rule: 0.6, topic: 0.6, table: 0.6, abouts: [] };

/**
 * How well each kind of thing answers each kind of question, 0 to 1. A question of why is answered by a reason, and only
 * badly by a figure.
 */
export const FITS: Readonly<Record<Intent, Fit>> & { readonly release: number } = {
  money: figures,
  count: figures,
  long: { ...figures, rule: 0.85, statement: 0.92, abouts: ['when', 'condition'] },
  why: { series: 0.6, scheme: 0.75, statement: 0.88, rule: 0.8, topic: 0.6, table: 0.6, abouts: ['why', 'what-for'] },
  'what-for': {
    series: 0.8,
    scheme: 0.88,
    statement: 0.92,
    rule: 0.75,
    topic: 0.6,
    table: 0.6,
    abouts: ['what-for', 'why', 'plan'],
  },
  who: { series: 0.7, scheme: 0.75, statement: 0.92, rule: 0.85, topic: 0.7, table: 0.8, abouts: ['who', 'condition'] },
  when: { series: 0.75, scheme: 0.75, statement: 0.93, rule: 0.97, topic: 0.85, table: 0.7, abouts: ['when'] },
  where: { series: 0.7, scheme: 0.8, statement: 0.93, rule: 0.75, topic: 0.6, table: 0.6, abouts: ['where'] },
  how: { series: 0.95, scheme: 0.85, statement: 0.95, rule: 0.9, topic: 0.8, table: 0.8, abouts: ['how', 'trend'] },
  trend: { series: 0.97, scheme: 0.85, statement: 0.95, rule: 0.8, topic: 0.7, table: 0.7, abouts: ['trend'] },
  plan: { series: 0.85, scheme: 0.85, statement: 0.95, rule: 0.8, topic: 0.7, table: 0.7, abouts: ['plan'] },
  what: { series: 0.88, scheme: 0.97, statement: 0.95, rule: 0.9, topic: 0.9, table: 0.8, abouts: ['what'] },
  condition: { series: 0.8, scheme: 0.8, statement: 0.95, rule: 0.97, topic: 0.9, table: 0.97, abouts: ['condition'] },
  'is-it': { series: 0.82, scheme: 0.75, statement: 0.97, rule: 0.95, topic: 0.85, table: 0.9, abouts: ['condition'] },
  release: 0.6,
};

/** Words that a question of a kind says without saying them: "how many" asks for a number. */
export const IMPLIED: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  count: meaningsOf('antall antal tal number'),
  money: meaningsOf('penger kroner bevilgning løyving tilskudd beløp'),
  long: meaningsOf('varighet lenge'),
};
