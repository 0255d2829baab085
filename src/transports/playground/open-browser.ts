import { spawn } from 'node:child_process';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether a person watches the output. */
  readonly isTTY: boolean;
}

/** The program that opens an address in the browser, or nothing where nobody sits who could look at it. */
export function openerFor({ env, platform, isTTY }: Surroundings): readonly [string, ...string[]] | undefined {
  if (!isTTY || env.CI || env.SSH_CONNECTION || env.SSH_TTY) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Opens the address where there is a browser to open; where that fails, the address has been printed. */
export function openBrowser(url: string, surroundings: Surroundings): void {
  const opener = openerFor(surroundings);
  if (opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
