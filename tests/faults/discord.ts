import { expect, onTestFinished } from 'vitest';
import { openStandIn, type Seen, type StandIn } from '../discord-stand-in/stand-in.ts';

export const settingsOf = ({ token, apiUrl }: StandIn) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });

/** A Discord for one test, which holds what it was sent to Discord's own description. */
export async function discordForTest(): Promise<StandIn> {
  const discord = await openStandIn();
  onTestFinished(async () => {
    await discord.close();
    expect(discord.faults).toEqual([]);
  });
  return discord;
}

/** Whether an answer came once: at once, or on a busy machine put off and edited in. */
export const isAnsweredOnce = ({ steps }: Pick<Seen, 'steps'>): boolean => ['4', '5,edit'].includes(steps.join());

export const textOf = ({ message }: Pick<Seen, 'message'>): string =>
  (message.embeds ?? []).map(({ description }) => description).join('\n');

/** What is missing in a list of lines, each with why: `lost` for a fault. */
export const missing = (lines: readonly string[], wanted: readonly (string | RegExp)[]): readonly string[] =>
  wanted
    .filter((one) => !lines.some((line) => (typeof one === 'string' ? line === one : one.test(line))))
    .map((one) => `not told: ${one} (told: ${lines.join(' | ')})`);
