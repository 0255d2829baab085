// A bare discord.js bot: the same constant to whatever is asked.
import { readFileSync } from 'node:fs';
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL, BENCH_BODY } = process.env;
const { embeds, components, flags } = JSON.parse(readFileSync(BENCH_BODY, 'utf8'));
const client = new Client({
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: DISCORD_API_URL },
});
client.on(Events.InteractionCreate, (interaction) =>
  interaction.reply({ embeds, components, flags, allowedMentions: { parse: [] } }),
);
await client.login(DISCORD_TOKEN);
console.log('Connected to Discord.');
