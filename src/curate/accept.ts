import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Fault } from '../compile/fault.ts';
import { inspectKnowledge } from '../compile/load.ts';
import { WrongUse } from '../wrong-use.ts';
import { type Change, changesOf, writeAll, writeAllOrNone } from './accept/changes.ts';
import { readDraft } from './accept/read-draft.ts';
import { count, sayFaults } from './say-faults.ts';
import type { Verb } from './verb.ts';

/** What would be wrong with the knowledge once the changes are in it: tried on a copy. */
function faultsWith(changes: readonly Change[], folder: string): readonly Fault[] {
  const aside = mkdtempSync(join(tmpdir(), 'accept-'));
  try {
    const copy = join(aside, basename(folder));
    cpSync(folder, copy, { recursive: true });
    writeAll(copy, changes);
    return inspectKnowledge(copy).faults;
  } finally {
    rmSync(aside, { recursive: true });
  }
}

export const accept: Verb = {
  name: 'accept',
  usage: 'DRAFT',
  does: 'Moves a draft that you have checked into the knowledge: all of it, or, where a fault is left, nothing.',
  options: {},
  takes: ['draft'],
  run: ({ draft }, { folder, say }) => {
    if (typeof draft !== 'string') throw new WrongUse('Say which draft.');
    if (!existsSync(draft)) throw new WrongUse(`There is no file ${draft}.`);
    const checked = readDraft(readFileSync(draft, 'utf8'), basename(draft));
    const changes = changesOf(checked, folder);
    const faults = faultsWith(changes, folder);
    if (faults.length > 0) {
      sayFaults(faults, say);
      say('Nothing was taken in. Mend the draft (or, where a fault stands elsewhere, the knowledge) and try again.');
      return 1;
    }
    writeAllOrNone(folder, changes);
    rmSync(draft);
    for (const { path, before } of changes) say(`${before === undefined ? 'Made' : 'Added to'} knowledge/${path}`);
    say(
      `${count(checked.observations.length, 'figure')}, ${count(checked.rules.length, 'rule')} and ` +
        `${count(checked.statements.length, 'statement')} taken in from ${checked.release.to}. See it: npm run knowledge -- diff HEAD`,
    );
    return 0;
  },
};
