import './needs.ts';
import { terminalDesk } from './curate/terminal-desk.ts';
import { curate } from './curate/verbs.ts';

const { desk, close } = terminalDesk();
try {
  const { code, message } = await curate(process.argv.slice(2), desk);
  if (message !== undefined) console.error(message);
  process.exitCode = code;
} finally {
  close();
}
