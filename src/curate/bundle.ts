import { gatherClaimed } from '../claims/claimed.ts';
import { gatherSayings } from '../claims/sayings.ts';
import { learnVerdicts, type Verdicts } from '../claims/verdicts.ts';
import { ASKS_FILE, BUNDLE_FILE, GATHERED_FILE, TEACHING_FILE } from '../compile/folder.ts';
import { inspectKnowledge } from '../compile/load.ts';
import { pack } from '../compile/packed.ts';
import { readGathered } from '../compile/read.ts';
import { asksIn, withoutAsks } from '../knowledge/asks.ts';
import { indexKnowledge } from '../knowledge/find.ts';
import { type Gathered, gather } from '../reader/gather.ts';
import { learnUnlessKnown } from '../reader/learn.ts';
import { sayFaults } from './say-faults.ts';
import type { Verb } from './verb.ts';
import { replaceFile } from './write-file.ts';

/** In signs of one byte only, the others by their numbers: it is read at every start, and UTF-8 takes as long to decode as JSON to read. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

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
    const before = readGathered() as (Gathered & { readonly verdicts?: Verdicts }) | undefined;
    const gathered = gather(indexKnowledge(data), (examples, of) => learnUnlessKnown(before?.[of])(examples));
    const knowledge = indexKnowledge(data, () => gathered);
    const sayings = gatherSayings(knowledge);
    const claimed = gatherClaimed(knowledge, data.claims);
    const verdicts = learnVerdicts(knowledge, data.claims, before?.verdicts);
    replaceFile(GATHERED_FILE, pack({ ...gathered, sayings, claimed, verdicts }));
    const { questions, cases, claims: _claims, ...answering } = data;
    replaceFile(TEACHING_FILE, plainJson({ questions, cases }));
    replaceFile(ASKS_FILE, plainJson(asksIn(answering)));
    replaceFile(BUNDLE_FILE, plainJson(withoutAsks(answering)));
    return 0;
  },
};
