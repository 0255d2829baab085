import { grouped } from '../../language/grouped.ts';

export const difference = (from: number, less: number): string => `${grouped(from)} − ${grouped(less)}`;
export const quotient = (whole: number, by: number): string => `${grouped(whole)} / ${grouped(by)}`;
