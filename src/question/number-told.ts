import type { Rate } from '../knowledge/knowledge.ts';
import { toldWords } from '../language/told-words.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { type NumbersTold, numbersTold } from './numbers-counted.ts';

/** Asks what several come to. */
export const TOTAL = wholeWords(
  /\b(?:(?:til|te) ?sammen|(?:til|te) saman|tilsaman|totalt|total|i alt|i sum|samla|samlet|in all|in sum|altogether|(?:hva|kva|ka) (?:blir|vert|utgjør|utgjer) (?:det|d|\p{L}*tilskudd\p{L}*|\p{L}*tilskot\p{L}*|summen|beløpet|satsen)|what (?:would|will|does|is) (?:it|that)|(?<!when it )(?:come|comes|add|adds) (?:to|up)|utgjør|utgjer|(?:hva|kva|ka) (?:ga|gav|gir|gjev|gjer) (?:det|d)|(?:ga|gav|gir|gjev|gjer) (?:hva|kva|ka)|(?:annual|yearly|årlig|årleg)\p{L}* (?:\p{L}+ ){1,3}?(?:for|of|med|ved|på) (?=\d)|what (?:did|does|do|would|will) (?:[\p{L}\d]+ ){1,6}?(?:give|pay|yield|bring)|(?:hva|kva|ka) (?:havner|hamnar|lander|landar|ender|endar) (?:vi|jeg|eg|æ|en|ein|man|det) (?:på|opp)|(?:gang(?:et|a|er|e)|gonga?r?|multipli\p{L}*) (?:med|det|dette|opp|by)|times (?=\d))\b/u,
);
/** Asks for the rate itself. */
const EACH = wholeWords(
  /\b(?:per|pr|for (?:hver|kvar|each)) (?!(?:år|måned|månad|mnd|uke|veke|dag|time|year|month|week|day|hour|annum) )\p{L}/u,
);
/** Wants what comes to oneself, whatever is said of each beside it. */
const GETS = wholeWords(
  /\b(?:(?:hvor|kor|vor|ka|how) ?(?:mye|my|mykje|møye|much)(?: penger| pengar| money| \p{L}*tilskudd| \p{L}*tilskot| capitation)? (?:do |would |will |can |could )?(?:får|far|fikk|tjener|tener|blir|get|earn|make|i get|i earn|i make)|(?:hvor|kor|vor|ka) ?(?:mye|my|mykje|møye)(?: penger| pengar)? (?:vil|ville|kan|kunne|skal|skulle|hadde) (?:jeg|eg|æ|vi|legen|en|ein|man|(?:en|ein) (?:fast)?lege(?: [\p{L}\d]+){0,6}) (?:få|fått|tjene|tjent|tene|tent)|how much(?: \p{L}+){1,7}? i (?:get|earn)|(?:hva|kva|ka|what) (?:får|tjener|tener|do i get|would i get|will i get|do i earn))\b/u,
);
/** Asks what comes in a month, of what is so much a year. */
export const A_MONTH = wholeWords(
  /\b(?:(?:per|pr|i|hver|kvar|for (?:en|én|ein|éin)|in|a|each|every|for (?:one|a)|one) (?:måned(?:en)?|månad(?:en)?|mnd|month)|månedlig|månadleg|monthly)\b/u,
);
export const A_YEAR = wholeWords(
  /\b(?:i året|for (?:hele |heile )?året|årlig|årleg|per år|pr år|(?:a|per|each) year|yearly|in (?:one )?year)\b/u,
);

const PERCENT = wholeWords(/\b(?:prosent\p{L}*|pst|percent|per cent)\b|%/u);
/** What is asked of a sum in no words of its own: "hva blir basis i måneden". */
const OPEN: ReadonlySet<Ask> = new Set(['may', 'which', 'define', 'how']);

/** So many as an option has it: as many as are between two numbers, or what several come to. */
function writtenOf(told: NumbersTold): string {
  if (told.kind === 'one') return String(told.value);
  if (told.kind === 'each') return `${told.several}x${told.value}`;
  if (told.kind === 'several') return told.values.join('+');
  return [told.from, told.to].toSorted((one, other) => other - one).join('-');
}

/**
 * How many a question wants the total of, as an option has it, where it tells that and asks what it comes to; nothing where it asks for
 * the rate alone.
 * @param rate Of the series that it is about.
 */
export function numberTold(
  { text, asking, asks }: Pick<Asked, 'text' | 'asking' | 'asks'>,
  rate: Rate,
  today: string,
): string | undefined {
  const isTotal = TOTAL.test(spaced(text));
  const said = spaced(asking);
  const isGot = GETS.test(said);
  // "What do I get in a year": a patient of 80 is got for no time.
  const isOfTime = (A_YEAR.test(said) || A_MONTH.test(said)) && !PERCENT.test(spaced(text));
  const isSought =
    asks.some((ask) => ask === 'much' || ask === 'define') ||
    (isOfTime && (isGot || asks.every((ask) => OPEN.has(ask))));
  const isMoney = isSought && (isGot || !EACH.test(said));
  const told = isTotal || isMoney ? numbersTold(text, toldWords(text, today), rate) : undefined;
  if (!told) return undefined;
  const written = writtenOf(told);
  if (!rate.yearly || !A_MONTH.test(spaced(text)) || A_YEAR.test(said)) return written;
  return told.kind === 'one' ? `${written}/12` : `(${written})/12`;
}
