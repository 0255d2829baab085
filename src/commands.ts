import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command/command.ts';
import { commandOf, type TableCommand } from './command/table-command.ts';
import { ROOT } from './compile/folder.ts';
import { readKnowledge } from './compile/read.ts';
import type { KnowledgeData } from './knowledge/knowledge.ts';

const FOLDER = join(ROOT, 'commands');
/** What the build makes of that folder: one file, since many take longer to load. Of which name for which program, the build writes here. */
const BUILT = join(ROOT, 'dist', process.env.COMMANDS_FILE ?? 'commands.js');
/** As source when this file runs as source, else as built. */
const SOURCE = import.meta.url.endsWith('.ts') ? FOLDER : BUILT;

/** What a file of the commands folder defines: a command, or the table whose command it is. */
export type Definition = Command | TableCommand;
type Tables = Pick<KnowledgeData, 'tables'>;

const isOfTable = (value: unknown): value is TableCommand =>
  typeof (value as Partial<TableCommand> | null | undefined)?.table === 'string';

const isCommand = (value: unknown): value is Command => {
  const one = value as Partial<Command> | null | undefined;
  return typeof one?.answer === 'function' && typeof one.name?.en === 'string' && typeof one.options === 'object';
};

const exportOf = async (path: string): Promise<unknown> =>
  ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;

/** What each file exports, by its name. */
async function exportsOf(source: string): Promise<Readonly<Record<string, unknown>>> {
  if (source.endsWith('.js')) return (await exportOf(source)) as Readonly<Record<string, unknown>>;
  const files = readdirSync(source).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await exportOf(join(source, file))])));
}

/**
 * What every file in the commands folder defines, before it has been prepared. The folder is the only list of commands there is.
 * @param source The folder, or the file that was built of it.
 * @throws where a file's default export is no command, naming the file.
 */
export async function openDefinitions(source = SOURCE): Promise<readonly Definition[]> {
  return Object.entries(await exportsOf(source)).map(([file, command]) => {
    if (isOfTable(command) || isCommand(command)) return command;
    throw new Error(
      `commands/${file}: the default export is no command; write defineCommand({ … }) or tableCommand('…').`,
    );
  });
}

/** Loads what their answers take beyond what is loaded with them: without it they may not be asked. */
export async function prepare(definitions: readonly Definition[]): Promise<void> {
  await Promise.all(definitions.map((one) => (isOfTable(one) ? undefined : one.prepare?.())));
}

/** What every file in the commands folder defines, prepared. As {@link openDefinitions}. */
export async function loadDefinitions(source?: string): Promise<readonly Definition[]> {
  const definitions = await openDefinitions(source);
  await prepare(definitions);
  return definitions;
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
export const loadCommands = async (knowledge?: Tables, source?: string): Promise<readonly Command[]> =>
  commandsIn(await loadDefinitions(source), knowledge ?? (await readKnowledge()));
