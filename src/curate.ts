import { bundle } from './curate/bundle.ts';
import type { Verb } from './curate/verb.ts';

const VERBS: readonly Verb[] = [bundle];

const USAGE = `Usage: npm run knowledge -- <verb>

${VERBS.map(({ name, usage, does }) => `  ${`${name} ${usage}`.padEnd(24)} ${does}`).join('\n')}
`;

const [name, ...given] = process.argv.slice(2);
const verb = VERBS.find((one) => one.name === name);
if (verb) process.exitCode = await verb.run(given, console.log);
else {
  console.error(name === undefined ? USAGE : `There is no verb "${name}".\n\n${USAGE}`);
  process.exitCode = 2;
}
