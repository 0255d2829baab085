import type { Reckoning, Sign, Term } from '../../figures/reckoning.ts';
import type { Format } from '../format.ts';
import { type Said, said } from './draft.ts';

function termSaid({ value, unit, qualifier }: Term, format: Format): string {
  const amount = format.amount(value, unit);
  return qualifier ? format.words.amounts.qualified[qualifier](amount) : amount;
}

function tokenSaid(token: Term | Sign, format: Format): string {
  if (typeof token !== 'string') return termSaid(token, format);
  const { reckoned } = format.words.operated;
  return token === 'of' || token === 'from' || token === 'to' ? reckoned[token] : token;
}

/** What numbers that a question tells come to, in a sentence: whose they are, how they are reckoned, and the result. */
export function reckonedSaid({ formula, result, isChange, isYearly, isOwn }: Reckoning, format: Format): Said {
  const { reckoned: say } = format.words.operated;
  const reckoning = formula
    .map((token) => tokenSaid(token, format))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
  const size = termSaid({ ...result, value: isChange ? Math.abs(result.value) : result.value }, format);
  const moved = isChange ? say.moved(size, result.value > 0) : size;
  const sum = say.is(reckoning, `${moved}${isYearly ? say.yearly : ''}`);
  return said(isOwn ? say.byYours(sum) : sum);
}
