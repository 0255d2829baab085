import type { ToldWord } from '../../language/told-words.ts';
import { askingIn } from '../../reader/asking.ts';

/** A verb before its subject asks; without one ("er 61, har liste", "eg er i spesialisering") it tells. */
const ASKS_NORWEGIAN =
  /(?<!\p{L})(?<!(?:jeg|eg|æ|vi|me|han|hun|ho|de|dei|dem|som|kommunen|legen)\s)(?:kan|får|far|må|må da|skal|har|ha|er|e|vil|bør|blir|ble|blei|vart|var|slipper|slepp|mister|mistar|mista|mistet|gjelder|gjeld|gjelde|går|regnes|teller|tel|trenger|treng|fikk|fekk|kunne|kvalifiserer|oppfyller|fyller|ryker|held|holder|burde)\s+(?:jeg|eg|æ|je|vi|me|man|hun|han|ho|det|den|de|dei|dem|dæm|dere|dette|kommunen|kommuna|legen|tilskuddet|tilskotet|alderen|en|ein)(?!\p{L})/gu;
/** In English a verb may stand before its object too: "I did my first years". So it asks only where a clause begins. */
const ASKS_ENGLISH =
  /(?!\s)(?:(?<=^|[.,;:!?–-]\s*)|(?<=(?<!\p{L})(?:and|or|but|so|then|how|what|when|why|who|much|long)\s))(?:can|do|does|did|am|is|are|may|must|will|would|could|should|has|have)\s+(?:i|we|she|he|they|it|that|this|the|my|our|a|anybody|anyone|municipality)(?!\p{L})/gu;

/** Where a verb stands before its subject, the first such place first. */
function startsIn(text: string): readonly number[] {
  const small = text.toLowerCase();
  const starts = [ASKS_NORWEGIAN, ASKS_ENGLISH].flatMap((asks) => [...small.matchAll(asks)].map(({ index }) => index));
  return starts.sort((one, other) => one - other);
}

/** What is asked with it is not whether. */
const ASKED_WITH =
  /(?:^|[^\p{L}])(?:hva|hvor|hvem|hvilke\p{L}*|hvordan|hvorfor|når|kva|kor|kven|kvifor|korleis|ka|kem|åssen|what|how|when|who|which|where|why)(?=[^\p{L}])[^.!?\n]*$/iu;

/** Asks whether what was said is so, in words that ask who: "sjefen sier … Hvem har rett?". */
const WHO_IS_RIGHT = /(?<!\p{L})(?:(?:hvem|kven|kem|kæm) har (?:rett|rætt)|(?:who|which of us) is right)(?!\p{L})/iu;

/** The words of a text that ask; where no verb stands before its subject, those of its asking part. */
function askedWords(words: readonly ToldWord[], text: string, starts: readonly number[]): readonly ToldWord[] {
  if (starts.length > 0) {
    const clauses = new Map<number, number>();
    for (const start of starts) {
      const first = words.find((word) => word.start >= start);
      if (first) clauses.set(first.clause, Math.min(first.start, clauses.get(first.clause) ?? first.start));
    }
    return words.filter((word) => word.start >= (clauses.get(word.clause) ?? Infinity));
  }
  const { sentence } = askingIn(text);
  return sentence ? words.filter(({ start }) => sentence.start <= start && start < sentence.end) : words;
}

/** What asks in a text. */
export interface AskedPart {
  /** The words that ask. */
  readonly asking: readonly ToldWord[];
  /** What asks first asks whether, whatever is said of when or where it is so. */
  readonly isWhether: boolean;
}

export function askedPart(words: readonly ToldWord[], text: string): AskedPart {
  const starts = startsIn(text);
  const [first] = starts;
  const isWhether = WHO_IS_RIGHT.test(text) || (first !== undefined && !ASKED_WITH.test(text.slice(0, first)));
  return { asking: askedWords(words, text, starts), isWhether };
}
