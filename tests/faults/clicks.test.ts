import { callTo } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import { encodeClick } from '../../src/render/discord/custom-id.ts';
import { fault } from './fault.ts';
import { runPlayground } from './house.ts';

const KIND = 'Clicks';
const commands = await loadCommands();

/** For each dialogue an id in its compact form, with a day in it and every other option after the other. */
const IDS = commands.flatMap((command) => {
  const options: Record<string, string> = {};
  for (const [name, { kind }] of Object.entries(command.options) as [
    string,
    { kind: { expected: string; choices?: readonly { value: string }[] } },
  ][]) {
    const value = kind.choices?.at(-1)?.value ?? (kind.expected === 'date' ? '../2024-04-17' : undefined);
    if (value !== undefined) options[name] = value;
  }
  const id = encodeClick({ action: 'ask', locale: 'nb', call: callTo(command, options) }, commands);
  return id?.includes('~') ? [id] : [];
});
const CUT = IDS.flatMap((id) => Array.from({ length: id.length }, (_, length) => id.slice(0, length + 1)));

const BODIES: readonly object[] = [
  { flags: 64, components: [{ type: 1 }] },
  { flags: 64, components: [{ type: 1, components: [] }] },
  { flags: 64, components: [{ type: 17 }] },
  { components: [{ type: 1, components: [{ type: 2 }] }] },
  { embeds: [{}] },
  {},
];

const post = async (url: string, body: unknown): Promise<number> => {
  const response = await fetch(`${url}/api/interactions`, { method: 'POST', body: JSON.stringify(body) });
  await response.arrayBuffer();
  return response.status;
};

fault(KIND, 'ids of dialogues, cut at every length', CUT.length, async () => {
  const { url, lines } = await runPlayground({ env: { REQUESTS_PER_MINUTE: '99999' } });
  const lost: string[] = [];
  for (const custom_id of CUT) {
    const message = { flags: 64, embeds: [], components: [] };
    const status = await post(url, { type: 3, locale: 'no', data: { component_type: 2, custom_id }, message });
    if (status !== 200) lost.push(`${status}: ${custom_id}`);
  }
  return [...lost, ...lines().filter((line) => line.includes('failed'))];
});

fault(
  KIND,
  'messages without rows, without components, without embeds: answered, or refused as no message of Discord’s',
  BODIES.length * 3,
  async () => {
    const { url, lines } = await runPlayground();
    const lost: string[] = [];
    for (const message of BODIES)
      for (const custom_id of ['a/help', 'share', 'obgrounds/source']) {
        const status = await post(url, { type: 3, locale: 'no', data: { component_type: 2, custom_id }, message });
        if (status >= 500) lost.push(`${status}: ${custom_id} ${JSON.stringify(message)}`);
      }
    return [...lost, ...lines().filter((line) => line.includes('failed'))];
  },
);
