import './needs.ts';
import './late-compiling.ts';
import type { House } from './answer-to.ts';
import { commandsIn, loadDefinitions } from './commands.ts';
import { readKnowledge } from './compile/read.ts';
import { dayInOslo } from './language/day.ts';
import { runTerminal } from './transports/terminal/terminal.ts';

const failed = (error: unknown): void => console.error(error);

async function openHouse({ live = false } = {}): Promise<House> {
  if (!live) {
    const [knowledge, definitions] = await Promise.all([readKnowledge(), loadDefinitions()]);
    return { knowledge, commands: commandsIn(definitions, knowledge), failed };
  }
  const [{ LiveKnowledge }, { liveHouse, watchKnowledge }, definitions] = await Promise.all([
    import('./compile/live.ts'),
    import('./live-house.ts'),
    loadDefinitions(),
  ]);
  const knowledge = await LiveKnowledge.open();
  watchKnowledge(knowledge, console.error);
  return liveHouse(knowledge, { definitions, failed });
}

const { stdin: input, stdout: output, stderr: errors } = process;
try {
  const today = dayInOslo(new Date());
  process.exitCode = await runTerminal(process.argv.slice(2), { input, output, errors }, openHouse, today);
} catch (error) {
  // Such as knowledge that a curator has just broken, said as file, line and remedy.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
