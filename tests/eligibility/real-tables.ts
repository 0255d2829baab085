import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Table, tableFile } from '../../src/knowledge/schema/table.ts';

const FOLDER = 'knowledge/tables';

/** The tables that the bot answers from, read as the knowledge reads them. */
export const realTables: readonly Table[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    ...tableFile.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
  }));
