// Draws the floors of the house into docs/architecture.md, from the list by which they are checked (.dependency-cruiser.mjs).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOORS } from '../.dependency-cruiser.mjs';

const PAGE = join(import.meta.dirname, '../docs/architecture.md');
const [BEGIN, END] = ['<!-- floors -->', '<!-- /floors -->'];
const WIDTH = 60;

/** What stands above all rooms: programs, and what only they put together. */
const ROOF = [['curate'], ['modes', 'programs'], ['transports'], ['commands']];

const line = (rooms) => {
  const text = rooms.join('  ·  ');
  const left = Math.floor((WIDTH - text.length) / 2);
  return `    │${' '.repeat(left)}${text}${' '.repeat(WIDTH - text.length - left)}│`;
};
const edge = (left, right) => `    ${left}${'─'.repeat(WIDTH)}${right}`;

/** The page with the floors as they are between its marks. */
function withFloors(page) {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/architecture.md has no ${BEGIN} with ${END} after it.`);
  const floors = [...ROOF, ...FLOORS.toReversed()].map(line);
  const picture = [edge('┌', '┐'), floors.join(`\n${edge('├', '┤')}\n`), edge('└', '┘')].join('\n');
  return `${before}${BEGIN}\n\n${picture}\n\n${END}${after}`;
}

const page = readFileSync(PAGE, 'utf8');
const drawn = withFloors(page);
if (!process.argv.includes('--check')) writeFileSync(PAGE, drawn);
else if (drawn !== page) {
  console.error('The floors in docs/architecture.md are not those that are checked: npm run floors:draw');
  process.exitCode = 1;
}
