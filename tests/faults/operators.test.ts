import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/compile/folder.ts';
import { discordForTest, missing, settingsOf } from './discord.ts';
import { fault } from './fault.ts';
import { copyHouse, run, runMain } from './house.ts';

const KIND = 'Operators';

/** What a program that cannot start says: one line, with the remedy, and no stack. */
async function oneLine(program: ReturnType<typeof run>, right: RegExp): Promise<readonly string[]> {
  const { code, out, err } = await program.ended;
  const lines = err.split('\n').filter(Boolean);
  return code === 1 && out === '' && lines.length === 1 && right.test(lines[0] ?? '')
    ? []
    : [`${right}: ${code} ${out} ${err}`];
}

const TOKEN = 'DISCORD_TOKEN=abc.def.ghi\n';
const FILES: readonly (readonly [string | Buffer, RegExp])[] = [
  [Buffer.from(`\ufeff${TOKEN}`, 'utf16le'), /^\.env is not text in UTF-8 .*UTF-16/],
  [Buffer.from(TOKEN, 'utf16le').swap16(), /^\.env is not text in UTF-8/],
  [Buffer.from('# nøkkel\n', 'latin1'), /^\.env is not text in UTF-8/],
  ['DISCORD_TOKN=abc.def.ghi\n', /^DISCORD_TOKN is no setting: DISCORD_TOKEN/],
  ['TOKEN=abc.def.ghi\n', /^TOKEN is no setting: DISCORD_TOKEN/],
  ['BOT_TOKEN=abc.def.ghi\n', /^BOT_TOKEN is no setting: DISCORD_TOKEN/],
  ['discord_token=abc.def.ghi\n', /^discord_token is no setting: DISCORD_TOKEN/],
  ['DISCORD_BOT_TOKEN=abc.def.ghi\n', /^DISCORD_BOT_TOKEN is no setting: DISCORD_TOKEN/],
  ['GUILD_ID=123456789012345678\n', /^GUILD_ID is no setting: DISCORD_GUILD_ID/],
  ['CORS_ORIGIN=*\n', /^CORS_ORIGIN is no setting: CORS_ORIGINS/],
];
fault(KIND, '`.env` in UTF-16 or Latin-1, as a folder, and settings by a wrong name', FILES.length + 2, async () => {
  const lost: string[] = [];
  for (const [content, right] of FILES) lost.push(...(await oneLine(runMain({ files: { '.env': content } }), right)));
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-'));
  mkdirSync(join(folder, '.env'));
  lost.push(...(await oneLine(runMain({ cwd: folder }), /^\.env is a folder/)));
  lost.push(
    ...(await oneLine(
      runMain({ env: { DISCORD_TOKNE: 'abc.def.ghi' } }),
      /^DISCORD_TOKNE is no setting: DISCORD_TOKEN/,
    )),
  );
  if (lost.some((line) => line.includes('abc.def.ghi'))) lost.push('the value is repeated');
  return lost;
});

fault(KIND, '`.env` in UTF-8 with its mark, CRLF and quotes is read as meant', 1, async () => {
  const discord = await discordForTest();
  const lines = Object.entries(settingsOf(discord)).map(([name, value]) => `${name}="${value}"\r\n`);
  const bot = runMain({ files: { '.env': `\ufeff${lines.join('')}` } });
  await bot.said('Registered');
  bot.kill('SIGTERM');
  return (await bot.ended).code === 0 ? [] : ['it did not leave cleanly'];
});

const PROGRAMS = ['main', 'ask', 'curate', 'register'] as const;
/** Has every language but English fall back to English, as in a Node that was built with small data. */
const ENGLISH_ONLY = `for (const name of ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'Collator']) {
  const Real = Intl[name];
  const all = (locales) => [locales].flat().map((one) => (String(one).startsWith('en') ? one : 'en'));
  Intl[name] = class extends Real { constructor(locales, options) { super(all(locales), options); } };
}
const variables = { ...process.config.variables, icu_small: true };
Object.defineProperty(process, 'config', { value: { ...process.config, variables } });`;
const OLD_NODE = "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });";

fault(
  KIND,
  'Node without Norwegian locale data (as on Alpine), and a Node that is too old: each program says so',
  2 * PROGRAMS.length,
  async () => {
    const lost: string[] = [];
    for (const [preload, right] of [
      [ENGLISH_ONLY, /no Norwegian locale data.*icu-data-full/],
      [OLD_NODE, /^This needs Node\.js 20\.19 or newer, and is run by 18\.20\.8/],
    ] as const) {
      const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-'));
      writeFileSync(join(folder, 'preload.cjs'), preload);
      for (const name of PROGRAMS) {
        const path = join(ROOT, 'dist/src', `${name}.js`);
        const program = run(process.execPath, ['--require', join(folder, 'preload.cjs'), path, '/help']);
        lost.push(...(await oneLine(program, right)));
      }
    }
    return lost;
  },
);

fault(KIND, 'nothing was built (`npm ci --ignore-scripts`): each npm script says so', PROGRAMS.length, async () => {
  const house = copyHouse({ without: ['dist'] });
  const lost: string[] = [];
  for (const script of ['start', 'ask', 'knowledge', 'register'])
    lost.push(
      ...(await oneLine(run('npm', ['run', '--silent', script], { cwd: house }), /has not been built .*npm run build/)),
    );
  return lost;
});

const GUILD = '500000000000000001';
fault(KIND, 'commands everywhere and in one server: told, and taken away with --clear', 3, async () => {
  const discord = await discordForTest();
  const env = settingsOf(discord);
  const register = (args: readonly string[], more = {}) =>
    run(process.execPath, [join(ROOT, 'dist/src/register.js'), ...args], { env: { ...env, ...more } }).ended;
  await register([]);
  const there = await register([], { DISCORD_GUILD_ID: GUILD });
  const lost = [
    ...missing(there.out.split('\n'), [/are registered everywhere too, so server \d+ shows them twice.*--clear/]),
  ];
  await register(['--clear'], { DISCORD_GUILD_ID: GUILD });
  if (discord.stored.get(GUILD)?.length !== 0 || !discord.stored.get('global')?.length)
    lost.push('the wrong ones are gone');
  const again = await register(['--clear'], { DISCORD_GUILD_ID: GUILD });
  if (!again.out.startsWith('There are no commands in server')) lost.push(again.out + again.err);
  await register(['--clear']);
  if (discord.stored.get('global')?.length !== 0) lost.push('those everywhere are still there');
  return lost;
});
