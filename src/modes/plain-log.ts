import { describeStack } from '../transports/failure.ts';

/** A log of plain lines, for whoever runs it in a terminal or under a supervisor. */
export const log = (line: string): void => console.log(line);

/** Tells of a fault of ours under its id, in one line: `/budget failed (K7M2QX4P): TypeError at …`. */
export function failed(error: unknown, command: string, fault: string): void {
  const { error: name, stack } = describeStack(error);
  log(`/${command} failed (${fault}): ${[name, stack.join(', ')].filter(Boolean).join(' at ')}.`);
}
