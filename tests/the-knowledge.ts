import { indexKnowledge } from '../src/knowledge/find.ts';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

/** The real knowledge, read from its files once for each test file that imports this. */
export const theKnowledge = indexKnowledge(loadKnowledge(KNOWLEDGE_FOLDER));
