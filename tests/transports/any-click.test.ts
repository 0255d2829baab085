import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import { loadCommands } from '../../src/commands.ts';
import { responder } from '../../src/transports/interaction.ts';
import type { PersonsInteraction } from '../../src/transports/persons-interaction.ts';
import { lineAsked } from '../../src/transports/playground/interactions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2024-10-01';
const commands = await loadCommands();
const failures: unknown[] = [];
const house = { knowledge: theKnowledge, commands, failed: (error: unknown) => failures.push(error) };
const respond = responder(house, () => TODAY);

interface Part {
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Part[];
}
interface Body {
  readonly flags?: number;
  readonly components?: readonly Part[];
  readonly embeds?: readonly { readonly description?: string }[];
}

const clickOn = (custom_id: string, message: object = { flags: 64, embeds: [], components: [] }) =>
  ({
    type: 3,
    locale: 'no',
    data: { component_type: 2, custom_id },
    message,
  }) as unknown as PersonsInteraction;

async function answerOf(interaction: PersonsInteraction): Promise<Body> {
  const { data } = (await respond(interaction).answer()) as { data: Body };
  lineAsked(interaction as never, commands);
  return data;
}

const idsIn = (parts: readonly Part[] = []): string[] =>
  parts.flatMap(({ custom_id, options = [], components }) => [
    ...(custom_id ? [custom_id] : []),
    ...options.map(({ value }) => value),
    ...idsIn(components),
  ]);

/** Every id that leads on from the commands' own examples and from all that they ask back, some hundred of them. */
async function realIds(): Promise<string[]> {
  const seen = new Set<string>();
  let waiting = commands.flatMap(({ example }) => [`a${example}`, `a/${example.slice(1).split(' ')[0]}`]);
  for (let round = 0; round < 4; round += 1) {
    const found = await Promise.all(
      waiting.slice(0, 120).map(async (id) => idsIn((await answerOf(clickOn(id))).components)),
    );
    waiting = found.flat().filter((id) => !seen.has(id));
    for (const id of waiting) seen.add(id);
  }
  return [...seen];
}

const ids = await realIds();
const compact = ids.filter((id) => id.includes('~'));
const isPlain = ({ embeds = [] }: Body) =>
  embeds.every(({ description = '' }) => description !== WORDS.nb.errors.failed);

it('finds real ids of both forms', () => {
  expect(ids.length).toBeGreaterThan(200);
  expect(compact.length).toBeGreaterThan(20);
});

it('answers each compact id, cut at every length, as old, wrong or right', async () => {
  for (const id of compact) {
    for (let length = 0; length <= id.length; length += 1) {
      const body = await answerOf(clickOn(id.slice(0, length)));
      if (length < id.length) continue;
      expect(JSON.stringify(body)).not.toContain(WORDS.nb.errors.outdated);
    }
  }
  expect(failures).toEqual([]);
});

it('answers any id with one character changed, taken away or put in', async () => {
  const character = fc.constantFrom(...'abcdfotu0123456789z~/: ."\\æ\u200b%');
  const mutated = fc
    .tuple(fc.constantFrom(...ids), fc.nat({ max: 100 }), character, fc.constantFrom(0, 1, 2))
    .map(([id, at, put, cut]) => `${id.slice(0, at)}${cut === 2 ? '' : put}${id.slice(at + (cut === 0 ? 0 : 1))}`);
  await fc.assert(
    fc.asyncProperty(mutated, async (id) => {
      expect(isPlain(await answerOf(clickOn(id)))).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(failures).toEqual([]);
});

it('answers a click on any message that could be made', async () => {
  const part: fc.Arbitrary<object> = fc.record(
    {
      type: fc.integer({ min: 0, max: 20 }),
      style: fc.integer({ min: 0, max: 7 }),
      custom_id: fc.constantFrom(...ids.slice(0, 5)),
      components: fc.array(fc.record({ type: fc.nat({ max: 5 }) }), { maxLength: 3 }),
    },
    { requiredKeys: ['type'] },
  );
  const message = fc.record(
    {
      flags: fc.integer({ min: 0, max: 1 << 16 }),
      embeds: fc.array(fc.record({ description: fc.string(), color: fc.nat() }, { requiredKeys: [] }), {
        maxLength: 3,
      }),
      components: fc.array(part, { maxLength: 4 }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('share', 'menu', ...ids.slice(0, 20)), message, async (id, clicked) => {
      expect(isPlain(await answerOf(clickOn(id, clicked)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
