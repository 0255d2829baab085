import type { Localized } from '../../knowledge/knowledge.ts';
import { inAllLanguages } from '../../knowledge/names.ts';
import { keyOf } from '../../language/fold.ts';
import { nearest } from '../../language/nearest.ts';
import type { Choice, Kind } from '../command.ts';

/** A choice with, where the word is jargon, one line that says what it means. */
export interface ExplainedChoice<Value extends string = string> extends Choice {
  readonly value: Value;
  readonly explain?: Localized;
}

/** One of a closed list of values, given as the value itself or as its label in any language. */
export function choice<Value extends string>(choices: readonly ExplainedChoice<Value>[]): Kind<Value> {
  const names = choices.flatMap((one) => [one.value, ...inAllLanguages(one.label)].map((name) => ({ one, name })));
  // Of all choices of all commands, most are never given.
  let exact: ReadonlyMap<string, ExplainedChoice<Value>> | undefined;
  return {
    expected: 'choice',
    choices,
    read: (given) => {
      exact ??= new Map([...names].reverse().map(({ one, name }) => [keyOf(name), one]));
      const found = exact.get(keyOf(given));
      if (found) return { ok: true, value: found.value };
      const near = [...new Set(nearest(given, names, ({ name }) => name).map(({ one }) => one))];
      return { ok: false, suggestions: (near.length > 0 ? near : choices).map(({ label }) => label) };
    },
    write: (value) => value,
  };
}

/** What people call a value of a closed list. */
export const labelOf = ({ choices }: Pick<Kind<unknown>, 'choices'>, value: string): Localized =>
  choices?.find((one) => one.value === value)?.label ?? { nb: value, en: value };

/** Of a closed list, what begins with or looks like what has been typed, best first; all where nothing has been. */
export function matching(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const key = keyOf(typed);
  const names = choices.flatMap((one) => [one.value, ...inAllLanguages(one.label)].map((name) => ({ one, name })));
  const begun = names.filter(({ name }) => ` ${keyOf(name)}`.includes(` ${key}`));
  const near = key ? nearest(typed, names, ({ name }) => name) : [];
  return [...new Set([...begun, ...near].map(({ one }) => one))];
}
