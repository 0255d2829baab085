// What npm start and the other scripts run: the built program of a name, or one line where nothing was built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [name] = process.argv.splice(2, 1);
const program = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'src', `${name}.js`);

if (!existsSync(program)) {
  console.error('The program has not been built (npm ci --ignore-scripts leaves that out): npm run build.');
  process.exit(1);
}
process.argv[1] = program;
await import(pathToFileURL(program).href);
