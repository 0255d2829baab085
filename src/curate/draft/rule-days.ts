import type { Found, Told } from './numbers.ts';

/** A day from which, or to which, something holds: the beginning of a rule. */
export interface RuleDay {
  readonly told: Told;
  readonly found: Found;
  readonly day: string;
  readonly end: 'from' | 'to';
  readonly appliesTo: 'all' | 'new-agreements' | 'existing-agreements';
}

const TO_BEFORE = /\b(?:til og med|til|fram til|frem til|innen|senest|seinast|until|by)\s*(?:den )?$/;
const HOLDS =
  /\b(?:gjeld\w*|trer i kraft|trer i kraft|tredd? i kraft|bortfall\w*|opphor\w*|endr\w*|innfor\w*|fra og med|frist\w*|regl\w*|inngatt|rett\w*|krav\w*|applies|in force|from)\b/;
const NEW = /\bnye\b[^.]*\bavtal\w*|new agreements/;
const EXISTING = /\b(?:eksisterende|gamle|tidligere|alle)\b[^.]*\bavtal\w*|existing agreements/;

/** The whole dates of sentences that say from or to when something holds. */
export const ruleDaysIn = (told: Told): readonly RuleDay[] =>
  told.numbers.flatMap((found): RuleDay[] => {
    const { day, start } = found.numeral;
    if (found.kind !== 'day' || day === undefined || !HOLDS.test(told.plain)) return [];
    const end = TO_BEFORE.test(told.plain.slice(0, start)) ? 'to' : 'from';
    const appliesTo = NEW.test(told.plain)
      ? 'new-agreements'
      : EXISTING.test(told.plain)
        ? 'existing-agreements'
        : 'all';
    return [{ told, found, day, end, appliesTo }];
  });
