import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';

const DEBIAN = '/usr/lib/postgresql';
const USER = 'fastlegebot';

/** Where the programs of the newest PostgreSQL server stand, as Debian's packages put them. */
export function serverFolder(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(DEBIAN, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL will not run as root, so root runs it as somebody who owns nothing else. */
function whoRuns(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A PostgreSQL server of one's own, in a folder that goes with it. @throws where there is none to start. */
export async function startCluster() {
  const bin = serverFolder();
  if (bin === undefined) throw new Error('There is no PostgreSQL server here: apt-get install postgresql.');
  const who = whoRuns();
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-postgres-'));
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const options = { ...who, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const asked = ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), asked, { ...options, stdio: 'ignore' });
  const port = await freePort();
  const start = async () => {
    const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder];
    const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    const ready = new Promise<void>((resolve, reject) => {
      server.stderr.on('data', (text) => {
        said += text;
        if (said.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    });
    await ready;
    return server;
  };
  let server = await start();
  const stop = async (signal: NodeJS.Signals) => {
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  };
  const urlOf = (database: string) => `postgresql://${USER}@127.0.0.1:${port}/${database}`;
  return {
    urlOf,
    /** The server is gone while this lasts, at once or by a crash. */
    away: async (signal: 'SIGINT' | 'SIGQUIT', lasting: () => Promise<void>) => {
      await stop(signal);
      await lasting();
      server = await start();
    },
    close: async () => {
      await stop('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>;
