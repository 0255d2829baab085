// The floors of the house (docs/architecture.md), bottom first: a room may import from floors below it, never from
// above or beside. One list, from which the rules follow.
export const FLOORS = [
  ['language'],
  ['knowledge'],
  ['figures', 'eligibility'],
  ['compile'],
  ['store'],
  ['reader'],
  ['question', 'claims'],
  ['answer'],
  ['command'],
  ['render'],
];

const room = (name) => `^src/${name}/`;
const above = (at) => FLOORS.slice(at + 1).flat();
const beside = (name, at) => FLOORS[at].filter((other) => other !== name);

export default {
  forbidden: [
    ...FLOORS.flatMap((rooms, at) =>
      rooms.map((name) => ({
        name: `floor-${name}`,
        severity: 'error',
        comment: `${name} stands below or beside what it imports.`,
        from: { path: room(name) },
        to: {
          path: [...above(at), ...beside(name, at), 'curate', 'transports']
            .map(room)
            .concat('^commands/', '^src/[^/]+\\.ts$'),
          pathNot: '^src/invocation\\.ts$',
        },
      })),
    ),
    {
      name: 'commands-know-no-platform',
      severity: 'error',
      comment: 'Commands know nothing of renderers, transports and what builds the knowledge.',
      from: { path: '^commands/' },
      to: { path: ['render', 'transports', 'compile', 'curate'].map(room) },
    },
    {
      name: 'store-only-at-the-edge',
      severity: 'error',
      comment: 'What is kept is no part of any answer: only transports, curators and programs know of it.',
      from: { path: ['^src/[^/]+/', '^commands/'], pathNot: ['store', 'transports', 'curate'].map(room) },
      to: { path: room('store') },
    },
    {
      name: 'discord-only-at-the-edge',
      severity: 'error',
      comment: 'Only renderers and transports know Discord.',
      from: { path: ['^src/[^/]+/', '^commands/'], pathNot: ['render', 'transports'].map(room) },
      to: { path: ['discord\\.js', '@discordjs', 'discord-api-types'] },
    },
    {
      name: 'no-discord.js-without-gateway',
      severity: 'error',
      comment: 'Whoever takes interactions over HTTP, or serves the page, never loads discord.js.',
      from: { path: ['^src/modes/(http|playground)', '^src/transports/(http|playground)/'] },
      to: { path: 'node_modules/discord\\.js/', reachable: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'No two files import each other.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    exclude: '^src/transports/playground/page/',
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
