import { WORDS } from '../../src/answer/words/words.ts';
import { DIRECT_CHANNEL, MENTION, OTHER_ROLE, OWN_ROLE } from '../discord-stand-in/channels.ts';
import { CHANNEL } from '../discord-stand-in/interactions.ts';
import type { Message } from '../discord-stand-in/spec.ts';
import { discordForTest, settingsOf } from './discord.ts';
import { fault } from './fault.ts';
import { runMain } from './house.ts';

const KIND = 'Silence on Discord';
const said = ({ content, embeds }: Message): string =>
  [content ?? '', ...(embeds ?? []).map(({ description }) => description ?? '')].join('\n');

async function start() {
  const discord = await discordForTest();
  const bot = runMain({ env: settingsOf(discord) });
  await bot.said('Registered');
  return { discord, bot };
}

const refusal = (code: number) => ({ status: 403, body: { code, message: 'Refused' } });

fault(
  KIND,
  "a mention of the role of the bot's name: told once how to be heard; of another role: nothing",
  3,
  async () => {
    const { discord } = await start();
    void discord.write('', { roles: [OTHER_ROLE] });
    const told = await discord.write('', { roles: [OTHER_ROLE, OWN_ROLE] });
    void discord.write('', { roles: [OWN_ROLE] });
    // What is asked later is answered later: by then the others would have been.
    await discord.write(`${MENTION} ALIS 2024`);
    return [
      ...(said(told).includes(WORDS.nb.errors.roleMention) ? [] : [said(told)]),
      ...(discord.replies.length === 2 ? [] : [`${discord.replies.length} replies`]),
    ];
  },
);

fault(KIND, 'a reply to the bot that notifies it', 2, async () => {
  const { discord } = await start();
  const first = await discord.write(`${MENTION} ALIS 2024`);
  const second = await discord.write('ALIS 2024', { toBot: true });
  return said(first) === said(second) ? [] : [said(second)];
});

fault(KIND, 'it may not refer to the message (160002): answered without', 3, async () => {
  const { discord } = await start();
  const lost: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    discord.refusals.messages.push(refusal(160002));
    const reply = await discord.write(`${MENTION} ALIS 2024`);
    if (reply.message_reference || !said(reply).includes('557,9')) lost.push(said(reply));
  }
  return lost;
});

const MAY_NOT_WRITE = [50001, 50013, 50083, 160005, 200000];
fault(
  KIND,
  'it may not write where it was asked: a channel, a thread, a closed one, a filter',
  MAY_NOT_WRITE.length,
  async () => {
    const { discord } = await start();
    const lost: string[] = [];
    for (const [at, code] of MAY_NOT_WRITE.entries()) {
      discord.refusals.messages.push(refusal(code));
      const reply = await discord.write(`${MENTION} ALIS 2024`, { channel: String(BigInt(CHANNEL) + BigInt(at)) });
      const isDirect = reply.channel_id === DIRECT_CHANNEL && said(reply).startsWith(WORDS.nb.ui.answeredHere);
      if (!isDirect || !said(reply).includes('557,9')) lost.push(`${code}: ${said(reply)}`);
    }
    return lost;
  },
);

fault(KIND, 'it may write nowhere: one line in the log, and it goes on', 1, async () => {
  const { discord, bot } = await start();
  discord.refusals.messages.push(refusal(50013));
  discord.refusals.directMessages.push(refusal(50007));
  void discord.write(`${MENTION} ALIS 2024`);
  await bot.said('A reply did not reach Discord: Discord answered 403: Refused (50013).');
  return said(await discord.write(`${MENTION} ALIS 2024`)).includes('557,9') ? [] : ['no answer'];
});

const LINES = [
  '</budget:123456789012345678> 2024',
  '`/budget 2024`',
  '```\n/budget 2024\n```',
  '**/budget 2024**',
  '> /budget 2024',
  '／budget 2024',
  '\u200b/budget 2024',
  '\u200e/budget 2024',
  '/budsjett år: 2024',
  '||/budget 2024||',
];
fault(KIND, 'command lines as they are picked, copied and pasted into a direct message', LINES.length, async () => {
  const { discord } = await start();
  const lost: string[] = [];
  for (const [at, line] of LINES.entries()) {
    const channel = String(BigInt(CHANNEL) + BigInt(at));
    const reply = await discord.write(line, { place: 'dm', channel });
    if (!said(reply).includes('Budsjett 2024')) lost.push(`${line}: ${said(reply).slice(0, 200)}`);
  }
  return lost;
});
