import type { Asked } from '../reader/asked.ts';

/** What a question rests on. */
export interface Premise {
  /** As a sentence of its own. */
  readonly sentence: string;
  /** In the asker's words. */
  readonly words: string;
  /** It is taken to be so: neither told as only heard, nor asked for its reason. */
  readonly isAssumed: boolean;
}

/** A time after "since" is no ground: "since 2020", "siden i fjor". */
const TIME = String.raw`(?:\d|i fjor|ifjor|i år|sist|last|then|da\b|då\b|jul|påske|sommer|sumar|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may\b|june|july|october|december|when\b|that\b|we\b)`;
const AS = `(?:nå som|no som|i og med at|ettersom|siden|sidan|sia|because|now that|given that|seeing that|since)`;
const HEARD = String.raw`(?:(?:har )?(?:hørt|høyrt|hørte|høyrde|lest|lese|leste|las)|heard|have read|been told)(?:(?: \p{L}+){0,3} (?:at|that))?`;
const BEGUN = String.raw`(?:^|[.!?…,;:\n]\s*)`;
/** Whoever decides does so once: "da Stortinget vedtok at …, hvilket beløp …". */
const DECIDED = String.raw`(?:da|då|when) (?<premise>[^?!.,]*(?<!\p{L})(?:vedtok|bestemte|decided|voted) [^?!.,]+)`;

/** What a question takes for granted, before its comma. */
const ASSUMED: readonly RegExp[] = [
  new RegExp(String.raw`${BEGUN}(?:\p{L}+ )?${AS} (?!${TIME})(?<premise>[^?!.,:]+)[,:]\s[^?]*\?`, 'iu'),
  new RegExp(String.raw`^(?:\p{L}+ )?${AS} (?!${TIME})(?<premise>[^?!.,]+),\s[^?]+$`, 'iu'),
  new RegExp(String.raw`${BEGUN}når (?<premise>[^?!.,]*(?<!\p{L})(?:nå|no)(?!\p{L})[^?!.,]*),\s[^?]*\?`, 'iu'),
  new RegExp(String.raw`${BEGUN}${DECIDED},\s[^?]*\?`, 'iu'),
];
/** What it tells as heard before it, and what it asks the reason of. */
const OTHERWISE: readonly RegExp[] = [
  new RegExp(String.raw`${BEGUN}(?:\p{L}+ )?${HEARD} (?<premise>[^?!.,]+)[.,]\s`, 'iu'),
  /^(?:hvorfor|kvifor|koffor|korfor|why)\s(?<premise>[^?!.,]+)\?/iu,
];
/** Fewer words than these state nothing. */
const FEWEST = 4;

function takenIn(text: string, patterns: readonly RegExp[], isAssumed: boolean): Premise | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.groups?.premise?.trim();
    if (words !== undefined && words.split(/\s+/).length >= FEWEST)
      return { sentence: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`, words, isAssumed };
  }
  return undefined;
}

/** What a question takes to be so; nothing where it takes nothing for granted. */
export const premiseIn = ({ text }: Pick<Asked, 'text'>): Premise | undefined =>
  takenIn(text, ASSUMED, true) ?? takenIn(text, OTHERWISE, false);
