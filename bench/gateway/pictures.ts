import { compose } from '../../src/answer/compose/compose.ts';
import { answerTo, type House } from '../../src/answer-to.ts';
import { groupBy } from '../../src/knowledge/group-by.ts';
import type { Asked } from './questions.ts';

/** More of one kind are asked by no measurement. */
const MOST = 900;
const TODAY = new Date().toISOString().slice(0, 10);

const hasFile = ({ name, options, locale }: Asked, house: House): boolean => {
  const spoken = locale === 'no' ? 'nb' : 'en';
  const answered = answerTo({ command: name, options, locale: spoken, today: TODAY }, house);
  return compose(answered, spoken).attachments.length > 0;
};

/**
 * Parts the questions whose answers bring a picture from all others: to draw one takes as long as fifty answers, in a thread
 * beside them, and what a constant is held against is to be of its kind.
 */
export function partPictures(questions: ReadonlyMap<string, readonly Asked[]>, house: House) {
  const pictured: Asked[] = [];
  const plain = new Map<string, readonly Asked[]>();
  for (const [kind, all] of questions) {
    const some = all.slice(0, MOST);
    const parted = groupBy(some, (one) => hasFile(one, house));
    pictured.push(...(parted.get(true) ?? []));
    plain.set(kind, parted.get(false) ?? []);
  }
  return { plain, pictured };
}
