import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { fault } from './fault.ts';
import { copyHouse, run, runPlayground, until } from './house.ts';

const KIND = "Curators' files";
const SCHEME = 'schemes/gp.yaml';

/** What is done to a folder of knowledge, and what the line about it must speak of. */
type Mischief = readonly [what: string, told: RegExp, does: (folder: string) => void];

const edit = (folder: string, change: (text: string) => string | Buffer): void => {
  const path = join(folder, SCHEME);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
const bomb = () =>
  [
    'a0: &a0 [x]',
    ...Array.from({ length: 10 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`),
  ].join('\n');

const MISCHIEF: readonly Mischief[] = [
  [
    'ISO-8859-1',
    /gp\.yaml:\d+\n.*not written in UTF-8/,
    (folder) => edit(folder, (text) => Buffer.from(text, 'latin1')),
  ],
  ['UTF-16', /gp\.yaml:1\n.*UTF-16/, (folder) => edit(folder, (text) => Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['zeros', /gp\.yaml:1\n/, (folder) => edit(folder, () => Buffer.alloc(100))],
  [
    'an asterisk at the start of a text',
    /gp\.yaml:\d+\n.*asterisk|gp\.yaml:\d+\n.*reference/,
    (folder) => edit(folder, (text) => `${text}\nzz: *Viktig*\n`),
  ],
  [
    'a bomb of references',
    /zz\.yaml:\d+\n.*eferences/,
    (folder) => writeFileSync(join(folder, 'schemes/zz.yaml'), bomb()),
  ],
  [
    'brackets 100,000 deep',
    /zz\.yaml:1\n.*nested/,
    (folder) => writeFileSync(join(folder, 'schemes/zz.yaml'), '['.repeat(100_000)),
  ],
  [
    'hyphens 100,000 deep',
    /zz\.yaml:1\n.*nested/,
    (folder) => writeFileSync(join(folder, 'schemes/zz.yaml'), '- '.repeat(100_000)),
  ],
  [
    '50 MB',
    /zz\.yaml:1\n.*too large/,
    (folder) => {
      const path = join(folder, 'schemes/zz.yaml');
      writeFileSync(path, 'name: x\n');
      truncateSync(path, 50 * 1024 * 1024);
    },
  ],
  [
    'a link to nothing',
    /zz\.yaml:1\n.*leads to no file/,
    (folder) => symlinkSync('nowhere', join(folder, 'schemes/zz.yaml')),
  ],
  [
    'a link to itself',
    /zz\.yaml:1\n.*leads to no file/,
    (folder) => symlinkSync('zz.yaml', join(folder, 'schemes/zz.yaml')),
  ],
  [
    'a link to its own folder',
    /zz\.yaml:1\n.*links to folders/,
    (folder) => symlinkSync('..', join(folder, 'schemes/zz.yaml')),
  ],
  [
    'a link to /dev/zero',
    /zz\.yaml:1\n.*no ordinary file/,
    (folder) => symlinkSync('/dev/zero', join(folder, 'schemes/zz.yaml')),
  ],
  ['a pipe', /zz\.yaml:1\n.*no ordinary file/, (folder) => execFileSync('mkfifo', [join(folder, 'schemes/zz.yaml')])],
  [
    'a file where a folder should be',
    /knowledge\/contacts:1\n/,
    (folder) => {
      rmSync(join(folder, 'contacts'), { recursive: true });
      writeFileSync(join(folder, 'contacts'), 'x');
    },
  ],
  ['a list where keys should be, with a bell in it', /gp\.yaml:\d+\n/, (folder) => edit(folder, () => '- \u0007\n')],
];

/** Takes all of it back. */
function mend(folder: string): void {
  rmSync(join(folder, 'schemes/zz.yaml'), { force: true });
  rmSync(join(folder, 'contacts'), { recursive: true });
  cpSync(join(KNOWLEDGE_FOLDER, 'contacts'), join(folder, 'contacts'), { recursive: true });
  cpSync(join(KNOWLEDGE_FOLDER, SCHEME), join(folder, SCHEME));
}

fault(
  KIND,
  'broken in every way that reports name, held by `knowledge check`: file, line and remedy, no stack',
  MISCHIEF.length,
  async () => {
    const lost: string[] = [];
    const house = copyHouse({ isQuickToRead: true });
    const folder = join(house, 'knowledge');
    for (const [what, told, does] of MISCHIEF) {
      does(folder);
      const { code, out, err } = await run(process.execPath, [join(house, 'dist/src/curate.js'), 'check'], {
        cwd: house,
      }).ended;
      const said = out + err;
      if (code !== 1 || !told.test(said) || !said.includes('→') || /\n\s+at |node:/.test(said))
        lost.push(`${what}: ${code} ${said.slice(0, 400)}`);
      mend(folder);
    }
    return lost;
  },
);

const LEFT = [
  '.DS_Store',
  '.gp.yaml.swp',
  'gp.yaml~',
  '#gp.yaml#',
  '4913',
  'Thumbs.db',
  'desktop.ini',
  'gp.yaml.tmp',
  '._gp.yaml',
  '~$gp.yaml',
  'gp.yaml.bak',
];
fault(
  KIND,
  'what editors and systems leave in a folder is passed over, there and in all others',
  LEFT.length,
  async () => {
    const house = copyHouse({ isQuickToRead: true });
    for (const name of LEFT) writeFileSync(join(house, 'knowledge/schemes', name), Buffer.from([0, 255, 1]));
    mkdirSync(join(house, 'knowledge/series/__MACOSX'));
    writeFileSync(join(house, 'knowledge/series/__MACOSX/gp.yaml'), '{');
    const { code, out, err } = await run(process.execPath, [join(house, 'dist/src/curate.js'), 'check'], { cwd: house })
      .ended;
    return code === 0 ? [] : [out + err];
  },
);

fault(
  KIND,
  'the same to a playground that runs: the last sound knowledge answers, and each fault goes with its cause',
  MISCHIEF.length,
  async () => {
    const house = copyHouse({ isQuickToRead: true });
    const folder = join(house, 'knowledge');
    const { url } = await runPlayground({}, house);
    const lost: string[] = [];
    const faultNow = async () => {
      const response = await fetch(`${url}/api/live`, { signal: AbortSignal.timeout(60_000) });
      return ((await response.json()) as { fault: string | null }).fault;
    };
    for (const [what, told, does] of MISCHIEF) {
      does(folder);
      await until(async () => told.test((await faultNow()) ?? ''), `${what} is told`).catch((error) =>
        lost.push(String(error)),
      );
      const answer = await fetch(`${url}/api/ask?q=/budget 2024`, { signal: AbortSignal.timeout(60_000) });
      if (((await answer.json()) as { status: string }).status !== 'answered') lost.push(`${what}: no answer`);
      mend(folder);
      await until(async () => (await faultNow()) === null, `the fault of ${what} goes`).catch((error) =>
        lost.push(String(error)),
      );
    }
    return lost;
  },
);
