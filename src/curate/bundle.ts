import { BUNDLE_FILE, GATHERED_FILE } from '../compile/folder.ts';
import { inspectKnowledge } from '../compile/load.ts';
import { pack } from '../compile/packed.ts';
import { indexKnowledge } from '../knowledge/find.ts';
import { gather } from '../reader/gather.ts';
import { sayFaults } from './say-faults.ts';
import type { Verb } from './verb.ts';
import { replaceFile } from './write-file.ts';

export const bundle: Verb = {
  name: 'bundle',
  usage: '',
  does: 'Checks the knowledge and writes it to dist/knowledge.json, from which the bot answers.',
  options: {},
  run: (_given, { folder, say }) => {
    const { data, faults } = inspectKnowledge(folder);
    if (!data) {
      sayFaults(faults, say);
      say('The knowledge was not built.');
      return 1;
    }
    replaceFile(GATHERED_FILE, pack(gather(indexKnowledge(data))));
    replaceFile(BUNDLE_FILE, JSON.stringify(data));
    return 0;
  },
};
