import { z } from 'zod';
import { FILE_SCHEMAS, FOLDERS, type FolderName } from './written.ts';

/** Where the schemas for editors stand, from the project's folder. */
export const SCHEMA_FOLDER = 'knowledge/.schema';

/** The JSON Schema of each folder's files, as text, by file name: what an editor completes and checks YAML with. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemaOf = (name: FolderName): string =>
    // Conditions of decision tables name facts that each table defines itself: only the loader can check those.
    `${JSON.stringify(z.toJSONSchema(FILE_SCHEMAS[name], { io: 'input', unrepresentable: 'any' }), undefined, 2)}\n`;
  return new Map(FOLDERS.map((name) => [`${name}.json`, schemaOf(name)]));
}
