import type { Definition } from '../commands.ts';
import type { LiveKnowledge } from '../compile/live.ts';

/** What every way of being reached is made of. */
export interface Parts {
  readonly live: LiveKnowledge;
  readonly definitions: readonly Definition[];
}
