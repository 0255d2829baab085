import { describeFault, type Fault } from '../compile/fault.ts';

export const count = (number: number, one: string, more = `${one}s`): string =>
  `${number} ${number === 1 ? one : more}`;

/** Each fault with its place and its remedy, and how many there are. */
export function sayFaults(faults: readonly Fault[], say: (text: string) => void): void {
  for (const fault of faults) say(`${describeFault(fault)}\n`);
  say(`${count(faults.length, 'fault')} found.`);
}
