import { curate } from './curate/verbs.ts';

const { code, message } = curate(process.argv.slice(2), console.log);
if (message !== undefined) console.error(message);
process.exitCode = code;
