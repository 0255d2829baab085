import type { Knowledge } from '../knowledge/find.ts';
import type { Statement } from '../knowledge/knowledge.ts';
import { questionIndex } from '../reader/index.ts';
import { readable } from '../reader/readable.ts';

export interface Replied {
  readonly reply: 'yes' | 'no' | 'depends';
  /** The words of the question that decide it, as the statement has them. */
  readonly said: string;
}

/**
 * What a statement answers to a question of yes or no: decided by the words under its `replies` that the question holds by their meanings,
 * the longest where several do. Nothing where two answers are as good.
 */
export function replyTo(
  question: string,
  { replies = {} }: Pick<Statement, 'replies'>,
  knowledge: Knowledge,
): Replied | undefined {
  const { lexicon } = questionIndex(knowledge);
  const asked = lexicon.read(readable(question)).meanings;
  const found = (['yes', 'no', 'depends'] as const)
    .flatMap((reply) =>
      (replies[reply] ?? []).map((said) => ({ reply, said, meanings: [...lexicon.read(said).meanings.keys()] })),
    )
    .filter(({ meanings }) => meanings.length > 0 && meanings.every((meaning) => asked.has(meaning)))
    .sort((one, other) => other.meanings.length - one.meanings.length);
  const [best] = found;
  if (!best) return undefined;
  const isDisputed = found.some(
    ({ reply, meanings }) => reply !== best.reply && meanings.length === best.meanings.length,
  );
  return isDisputed ? undefined : { reply: best.reply, said: best.said };
}
