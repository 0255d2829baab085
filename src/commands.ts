import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command/command.ts';
import { commandOf, type TableCommand } from './command/table-command.ts';
import { ROOT } from './compile/folder.ts';
import { readKnowledge } from './compile/read.ts';
import type { KnowledgeData } from './knowledge/knowledge.ts';

/** As source when this file runs as source, else as built. */
const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const FOLDER = EXTENSION === '.ts' ? join(ROOT, 'commands') : join(ROOT, 'dist', 'commands');

/** What a file of the commands folder defines: a command, or the table whose command it is. */
export type Definition = Command | TableCommand;
type Tables = Pick<KnowledgeData, 'tables'>;

const isOfTable = (value: unknown): value is TableCommand =>
  typeof (value as Partial<TableCommand> | null | undefined)?.table === 'string';

const isCommand = (value: unknown): value is Command => {
  const one = value as Partial<Command> | null | undefined;
  return typeof one?.answer === 'function' && typeof one.name?.en === 'string' && typeof one.options === 'object';
};

/**
 * What every file in the commands folder defines. The folder is the only list of commands there is.
 * @throws where a file's default export is no command, naming the file.
 */
export async function loadDefinitions(folder = FOLDER): Promise<readonly Definition[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(EXTENSION));
  return Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const { default: command } = (await import(pathToFileURL(path).href)) as { default?: unknown };
      if (isOfTable(command) || isCommand(command)) return command;
      throw new Error(`${path}: the default export is no command; write defineCommand({ … }) or tableCommand('…').`);
    }),
  );
}

/** The commands by name, those of tables as the knowledge has them; without those whose table it does not have. */
export const commandsIn = (definitions: readonly Definition[], { tables }: Tables): readonly Command[] =>
  definitions
    .flatMap((one) => {
      if (!isOfTable(one)) return [one];
      const table = tables.find(({ id }) => id === one.table);
      return table ? [commandOf(table)] : [];
    })
    .sort((one, other) => (one.name.en < other.name.en ? -1 : 1));

/** Every command. @param knowledge where its tables stand: read, where it is not given. */
export const loadCommands = async (knowledge?: Tables, folder?: string): Promise<readonly Command[]> =>
  commandsIn(await loadDefinitions(folder), knowledge ?? (await readKnowledge()));
