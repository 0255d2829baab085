/**
 * Lets the process live on where whoever reads what it says is gone: `node main.js | logger` whose logger has ended, a
 * terminal that was closed, a full disk. What it says is lost then; what it does is not.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
