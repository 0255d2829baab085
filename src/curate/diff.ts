import { type Differences, differencesBetween, isAnyDifferent, type Part } from '../compile/differences.ts';
import { inspectKnowledge } from '../compile/load.ts';
import { WrongUse } from '../wrong-use.ts';
import { describeTable, LINES } from './describe-difference.ts';
import { inspectAt } from './knowledge-at.ts';
import { count, sayFaults } from './say-faults.ts';
import type { Desk, Verb } from './verb.ts';

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

/** What is different in one part, a line each, under a heading; nothing where it is the same. */
function describePart<Name extends Part>(name: Name, difference: Differences[Name]): string[] {
  const say = LINES[name].line as (item: unknown) => string;
  const sayChange = LINES[name].change as (before: unknown, after: unknown) => string;
  const lines = [
    ...difference.added.map((one) => `  ${SIGNS.added} ${say(one)}`),
    ...difference.changed.map(({ before, after }) => `  ${SIGNS.changed} ${sayChange(before, after)}`),
    ...difference.removed.map((one) => `  ${SIGNS.removed} ${say(one)}`),
  ];
  return lines.length === 0 ? [] : [`${LINES[name].title}: ${lines.length}`, ...lines, ''];
}

function describeDifferences(differences: Differences): string {
  const parts = (Object.keys(LINES) as Part[]).flatMap((name) => describePart(name, differences[name]));
  const tables = differences.tables.flatMap(describeTable);
  return [...parts, ...(tables.length > 0 ? ['Outcomes of decision tables', ...tables, ''] : [])].join('\n');
}

/** The differences between a revision and the files; nothing where either is broken, which is then said. */
export function differencesSince(revision: string, { folder, say, progress }: Desk): Differences | undefined {
  progress(`Reading the knowledge of ${revision} …`);
  const before = inspectAt(revision, folder);
  if (!before.data) {
    say(`The knowledge of ${revision} does not hold by the checks of today:`);
    sayFaults(before.faults, say);
    return undefined;
  }
  progress('Reading the knowledge of now …');
  const after = inspectKnowledge(folder);
  if (!after.data) sayFaults(after.faults, say);
  return after.data && differencesBetween(before.data, after.data);
}

export const diff: Verb = {
  name: 'diff',
  usage: 'REV',
  does: 'Shows what the answers of now have that those of a git revision had not: figures, rules, outcomes and so on.',
  options: {},
  takes: ['revision'],
  run: ({ revision }, desk) => {
    if (typeof revision !== 'string') throw new WrongUse('Say since when: a tag, branch or commit, such as HEAD~1.');
    const differences = differencesSince(revision, desk);
    if (!differences) return 1;
    if (!isAnyDifferent(differences)) {
      desk.say(`Every answer is as it was in ${revision}.`);
      return 0;
    }
    desk.say(describeDifferences(differences));
    const { figures, rules } = differences;
    desk.say(
      `+ new, ~ changed, − gone. Figures: ${figures.added.length} new, ${figures.changed.length} changed, ${figures.removed.length} gone; ` +
        `${count(rules.added.length + rules.changed.length + rules.removed.length, 'rule')}; ` +
        `${count(differences.tables.length, 'decision table')}.`,
    );
    return 0;
  },
};
