import type { Table } from '../../knowledge/schema/table.ts';
import type { ToldWord } from '../../language/told-words.ts';
import { FOR_ME, isForOther, OTHER } from './of-asker.ts';
import { givingIn } from './of-giver.ts';
import { isSelf } from './self.ts';
import type { TextTold } from './text-told.ts';

/** "Får jeg tilskudd", "min hjemmel": the one who writes is meant, whatever else is told. */
const OF_ME = new Set('meg mae min mitt mi my mine'.split(' '));
/** Who writes for a municipality or a surgery. */
const WE = new Set('vi me oss vaar vaare vart vare we us our hos'.split(' '));
/** "Følgjer tilskotet med han hit", "hele stillingen hennes". */
const THEM = new Set('han hun ho hon hen henne hennes hennar ham hans she he him'.split(' '));

const namesIn = (words: readonly ToldWord[]): readonly string[] =>
  words.flatMap((word) => (word.kind === 'word' ? [word.word] : []));

/** Whether a text asks of another doctor's case than the writer's: of one whom they hire, lead, supervise or know. */
export function isOfAnotherDoctor(told: TextTold, table: Table): boolean {
  if (FOR_ME.test(told.text)) return false;
  if (givingIn(told, table) !== undefined || isForOther(told)) return true;
  const isOfMe = (word: string): boolean => OF_ME.has(word) || isSelf(word, told.words);
  const asked = namesIn(told.asking);
  if (asked.some((word) => THEM.has(word)) && !asked.some(isOfMe)) return true;
  const said = namesIn(told.words);
  return !said.some(isOfMe) && said.some((word) => WE.has(word)) && said.some((word) => OTHER.test(word));
}
