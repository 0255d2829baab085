import { grouped } from '../language/grouped.ts';
import { exact, readable } from './operations.ts';

/** A number that an asker tells of their own, or what several that they tell come to. */
export interface OwnNumber {
  readonly value: number;
  /** As a command line has it: "950", "1150-850", "(980+1040)/2", "5x179+1100", "1400..900". */
  readonly written: string;
  /** How it was reckoned from what was told; nothing where it was told itself. */
  readonly formula?: string;
  /** What it was before, where it has become another. */
  readonly before?: number;
  /** A twelfth of it: of what is so much a year, the part of a month. */
  readonly isMonthly?: true;
  /** The mean of several. */
  readonly isMean?: true;
}

/** A number told itself, thousands apart or not. */
const TOLD = /^\d{1,3}(?:[ .,]?\d{3})?$/;
const BECOMES = /^(\d{1,6})\.\.(\d{1,6})$/;
const MONTHLY = /\/12$/;
const MEAN = /^\(\d+(?:\+\d+)+\)\/\d+$/;
const TOKENS = /\d{1,6}(?:\.\d{1,2})?|[-+x/()]/g;
/** More than so much is reckoned with, nobody tells. */
const LONGEST = 80;
const MOST = 1_000_000_000;

const SIGNS: Readonly<Record<string, string>> = { '+': ' + ', '-': ' − ', x: ' × ', '/': ' / ' };

/** What is reckoned with + − × / and brackets; nothing where it is no such sum. */
function reckoned(tokens: readonly string[]): number | undefined {
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && /^\d/.test(token) ? Number(token) : Number.NaN;
    const inner = sum();
    return tokens[at++] === ')' ? inner : Number.NaN;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === 'x' || tokens[at] === '/') value = tokens[at++] === 'x' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;
}

/** Reads a number of one's own as an option has it; nothing where it is none, or no more than nought. */
export function ownNumber(given: string): OwnNumber | undefined {
  const told = given.trim().toLowerCase();
  const whole = (value: number): OwnNumber | undefined => (value > 0 ? { value, written: String(value) } : undefined);
  if (TOLD.test(told)) return whole(Number(told.replace(/\D/g, '')));
  const written = told.replace(/\s/g, '').replaceAll('×', 'x').replaceAll('*', 'x').replaceAll('−', '-');
  const [, from, to] = BECOMES.exec(written) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) > 0 && Number(to) > 0 ? { value: Number(to), written, before: Number(from) } : undefined;
  const tokens = written.match(TOKENS) ?? [];
  if (written.length > LONGEST || tokens.join('') !== written) return undefined;
  const value = reckoned(tokens);
  if (value === undefined || value <= 0 || value >= MOST) return undefined;
  const formula = tokens.map((token) => SIGNS[token] ?? (/^\d/.test(token) ? grouped(Number(token)) : token)).join('');
  const isMean = MEAN.test(written);
  const isMonthly = !isMean && MONTHLY.test(written);
  return {
    // What is dealt out has no more digits than are read; the part of a month is still multiplied.
    ...{ value: written.includes('/') && !isMonthly ? readable(value) : exact(value), written, formula },
    ...(isMonthly && { isMonthly: true as const }),
    ...(isMean && { isMean: true as const }),
  };
}
