/** npm passes on what the terminal has sent to all already, so one Ctrl-C can come twice. */
const SAME_PRESS_MS = 250;
const LOOK_EVERY_MS = 500;

/**
 * Aborts when the process is asked to stop; a second signal after that stops it at once. Where npm started it, it also
 * aborts once npm is gone, killed before it could pass a signal on: nobody could stop the program then, and whoever starts
 * it again would have two.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let first = 0;
  const asked = (_name: NodeJS.Signals, number: number): void => {
    const now = performance.now();
    if (stopping.signal.aborted && now - first > SAME_PRESS_MS) process.exit(128 + number);
    if (!stopping.signal.aborted) first = now;
    stopping.abort();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, asked);
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stopping.abort(), LOOK_EVERY_MS).unref();
  }
  return stopping.signal;
}
