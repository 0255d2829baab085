// Loaded into a program before its own: tells over the channel to its parent what it has used so far; asked to collect, where
// Node was started so that it can, what is held after that. The program's own threads load it too, and have no such channel.
if (process.channel) {
  process.on('message', (asked) => {
    if (asked === 'collect') globalThis.gc();
    const { rss, heapUsed: heap } = process.memoryUsage();
    process.send({ cpu: process.cpuUsage(), rss, heap });
  });
  // The program is to end when it would without this.
  process.channel.unref();
}
