import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is told to Node, and to what gives it memory. */
const TOLD = /^(?:NODE_OPTIONS|MALLOC_\w+)=/;

/** How the program is run where it is deployed, without where it listens and what it keeps. */
export function deployedEnv(root: string): Readonly<Record<string, string>> {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^ENV (.+)$/gm);
  const told = [...lines].flatMap(([, given = '']) => given.split(' ')).filter((one) => TOLD.test(one));
  return Object.fromEntries(told.map((one) => one.split(/=(.*)/s).slice(0, 2)));
}
