import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/knowledge/folder.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../../src/knowledge/json-schema.ts';

const folder = join(ROOT, SCHEMA_FOLDER);

test('the schemas for editors are those of the code (otherwise: npm run knowledge -- json-schema)', () => {
  expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
  for (const [name, text] of jsonSchemas()) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

test('editors find a schema for every folder', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
    [...jsonSchemas().keys()].map((name) => `./${SCHEMA_FOLDER}/${name}`).sort(),
  );
});

test('an editor marks an unknown key and knows the units', () => {
  const series = JSON.parse(jsonSchemas().get('series.json') ?? '');
  expect(series.additionalProperties).toBe(false);
  expect(series.properties.unit.enum).toContain('NOK');
  expect(series.required).toEqual(expect.arrayContaining(['label', 'unit', 'definition', 'observations']));
});
