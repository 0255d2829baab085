import type { Definition } from '../commands.ts';
import type { LiveKnowledge } from '../compile/live.ts';

/** What every way of being reached is made of. */
export interface Parts {
  readonly live: LiveKnowledge;
  /** Not prepared yet: whoever starts is ready before they are. */
  readonly definitions: readonly Definition[];
}
