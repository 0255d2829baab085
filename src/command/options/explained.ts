import type { Localized } from '../../knowledge/knowledge.ts';
import type { ExplainedChoice } from './choice.ts';
import { UNKNOWN } from './unknown.ts';

/** A value of a fact that a decision table asks for, with one line of at most 100 characters for somebody new to the words. */
export const one = <Value extends string>(
  value: Value,
  label: Localized,
  explain: Localized,
): ExplainedChoice<Value> => ({
  value,
  label,
  explain,
});

/** The last choice of every such fact. */
export const unknown: ExplainedChoice<'unknown'> = {
  ...UNKNOWN,
  explain: {
    nb: 'Du får svar likevel, så langt det går uten.',
    nn: 'Du får svar likevel, så langt det går utan.',
    en: 'You get an answer all the same, as far as it goes without.',
  },
};
