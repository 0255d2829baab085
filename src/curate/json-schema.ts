import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../compile/folder.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../compile/json-schema.ts';
import type { Verb } from './verb.ts';

export const jsonSchema: Verb = {
  name: 'json-schema',
  usage: '',
  does: `Writes the schemas that editors complete and check the YAML with (${SCHEMA_FOLDER}).`,
  options: {},
  run: (_given, { say }) => {
    const folder = join(ROOT, SCHEMA_FOLDER);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
    say(`Wrote ${[...jsonSchemas().keys()].join(', ')} to ${SCHEMA_FOLDER}.`);
    return 0;
  },
};
