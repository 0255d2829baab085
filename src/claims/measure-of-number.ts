import type { Part } from './part.ts';
import type { Piece } from './pieces.ts';

/** `øker til 730`: what is reached, not what is added. */
const REACHES = /(?:^|\s)(?:opp )?(?:til|to)\s+(?:\S+\s+)?$/iu;

/** "Falt under 1 000": a level that is passed. */
const PASSES =
  /(?<!\p{L})(?:passer\p{L}*|passed|kryss\p{L}*|(?:fal[lt]\p{L}*|fell|drop\p{L}*|gikk|gjekk|går|sank|sunke\p{L}*|steg|stige\p{L}*|rose|risen|went|kom|came)\s+(?:ned\s+|opp\s+|down\s+)?(?:under|below|over|above))\s*$/iu;

/** "Nede i under tusen": where it stands, and not by how much it fell. */
const STANDS_AT =
  /(?<!\p{L})(?:nede|oppe|ned|opp|down|up)\s+(?:i|på|til|to|at|under|over)(?:\s+(?:godt|well|like|bare|just))?(?:\s+(?:under|over|below|above|rundt|om lag|ca\.?|about|around|nesten|almost))?\s*$/iu;

/** "Is up 15 per cent". */
const WENT =
  /(?<!\p{L})(?:er|gått|gikk|gjekk|is|are|gone|went)\s+(?<way>opp|up|ned|down)(?:\s+(?:med|by))?(?:\s+(?:about|around|ca\.?|rundt|om lag|nesten|over|almost|some))?\s*$/iu;

/** What kind of figure a number is told as: how much there is, or by how much it changed. */
export function measureOfPiece({ part, amount, start, end }: Piece, sentence: string): Part['measure'] {
  if (amount.isFactor) return 'factor';
  const before = sentence.slice(0, amount.start);
  const isReached =
    REACHES.test(sentence.slice(start, amount.start)) &&
    /(?:øk|auk|mer|meir|styrk|opp|kutt|ned|increas|rais|rose|cut|more)/iu.test(before);
  if (
    end ||
    isReached ||
    amount.isPart ||
    STANDS_AT.test(before) ||
    (amount.qualifier !== undefined && PASSES.test(before))
  )
    return 'level';
  const way = WENT.exec(before)?.groups?.way;
  if (way !== undefined) return /^(?:opp|up)$/iu.test(way) ? 'increase' : 'decrease';
  // "20 millioner, dobbelt så mye": the number is not how many times.
  return part.measure === 'factor' ? undefined : part.measure;
}
