import type { Span } from '../language/spans.ts';

/** What is quoted of a message is short. */
const LONGEST = 80;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** What joins a claim to the one before it is no part of it. */
const JOINS = /^[\s,;:.()–—-]*(?:(?:og|and|men|but|mens|while|samt|pluss|plus)\s+)?/iu;

/** A claim in its own words, cut to those around `kept` where it is long; from its beginning where all of it is. */
export function excerptOf(text: string, kept: Span = { start: 0, end: text.length }): string {
  const from = text.length <= LONGEST ? 0 : Math.max(0, Math.min(kept.start - LONGEST / 2, text.length - LONGEST));
  const to = Math.min(text.length, from + LONGEST);
  const first = from === 0 ? 0 : from + Math.max(0, text.slice(from, kept.start).search(/\s/u));
  const space = text.slice(0, to).lastIndexOf(' ');
  const last = to === text.length || space <= kept.end ? to : space;
  const line = text.slice(first, last).replace(/\s+/gu, ' ').replace(UNSEEN, '');
  const trimmed = (first === 0 ? line.replace(JOINS, '') : line).trim().replace(/[\s,;:(–—-]+$/u, '');
  return `${first > 0 ? '… ' : ''}${trimmed}${last < text.length ? ' …' : ''}` || '…';
}
