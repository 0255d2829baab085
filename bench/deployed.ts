import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Node is told where the program is deployed. */
export function deployedOptions(root: string): string {
  const [, options = ''] = /^ENV NODE_OPTIONS=(.+)$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8')) ?? [];
  return options;
}
