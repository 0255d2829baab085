import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/compile/folder.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../../src/compile/json-schema.ts';

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

/** Every key that a curator writes in a file of figures, statements, rules or releases, with what an editor says of it. */
function keysIn(schema: Record<string, unknown>, path: string): (readonly [path: string, description: unknown])[] {
  const { properties = {}, items } = schema as { properties?: Record<string, Record<string, unknown>>; items?: object };
  return [
    ...Object.entries(properties).flatMap(([key, one]) => [
      [`${path}.${key}`, one.description] as const,
      ...keysIn(one, `${path}.${key}`),
    ]),
    ...(items ? keysIn(items as Record<string, unknown>, path) : []),
  ];
}

test('an editor explains what curators write', () => {
  for (const name of ['series', 'releases', 'schemes', 'rules', 'contacts']) {
    const keys = keysIn(JSON.parse(jsonSchemas().get(`${name}.json`) ?? ''), name);
    const bare = keys.filter(([, description]) => description === undefined).map(([path]) => path);
    // What says itself: the kind of a release, who somebody is, a yes or no, what a reading says, what names a figure.
    expect(
      bare.filter(
        (path) =>
          !/\.(?:kind|people\.\w+|replies\.\w+|readings\.text|(?:total|parts)\.\w+|where|sources\.source|also\.where)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  }
});
