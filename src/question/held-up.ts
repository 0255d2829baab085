import type { Asked } from '../reader/asked.ts';
import { isClaim } from '../reader/asking.ts';

/** What is pasted between quotes. */
const QUOTED = /[«"“”]([^«»"“”?]+)[»"“”]/gu;
/** Fewer words than these are a term or a name, and state nothing. */
const SHORTEST = 5;

/** What a question holds up of what others say, to be checked; nothing where it asks by itself. */
export function heldUpIn({ text, isPersonal, amounts }: Asked): string | undefined {
  const quotes = [...text.matchAll(QUOTED)].map(([, quote = '']) => quote.trim());
  const quote = quotes.find((one) => one.split(/\s+/).length >= SHORTEST);
  if (quote !== undefined) return quote;
  return isClaim(text) && !isPersonal && amounts.length > 0 ? text : undefined;
}
