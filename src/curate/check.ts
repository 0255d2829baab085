import { inspectKnowledge } from '../compile/load.ts';
import type { KnowledgeData } from '../knowledge/knowledge.ts';
import { count, sayFaults } from './say-faults.ts';
import type { Verb } from './verb.ts';

const total = (items: readonly { readonly length: number }[]): number =>
  items.reduce((sum, { length }) => sum + length, 0);

function summary(files: number, data: KnowledgeData): string {
  const held = [
    count(data.releases.length, 'release'),
    count(data.schemes.length, 'scheme'),
    count(total(data.schemes.map(({ statements }) => statements)), 'statement'),
    count(data.series.length, 'series', 'series'),
    count(total(data.series.map(({ observations }) => observations)), 'observation'),
    count(total(data.topics.map(({ rules }) => rules)), 'rule'),
    count(data.tables.length, 'decision table'),
    count(data.contacts.length, 'contact'),
  ];
  const differing = data.sums.filter(({ stated, added }) => stated !== added).length;
  const told = [
    `${count(data.sums.length, 'stated total')} (${differing} not the sum of its parts)`,
    count(data.derived.length, 'derived figure'),
    `${count(data.comparisons.length, 'figure')} given by several releases ` +
      `(${data.comparisons.filter(({ verdict }) => verdict === 'conflict').length} in conflict)`,
  ];
  return `No fault in ${count(files, 'file')}: ${held.join(', ')}.\nTold with the answers: ${told.join(', ')}.\nVersion ${data.version}, newest release ${data.newest}.`;
}

export const check: Verb = {
  name: 'check',
  usage: '',
  does: 'Reads all of the knowledge and names every fault: file, line, what is wrong, what to do.',
  options: {},
  run: (_given, { folder, say }) => {
    const { data, faults, files } = inspectKnowledge(folder);
    if (data) say(summary(files, data));
    else sayFaults(faults, say);
    return data ? 0 : 1;
  },
};
