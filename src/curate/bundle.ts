import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeFault } from '../knowledge/fault.ts';
import { BUNDLE_FILE, KNOWLEDGE_FOLDER } from '../knowledge/folder.ts';
import { inspectKnowledge } from '../knowledge/load.ts';
import type { Verb } from './verb.ts';

export const bundle: Verb = {
  name: 'bundle',
  usage: '',
  does: 'Checks the knowledge and writes it to dist/knowledge.json, which answers are read from.',
  run: (_given, say) => {
    const { data, faults } = inspectKnowledge(KNOWLEDGE_FOLDER);
    if (!data) {
      for (const fault of faults) say(describeFault(fault));
      say(`\nThe knowledge was not built: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
      return 1;
    }
    mkdirSync(dirname(BUNDLE_FILE), { recursive: true });
    // Written beside and renamed, so that a program reading it meanwhile never meets half a file.
    writeFileSync(`${BUNDLE_FILE}.new`, JSON.stringify(data));
    renameSync(`${BUNDLE_FILE}.new`, BUNDLE_FILE);
    return 0;
  },
};
