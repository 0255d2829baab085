import type { House } from './answer-to.ts';
import { commandsIn, type Definition } from './commands.ts';
import type { LiveKnowledge } from './compile/live.ts';

/** What a house is made of besides its knowledge. */
export interface LiveParts extends Pick<House, 'failed' | 'finished' | 'commandId' | 'makeFile'> {
  readonly definitions: readonly Definition[];
}

/** A house whose knowledge is always the newest that holds, and with it the commands that its tables define. */
export function liveHouse(live: LiveKnowledge, { definitions, ...rest }: LiveParts): House {
  const made = (knowledge: House['knowledge']) => ({ knowledge, commands: commandsIn(definitions, knowledge) });
  let last = made(live.knowledge);
  return {
    ...rest,
    get knowledge() {
      return live.knowledge;
    },
    get commands() {
      if (last.knowledge !== live.knowledge) last = made(live.knowledge);
      return last.commands;
    },
  };
}

/** Soon enough to be there before a curator has turned from the editor, and seldom enough to cost next to nothing: some eight hundred files are looked at. */
const LOOK_EVERY_MS = 2000;

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
