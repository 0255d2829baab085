import type { Asked } from '../reader/asked.ts';

/** A time after "since" is no ground: "since 2020", "siden i fjor". */
const TIME = String.raw`(?:\d|i fjor|ifjor|i år|sist|last|then|da\b|då\b|jul|påske|sommer|sumar|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may\b|june|july|october|december|when\b|that\b|we\b)`;
const AS = `(?:nå som|no som|i og med at|ettersom|siden|sidan|now that|given that|seeing that|since)`;
const HEARD = String.raw`(?:(?:har )?(?:hørt|høyrt|hørte|høyrde|lest|lese|leste|las)|heard|have read|been told)(?:(?: \p{L}+){0,3} (?:at|that))?`;

/** What a question takes for granted: before its comma, or told as heard before it. */
const TAKEN: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[.!?…,;:\n]\s*)(?:\p{L}+ )?${AS} (?!${TIME})(?<premise>[^?!.,]+),\s[^?]*\?`, 'iu'),
  /(?:^|[.!?…,;:\n]\s*)når (?<premise>[^?!.,]*(?<!\p{L})(?:nå|no)(?!\p{L})[^?!.,]*),\s[^?]*\?/iu,
  new RegExp(String.raw`(?:^|[.!?…,;:\n]\s*)(?:\p{L}+ )?${HEARD} (?<premise>[^?!.,]+)[.,]\s`, 'iu'),
];
/** Fewer words than these state nothing. */
const FEWEST = 4;

/** What a question takes to be so, as a sentence of its own; nothing where it takes nothing for granted. */
export function premiseIn({ text }: Pick<Asked, 'text'>): string | undefined {
  for (const taken of TAKEN) {
    const premise = taken.exec(text)?.groups?.premise?.trim();
    if (premise !== undefined && premise.split(/\s+/).length >= FEWEST)
      return `${premise.slice(0, 1).toUpperCase()}${premise.slice(1)}.`;
  }
  return undefined;
}
