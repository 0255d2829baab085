import type { Knowledge } from '../knowledge/find.ts';
import type { Yardstick } from '../knowledge/knowledge.ts';
import { toldWords } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { type Beside, type NumbersTold, numbersTold } from './numbers-counted.ts';
import { paidTold } from './paid-told.ts';

const AVERAGE = '(?:lands|riks|norges)?(?:snittet|gjennomsnittet|gjennomsnitt|snitt|average|mean)';
/** Holds a number against what there is of others; what a usual one is, is asked for with no number of one's own. */
const BESIDE_OTHERS = wholeWords(
  new RegExp(
    String.raw`\b(?:mer|meir|mindre|flere|fleire|færre|more|less|fewer|over|under|above|below|(?:mot|til|fra|frå|enn|with|to|from|than) (?:the |national |norwegian )*(?:${AVERAGE}|landet|country)|compared?|sammenlign\p{L}*|sammenlikn\p{L}*|samanlikn\p{L}*|i forhold til|than others|(?<!(?:en|ei|ein|et|eit|a|an|the) )(?:vanlig|vanleg|normal\p{L}*|usual|typical)|(?:er|e|is) (?:det|d|it|this|that) (?:\p{L}+ )?(?:mye|mykje|my|mange|lite|få|stort?|lang\p{L}*|kort\p{L}*|a lot|much|many|big|small|long|short))\b`,
    'u',
  ),
);
/** The mean of those that are told. */
const MEAN = wholeWords(new RegExp(String.raw`\b${AVERAGE}\b`, 'u'));
/** The number was one's own once. */
const HAD = wholeWords(/\b(?:hadde|had|used to have|da (?:jeg|eg|æ) (?:begynte|starta|startet)|då eg byrja)\b/u);

/** As an option has it: what it became, with what it was before; the mean of several; of more than one can have, the part of each. */
function writtenOf(told: NumbersTold, isOfMean: boolean, { most = Infinity }: Yardstick): string | undefined {
  if (told.kind === 'one' && told.value > most)
    return told.several === undefined ? undefined : `${told.value}/${told.several}`;
  if (told.kind === 'one') return String(told.value);
  if (told.kind === 'change') return `${told.from}..${told.to}`;
  if (told.kind === 'several' && isOfMean) return `(${told.values.join('+')})/${told.values.length}`;
  return undefined;
}

/**
 * Numbers of the asker's own that a question holds against a figure; nothing where it tells none, or asks for something else.
 * @param yardstick Of the series that it is about.
 */
export function numberBeside(
  asked: Pick<Asked, 'text' | 'asking' | 'asks' | 'times'>,
  yardstick: Yardstick,
  knowledge: Knowledge,
  today: string,
): Beside | undefined {
  if (yardstick.ceiling) return paidTold(asked, yardstick, knowledge, today);
  const { text, asking, asks, times } = asked;
  const told = numbersTold(text, toldWords(text, today), yardstick);
  if (!told) return undefined;
  // How the mean itself has gone, or was then, is asked for with no number of one's own.
  const isOfMean = (asks[0] === 'direction' && told.kind !== 'change') || times.length > 0;
  // What it is for each of several may be asked first, and how that stands to others then.
  const said = told.kind === 'change' || (told.kind === 'one' && told.several !== undefined) ? text : asking;
  if (isOfMean || HAD.test(spaced(text)) || !BESIDE_OTHERS.test(spaced(said))) return undefined;
  const number = writtenOf(told, MEAN.test(spaced(asking)), yardstick);
  return number === undefined ? undefined : { number };
}
