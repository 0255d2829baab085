import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { CHANGELOG } from '../compile/written.ts';
import type { Edition } from '../knowledge/knowledge.ts';
import { WrongUse } from '../wrong-use.ts';
import { differencesSince } from './diff.ts';
import { editionOf, firstEdition, isWorthTelling, toFile } from './edition.ts';
import { git, inspectAt } from './knowledge-at.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import type { Desk, Given, Verb } from './verb.ts';

const HEADING = `# What changed with each edition of the knowledge, newest first: what /whats-new answers from.
# Made by \`npm run knowledge -- changelog\`. Only the notes are written by hand.
`;
const WIDTH = 120;

/** The commit of the last edition: the one that wrote the changelog last. */
const lastEdition = (folder: string): string =>
  git(dirname(folder), ['log', '-1', '--format=%H', '--', join(basename(folder), CHANGELOG)]);

function noteIn(given: Given): Pick<Edition, 'note'> {
  const { 'note-nb': nb, 'note-nn': nn, 'note-en': en } = given;
  if (nb === undefined && nn === undefined && en === undefined) return {};
  if (typeof nb !== 'string' || typeof en !== 'string')
    throw new WrongUse('A note needs both --note-nb and --note-en.');
  return { note: { nb, ...(typeof nn === 'string' ? { nn } : {}), en } };
}

/** The editions up to a revision; the knowledge of one that had no changelog is the first edition itself. */
function editionsUntil(revision: string, folder: string): readonly Edition[] {
  const { data } = inspectAt(revision, folder);
  if (!data) throw new WrongUse(`The knowledge of ${revision} does not hold by the checks of today.`);
  if (data.editions.length > 0) return data.editions;
  return [firstEdition(data, git(dirname(folder), ['log', '-1', '--format=%cs', revision]))];
}

function describe({ date, begins, releases, figures, rules, outcomes }: Edition): string {
  if (begins)
    return `${date}: the first edition, with ${count(begins.releases, 'release')}, ${count(begins.figures, 'figure')} and ${count(begins.rules, 'rule')}.`;
  const periods = Object.values(figures.added).reduce((sum, { length }) => sum + length, 0);
  return (
    `${date}: ${count(releases.added.length, 'new release')}, figures for ${count(periods, 'new period')} in ` +
    `${count(Object.keys(figures.added).length, 'series', 'series')}, ${count(figures.changed.length, 'changed figure')}, ` +
    `${count(rules.added.length, 'new rule')}, ${count(rules.changed.length, 'changed rule')}, ${count(outcomes.length, 'changed outcome')}.`
  );
}

/** The new edition on top of those before it; nothing where the knowledge is broken, which is then said. */
function editionsNow(since: string, given: Given, desk: Desk): readonly Edition[] | undefined {
  const { folder, today } = desk;
  if (since === '') {
    const knowledge = openKnowledge(desk);
    return knowledge && [{ ...firstEdition(knowledge, today), ...noteIn(given) }];
  }
  const differences = differencesSince(since, desk);
  if (!differences) return undefined;
  const edition = { ...editionOf(differences, today), ...noteIn(given) };
  const before = editionsUntil(since, folder);
  return isWorthTelling(edition) ? [edition, ...before] : before;
}

export const changelog: Verb = {
  name: 'changelog',
  usage: '[--since REV] [--note-nb TEXT --note-en TEXT]',
  does: 'Writes what changed since the last edition (or REV) on top of knowledge/CHANGELOG.yaml, for /whats-new.',
  options: {
    since: { type: 'string' },
    'note-nb': { type: 'string' },
    'note-nn': { type: 'string' },
    'note-en': { type: 'string' },
  },
  run: (given, desk) => {
    const { folder, say } = desk;
    const since = typeof given.since === 'string' ? given.since : lastEdition(folder);
    const editions = editionsNow(since, given, desk);
    if (!editions) return 1;
    const text = HEADING + stringify(editions.map(toFile), { lineWidth: WIDTH, flowCollectionPadding: false });
    writeFileSync(join(folder, CHANGELOG), text);
    for (const one of editions.slice(0, 2)) say(describe(one));
    say(
      `\nWrote ${basename(folder)}/${CHANGELOG}. Look it over, then commit it with the knowledge: the next one begins there.`,
    );
    return 0;
  },
};
