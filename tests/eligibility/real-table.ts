import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Table, tableFile } from '../../src/eligibility/table.ts';

/** The table that the bot answers from, read as the knowledge reads it. */
export const realTable: Table = {
  id: 'alis-eligibility',
  ...tableFile.parse(parse(readFileSync('knowledge/tables/alis-eligibility.yaml', 'utf8'))),
};
