import type { Finding } from '../fault.ts';
import type { Reading, WrittenKnowledge } from '../written.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';

/** All that a question may name as its answer, and a claim as what settles it. */
function answersIn({ schemes, series, rules, tables }: WrittenKnowledge): ReadonlySet<string> {
  return new Set([
    ...schemes.flatMap(({ id, content }) => [
      `scheme:${id}`,
      ...content.statements.map((one) => `statement:${id}.${one.id}`),
    ]),
    ...series.map(({ id }) => `series:${id}`),
    ...rules.flatMap(({ id, content }) => content.rules.map((one) => `rule:${id}/${one.id}`)),
    ...tables.map(({ id }) => `table:${id}`),
  ]);
}

/** Whether an answer stands in a file that is there and broken: what it holds nobody knows. */
function isInBroken(answer: string, { written, ids }: Pick<Reading, 'written' | 'ids'>): boolean {
  const [kind = '', id = ''] = answer.split(':');
  const [folder, file = id] =
    kind === 'statement'
      ? (['schemes', id.split('.')[0]] as const)
      : kind === 'rule'
        ? (['rules', id.split('/')[0]] as const)
        : ([kind === 'series' ? 'series' : kind === 'table' ? 'tables' : 'schemes'] as const);
  return ids[folder].has(file) && !written[folder].some((one) => one.id === file);
}

/** Where somebody names what is not in the knowledge, by kind and id. */
export function namedBy(
  reading: Parameters<Check>[0],
): (at: Pick<Finding, 'file' | 'path'>, id: string, otherwise: string) => Finding[] {
  const answers = answersIn(reading.written);
  return ({ file, path }, id, otherwise) =>
    answers.has(id) || isInBroken(id, reading)
      ? []
      : [{ file, path, fault: `There is no "${id}" in the knowledge.`, remedy: didYouMean(id, answers, otherwise) }];
}
