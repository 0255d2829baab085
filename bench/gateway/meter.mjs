// Loaded into a bot before its own program: tells over the channel to its parent what it has used so far.
process.on('message', () => process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));
// The bot is to end when it would without this.
process.channel.unref();
