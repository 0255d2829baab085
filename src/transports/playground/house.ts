import type { House } from '../../answer-to.ts';
import type { LiveKnowledge } from '../../knowledge/live.ts';

/** A house whose knowledge is always the newest that holds. */
export function liveHouse(live: LiveKnowledge, rest: Omit<House, 'knowledge'>): House {
  return {
    ...rest,
    get knowledge() {
      return live.knowledge;
    },
  };
}
