// Loaded into a bot before its own program: tells over the channel to its parent what it has used so far, and, where Node
// lets it collect, what is held after that.
process.on('message', () => {
  const { rss } = process.memoryUsage();
  globalThis.gc?.();
  process.send({ cpu: process.cpuUsage(), rss, heap: process.memoryUsage().heapUsed });
});
// The bot is to end when it would without this.
process.channel.unref();
