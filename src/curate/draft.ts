import { basename, join, relative, resolve } from 'node:path';
import type { Knowledge } from '../knowledge/find.ts';
import { WrongUse } from '../wrong-use.ts';
import { type Draft, type DraftTime, draftOf, likelySchemes } from './draft/draft-of.ts';
import { readSource, type Source } from './draft/source.ts';
import { writtenDraft } from './draft/written-draft.ts';
import { openKnowledge } from './open-knowledge.ts';
import { likelyId } from './release-id.ts';
import { count } from './say-faults.ts';
import type { Desk, Verb } from './verb.ts';
import { writeOnce } from './write-file.ts';

const isId = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** The id that a release is likely to get: the name of its file, where that is one, else publisher, date and title. */
function idOf({ head: { publisher, published, title } }: Draft, { from }: Source): string {
  if (isId(from)) return from;
  return likelyId(publisher, published ?? '', title) || 'draft';
}

/** A draft goes anywhere but into the knowledge. @throws {WrongUse} where it would. */
function mayWriteIn(out: string, folder: string): void {
  const inside = relative(resolve(folder), resolve(out));
  if (inside === '' || !inside.startsWith('..'))
    throw new WrongUse('A draft is never written into the knowledge: name another folder.');
}

/** Writes the draft of one source. @returns its path. @throws {WrongUse} where there is one already. */
export function writeDraft(source: Source, knowledge: Knowledge, { folder }: Pick<Desk, 'folder'>, out: string) {
  mayWriteIn(out, folder);
  const draft = draftOf(source.page, knowledge, source.from);
  const id = idOf(draft, source);
  const file = join(out, `${id}.yaml`);
  const schemeOf = ({ told, found }: DraftTime): string =>
    likelySchemes(told, found, draft.head.title, [], knowledge, '')[0] ?? '';
  if (!writeOnce(file, writtenDraft(draft, id, schemeOf)))
    throw new WrongUse(`${file} is there already, with what somebody may have done to it.`);
  return { draft, file };
}

export const describeDraft = ({ figures, totals, rules, times, unplaced }: Draft): string =>
  `${count(figures.length, 'figure')}, ${count(totals.length, 'total')}, ${count(rules.length, 'rule')}, ` +
  `${count(times.length, 'statement')}, ${unplaced.length} not placed`;

export const draft: Verb = {
  name: 'draft',
  usage: 'FILE|URL [--out DIR]',
  does: 'Drafts a release with its figures from its text (web page, plain text, text of a PDF), for you to check and accept.',
  options: { out: { type: 'string' } },
  takes: ['source'],
  run: async ({ source, out }, desk) => {
    if (typeof source !== 'string') throw new WrongUse('Say what to draft: a file, or an address.');
    const to = typeof out === 'string' ? out : 'drafts';
    mayWriteIn(to, desk.folder);
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    const { draft: made, file } = writeDraft(await readSource(source), knowledge, desk, to);
    desk.say(`Made ${file}: ${describeDraft(made)}.`);
    for (const { told, found, why } of made.unplaced)
      desk.say(`  not placed: "${found.numeral.text}" in sentence ${told.number}: ${why}`);
    desk.say(
      `Look at each line with # sjekk in ${basename(file)}, mend it and take the mark away. Then: npm run knowledge -- accept ${file}`,
    );
    return 0;
  },
};
