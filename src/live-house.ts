import type { House } from './answer-to.ts';
import type { LiveKnowledge } from './compile/live.ts';

/** A house whose knowledge is always the newest that holds. */
export function liveHouse(live: LiveKnowledge, rest: Omit<House, 'knowledge'>): House {
  return {
    ...rest,
    get knowledge() {
      return live.knowledge;
    },
  };
}

/** Soon enough to be there before a curator has turned from the editor, and seldom enough to cost nothing. */
const LOOK_EVERY_MS = 500;

/**
 * Looks for edits for as long as the process lives, without keeping it alive. Each is told once: what is wrong with a
 * broken one, with file, line and remedy, and which version answers after a good one.
 */
export function watchKnowledge(live: LiveKnowledge, tell: (text: string) => void, everyMs = LOOK_EVERY_MS): void {
  let told = { version: live.knowledge.version, fault: live.fault };
  const look = async (): Promise<void> => {
    await live.refresh();
    const { fault } = live;
    const { version } = live.knowledge;
    if (fault !== undefined && fault !== told.fault)
      tell(`${fault}\nUntil that is mended, knowledge ${version} answers.`);
    if (fault === undefined && (version !== told.version || told.fault !== undefined))
      tell(`Knowledge ${version} answers now.`);
    told = { version, fault };
  };
  setInterval(look, everyMs).unref();
}
