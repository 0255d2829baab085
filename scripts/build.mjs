// Builds the program and its knowledge into dist/. Types are checked apart, by `npm run types`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/**
 * Programs that are built together, and how the file of their commands is called. What several of them share becomes files of its own, and
 * each file costs a millisecond at the start: so what answers on and what answers once are built each by itself.
 */
const PROGRAMS = [
  { commands: 'commands', sources: ['src/main.ts'] },
  { commands: 'ask-commands', sources: ['src/ask.ts'] },
  {
    commands: 'tool-commands',
    sources: ['src/curate.ts', 'src/register.ts', 'src/store.ts', 'src/store/sqlite/worker.mjs'],
  },
];

/** All files of the commands folder as one, by their names: as one each they would also cut all else into a hundred pieces. */
const commands = {
  name: 'commands',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^commands$/, namespace: '' }, () => ({ path: 'commands', namespace: 'commands' }));
    onLoad({ filter: /^commands$/, namespace: 'commands' }, () => {
      const files = readdirSync(join(root, 'commands')).filter((name) => name.endsWith('.ts'));
      const imports = files.map((file, at) => `import command${at} from './commands/${file}';`);
      const entries = files.map((file, at) => `'${file}': command${at}`);
      return { contents: `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`, resolveDir: root };
    });
  },
};

const isNumbered = (value) =>
  typeof value === 'object' && Object.values(value).every((one) => ['number', 'string', 'bigint'].includes(typeof one));
const literal = (value) => (typeof value === 'bigint' ? `${value}n` : JSON.stringify(value));

/**
 * What we take of the library of Discord's types: its lists of names and numbers, each by itself, so that only those that are asked for
 * come along. As it stands it comes whole, and is a tenth of what a start has to read.
 */
const discordNames = {
  name: 'discord-names',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^discord-api-types\/v10$/ }, ({ importer, kind }) =>
      importer.endsWith('.ts') && kind === 'import-statement' ? { path: 'v10', namespace: 'discord-names' } : undefined,
    );
    onLoad({ filter: /^v10$/, namespace: 'discord-names' }, () => {
      const lists = Object.entries(createRequire(import.meta.url)('discord-api-types/v10')).filter(([, one]) =>
        isNumbered(one),
      );
      const written = lists.map(([name, list]) => {
        const entries = Object.entries(list).map(([key, value]) => `${JSON.stringify(key)}: ${literal(value)}`);
        return `export const ${name} = { ${entries.join(', ')} };`;
      });
      return { contents: written.join('\n') };
    });
  },
};

const shared = { absWorkingDir: root, bundle: true, format: 'esm', charset: 'utf8', write: false, logLevel: 'warning' };

/**
 * Taken into the bundle, since Node takes several times as long to load some hundred files as one: what is loaded by a program that
 * starts. All else is loaded where it is needed, and what has binaries stays a package.
 */
const TAKEN_IN = [
  'zod',
  'hono',
  '@hono/node-server',
  'discord.js',
  '@discordjs/rest',
  'discord-api-types',
  'prom-client',
  'pino',
  'kysely',
  'lru-cache',
  'fuse.js',
  'dotenv',
  'csv-stringify',
  'norwegian-national-id-validator',
];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Binaries and more that those look for, and that nobody has installed. */
const UNUSED = ['zlib-sync', 'bufferutil', 'utf-8-validate', 'encoding'];
const packages = [...Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name)), ...UNUSED];

const buildPrograms = ({ commands: name, sources }) =>
  build({
    ...shared,
    // V8 keeps the text of a program for as long as it runs, in two bytes a sign where one of them needs two.
    charset: 'ascii',
    minifyWhitespace: true,
    lineLimit: 200,
    entryPoints: [
      ...sources
        .filter((path) => existsSync(join(root, path)))
        .map((path) => ({ in: path, out: path.replace(/\.\w+$/, '') })),
      { in: 'commands', out: name },
    ],
    define: { 'process.env.COMMANDS_FILE': JSON.stringify(`${name}.js`) },
    plugins: [commands, discordNames],
    outbase: root,
    outdir: dist,
    splitting: true,
    chunkNames: 'chunks/[hash]',
    external: packages,
    // Every Node that runs it has these, and an expression that is written as text is read anew each time.
    supported: { 'regexp-unicode-property-escapes': true },
    // What is written for require needs one for what is Node's own.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    platform: 'node',
    target: 'node20.19',
  });

/** In patterns the builder leaves signs as they are, and a single one that needs two bytes has V8 keep the whole file in two bytes a sign. */
const inOneByte = ({ path, text }) => ({
  path,
  contents: Buffer.from(
    text.replace(/[^\0-\xff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
});

const programs = Promise.all(PROGRAMS.map(buildPrograms)).then((built) =>
  built.flatMap(({ outputFiles }) => outputFiles.map(inOneByte)),
);

// One file with the library of charts in it: as hundreds of files it takes a thread four times as long to start.
const charts = build({
  ...shared,
  entryPoints: ['src/render/chart/worker.ts'],
  outbase: root,
  outdir: dist,
  // The one has a binary; of the other Vega asks only where it is to draw on a canvas.
  external: ['@resvg/resvg-js', 'canvas'],
  platform: 'node',
  target: 'node20.19',
});

const page = 'src/transports/playground/page';
const playground = build({
  ...shared,
  entryPoints: readdirSync(join(root, page))
    .filter((name) => name === 'page.ts' || /\.(html|css|svg)$/.test(name))
    .map((name) => `${page}/${name}`),
  outbase: join(root, page),
  outdir: join(dist, 'playground'),
  loader: { '.html': 'copy', '.svg': 'copy' },
  minify: true,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'eof',
});

const built = await Promise.all([programs, charts, playground]).catch(() => process.exit(1)); // What is wrong has been said by esbuild.
const outputFiles = built.flatMap((one) => one.outputFiles ?? one);

// Only what differs is written and only what is no longer built is removed, so that a running program keeps its files.
const wanted = new Set(outputFiles.map(({ path }) => path));
for (const { path, contents } of outputFiles) {
  if (existsSync(path) && readFileSync(path).equals(contents)) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && path.endsWith('.js') && !wanted.has(path)) rmSync(path);
}

const { status } = spawnSync(process.execPath, [join(dist, 'src/curate.js'), 'bundle'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
