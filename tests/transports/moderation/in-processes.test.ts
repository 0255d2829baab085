import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import type { Seen } from '../../discord-stand-in/stand-in.ts';
import { until } from '../../faults/house.ts';
import { processesOn, tellsEachChannelOnce, WITHIN_MS } from './news-in-processes.ts';

const GUILD = '500000000000000001';
const REPORTS = '400000000000000002';
const { queue, refusals, report: say } = WORDS.nb.moderation;

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-processes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it(
  'tells each channel of new knowledge once from several processes in HTTP mode, killed and started again',
  () => tellsEachChannelOnce({ folder: folderForTest() }),
  WITHIN_MS,
);

it('takes a report in one process, tells the moderators’ channel of it, and has it decided in another', async () => {
  const { discord, store, start } = await processesOn({ folder: folderForTest() });
  const chosen = { locale: null, visibility: null, reports_channel: REPORTS, news_channel: null };
  await store.settings.choose(GUILD, chosen, null);
  const [first, second] = await Promise.all([start(), start()]);
  discord.setEndpoint(first.endpoint);
  const handedIn = {
    custom_id: 'rb/budget year:2024',
    components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'text', value: 'Feil tall' } }],
  };
  const receipt = await discord.send<Seen>(5, handedIn);
  expect(JSON.stringify(receipt.message.embeds)).toContain(say.receipt(1));
  await until(() => (discord.written.get(REPORTS) ?? []).length > 0, 'the moderators are told');
  const [told] = discord.written.get(REPORTS) ?? [];
  expect(told?.embeds?.[0]?.description).toContain(queue.arrived(1));

  discord.setEndpoint(second.endpoint);
  const accept = { component_type: 2, custom_id: 'm:decide:1:accepted' };
  const refused = await discord.send<Seen>(3, accept, {}, receipt.message);
  expect(JSON.stringify(refused.message.embeds)).toContain(refusals.notAllowed);
  expect(await store.reports.find(1, GUILD)).toMatchObject({ status: 'open' });
  await discord.send<Seen>(3, accept, { permissions: '8192' }, receipt.message);
  expect(await store.reports.find(1, GUILD)).toMatchObject({ status: 'accepted', text: 'Feil tall' });
});
