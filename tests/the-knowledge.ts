import { KNOWLEDGE_FOLDER } from '../src/compile/folder.ts';
import { loadKnowledge } from '../src/compile/load.ts';
import { indexKnowledge } from '../src/knowledge/find.ts';

/** The real knowledge, read from its files once for each test file that imports this. */
export const theKnowledge = indexKnowledge(loadKnowledge(KNOWLEDGE_FOLDER));
