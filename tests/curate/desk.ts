import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { curate } from '../../src/curate/verbs.ts';
import { SOUND } from '../compile/broken.ts';

/** A copy of the small sound knowledge that a test may write in; gone when the test is over. */
export function ownKnowledge(): string {
  const place = mkdtempSync(join(tmpdir(), 'curate-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const folder = join(place, 'knowledge');
  cpSync(SOUND, folder, { recursive: true });
  return folder;
}

export const projectOf = (folder: string): string => dirname(folder);

interface Asked {
  readonly folder?: string;
  readonly today?: string;
  /** What a person types, one answer after the other; without it nobody can be asked. */
  readonly typed?: readonly string[];
}

/** Runs one of the curators' tools. */
export async function run(
  given: readonly string[],
  { folder = KNOWLEDGE_FOLDER, today = '2026-11-22', typed }: Asked = {},
) {
  const said: string[] = [];
  const questions: string[] = [];
  const answers = [...(typed ?? [])];
  const ask = async (question: string): Promise<string> => {
    questions.push(question);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`nothing is typed at "${question}"`);
    return answer;
  };
  const shown: string[] = [];
  const desk = {
    folder,
    today,
    say: (text: string) => void said.push(text),
    progress: (text: string) => void shown.push(text),
    ...(typed && { ask }),
  };
  return { ...(await curate(given, desk)), said: said.join('\n'), questions, shown };
}
