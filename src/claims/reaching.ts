import type { Near } from './stated.ts';

/** How like a claim, and how much of it in its words, something is; or must be. */
export interface Least {
  readonly likeness: number;
  readonly covered: number;
}

/** Whether it is as near as it must be. */
export const reaches = ({ likeness, covered }: Least, least: Least): boolean =>
  likeness >= least.likeness && covered >= least.covered;

/** How near it is: how like what is said of it, and half as much how much of the claim it holds. */
export const scoreOf = ({ likeness, covered }: Least): number => likeness + covered / 2;

/** The scheme that a rule or statement is of. */
export const schemeOf = ({ stated: { evidence } }: Near): string | undefined =>
  evidence.kind === 'statements'
    ? evidence.statements[0].scheme
    : evidence.kind === 'rules'
      ? evidence.rules[0].scheme
      : undefined;
