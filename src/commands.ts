import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './command/command.ts';
import { ROOT } from './compile/folder.ts';

/** As source when this file runs as source, else as built. */
const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const FOLDER = EXTENSION === '.ts' ? join(ROOT, 'commands') : join(ROOT, 'dist', 'commands');

const isCommand = (value: unknown): value is Command => {
  const one = value as Partial<Command> | null | undefined;
  return typeof one?.answer === 'function' && typeof one.name?.en === 'string' && typeof one.options === 'object';
};

/**
 * Every command: one for each file in the commands folder, by name. The folder is the only list of them there is.
 * @throws where a file's default export is no command, naming the file.
 */
export async function loadCommands(folder = FOLDER): Promise<readonly Command[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(EXTENSION));
  const commands = await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const { default: command } = (await import(pathToFileURL(path).href)) as { default?: unknown };
      if (!isCommand(command))
        throw new Error(`${path}: the default export is no command; write defineCommand({ … }).`);
      return command;
    }),
  );
  return commands.sort((one, other) => (one.name.en < other.name.en ? -1 : 1));
}
