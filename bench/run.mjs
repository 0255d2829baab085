// npm run bench -- <name>: runs one of the measurements in this folder.
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length));
const name = process.argv[2];
if (names.includes(name)) await import(`./${name}.mjs`);
else {
  console.error(`Usage: npm run bench -- ${names.join(' | ')}`);
  process.exitCode = 2;
}
