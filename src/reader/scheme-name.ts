import type { Scheme } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import type { QuestionIndex } from './index.ts';

/** What the words of each name of a scheme mean. */
const namesOf = oncePer(({ lexicon }: QuestionIndex) =>
  oncePer(({ name, aliases }: Scheme) =>
    [...inAllLanguages(name), ...aliases].map((one) => [...lexicon.read(one).meanings.keys()]),
  ),
);

/** Whether words that mean this are a name of a scheme, and no more. */
export const isNameOf = (scheme: Scheme, meanings: ReadonlyMap<string, unknown>, index: QuestionIndex): boolean =>
  meanings.size > 0 &&
  namesOf(index)(scheme).some(
    (name) => name.length === meanings.size && name.every((meaning) => meanings.has(meaning)),
  );
