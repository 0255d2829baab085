import './needs.ts';
import './late-compiling.ts';
import { openDefinitions } from './commands.ts';
import { LiveKnowledge } from './compile/live.ts';
import { environmentWithEnvFile, readConfig } from './config.ts';
import { modeOf } from './mode.ts';
import { outliveReaders } from './outlive-readers.ts';
import { runProgram } from './run-program.ts';

outliveReaders();
await runProgram(async () => {
  const config = readConfig(environmentWithEnvFile());
  const chosen = modeOf(config);
  const [definitions, live] = await Promise.all([openDefinitions(), LiveKnowledge.open()]);
  const parts = { definitions, live };
  // Each loaded only where it is wanted: discord.js alone costs more time and memory than all the rest.
  switch (chosen.mode) {
    case 'gateway':
      return (await import('./modes/gateway.ts')).serveGateway(chosen.discordToken, config, parts);
    case 'http':
      return (await import('./modes/http.ts')).serveHttp(chosen, config, parts);
    case 'playground':
      return (await import('./modes/playground.ts')).servePage(config, parts);
  }
});
