import { later } from './later.ts';

/** Reading of questions and claims: half of what answers take, so that a program that starts says that it is ready before this is loaded. */
export const reading = later(() => import('./steps/reading.ts'));
