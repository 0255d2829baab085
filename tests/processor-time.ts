const TRIES = 3;

/**
 * Milliseconds of processor that a piece of work takes in this process: what else the machine does does not count. The least of
 * three tries, since garbage of what was before is collected whenever it is.
 */
export function processorTime(work: () => void): number {
  const times = Array.from({ length: TRIES }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
