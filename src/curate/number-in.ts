import { WrongUse } from '../wrong-use.ts';
import type { Given } from './verb.ts';

/** The number above nought that an option gives. @throws {WrongUse} where it is none. */
export function numberIn(given: Given[string], otherwise: number, option: string): number {
  if (given === undefined) return otherwise;
  const number = Number(given);
  if (typeof given !== 'string' || !Number.isFinite(number) || number <= 0)
    throw new WrongUse(`--${option} is a number above 0.`);
  return number;
}
