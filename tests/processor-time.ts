/** Milliseconds of processor that a piece of work takes in this process: what else the machine does does not count. */
export function processorTime(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
