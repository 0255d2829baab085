import { interaction } from '../discord-stand-in/interactions.ts';

/** Numbers of chance that are the same each time. */
export function chance(seed: number) {
  let state = seed;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const of = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return { below, of };
}
type Chance = ReturnType<typeof chance>;

/** What somebody types, and must be found nowhere. */
export const TYPED = 'Hemmelig-Sykdom';

const option = (value: unknown) => [{ name: 'question', type: 3, value }];
const row = { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: 'a/help' }] };
const message = {
  id: '1',
  flags: 64,
  embeds: [{ description: 'Et svar.', color: 1, footer: { text: `«${TYPED}»` } }],
  components: [row],
  interaction_metadata: { user: { id: '2' } },
};

/** One of each kind that Discord posts. */
export const SHAPES: readonly object[] = [
  interaction(2, { id: '9', type: 1, name: 'ask', options: option(`${TYPED}?`) }, {}),
  interaction(2, { id: '9', type: 1, name: 'budget', options: [{ name: 'year', type: 3, value: '2024' }] }, {}),
  interaction(
    2,
    {
      id: '9',
      type: 3,
      name: 'Check against sources',
      target_id: '1',
      resolved: { messages: { 1: { content: TYPED } } },
    },
    {},
  ),
  interaction(
    4,
    { id: '9', type: 1, name: 'rule', options: [{ name: 'topic', type: 3, value: 'a', focused: true }] },
    {},
  ),
  interaction(3, { component_type: 2, custom_id: 'obgrounds.2/budget year:2024' }, {}, message),
  interaction(3, { component_type: 3, custom_id: 'menu', values: ['a/rule topic:alis-grant'] }, {}, message),
  interaction(
    5,
    { custom_id: 'f', components: [{ type: 18, component: { type: 3, custom_id: 'post', values: ['gp'] } }] },
    {},
    message,
  ),
  { type: 1 },
];

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../../..',
  '__proto__',
  'constructor',
  'x'.repeat(7000),
  '한'.repeat(3000),
  [],
  {},
  [[[[]]]],
  { toString: 1 },
  ['a', 1, null],
];

type Holder = Record<string, unknown> | unknown[];

/** Every place in a value that holds another. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holders)];
}

function changeTree(shape: object, { below, of }: Chance): string {
  const changed = structuredClone(shape);
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const holder = of(holders(changed)) as Record<string, unknown>;
    const keys = Object.keys(holder);
    const key = keys.length > 0 && below(8) > 0 ? of(keys) : of(['__proto__', 'type', 'data', 'locale', 'x']);
    const act = below(3);
    if (act === 0) delete holder[key];
    else if (act === 1)
      Object.defineProperty(holder, key, {
        value: structuredClone(of(VALUES)),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else
      Object.defineProperty(holder, key, {
        value: structuredClone(of(SHAPES)),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return JSON.stringify(changed);
}

function changeBytes(text: string, { below, of }: Chance): Buffer {
  const bytes = Buffer.from(text);
  const at = below(bytes.length);
  switch (below(4)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      bytes[at] = below(256);
      return bytes;
    case 2:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(of(['{', ']', '"', '\\', '\u0000', ',', '1e999'])),
        bytes.subarray(at),
      ]);
    default:
      return Buffer.concat([bytes, bytes.subarray(at)]);
  }
}

/** A body that is broken, or another than Discord would send. */
export function mutated(chance: Chance): Buffer {
  const shape = structuredClone(chance.of(SHAPES)) as { member?: { user: { id: string } } };
  // Somebody who has not asked yet: who asks too fast is answered without being read.
  if (shape.member) shape.member.user.id = `72${String(chance.below(1e9)).padStart(16, '0')}`;
  const kind = chance.below(20);
  if (kind === 0) return Buffer.from('['.repeat(100_000));
  if (kind === 1) return Buffer.from(Array.from({ length: chance.below(400) }, () => chance.below(256)));
  return kind < 8 ? changeBytes(JSON.stringify(shape), chance) : Buffer.from(changeTree(shape, chance));
}
