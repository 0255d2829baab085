import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/compile/load.ts';
import { ownKnowledge, projectOf, run } from './desk.ts';

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: projectOf(folder),
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-02T12:00:00Z', GIT_AUTHOR_DATE: '2026-01-02T12:00:00Z' },
  });

function commit(folder: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'x');
}

/** The small knowledge, committed. */
function committed(): string {
  const folder = ownKnowledge();
  git(folder, 'init', '-q');
  commit(folder);
  return folder;
}

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

test('comments, order and other names of files are no difference', async () => {
  const folder = committed();
  edit(folder, 'series/gp/count.yaml', /^/, '# A note to curators.\n');
  edit(folder, 'schemes/gp.yaml', /^((?:.|\n)*?)(aliases: .*\n)((?:.|\n)*)$/, '$2$1$3');
  expect(await run(['diff', 'HEAD'], { folder })).toMatchObject({
    code: 0,
    said: 'Every answer is as it was in HEAD.',
  });
});

test('a figure, a rule and an outcome that differ are told, with what they were; index and work tree stay as they are', async () => {
  const folder = committed();
  edit(folder, 'series/gp/money.yaml', '129.5 million', '130 million');
  edit(folder, 'series/gp/money.yaml', '129,5 millioner', '130 millioner');
  edit(folder, 'rules/alis-rules.yaml', /from: 2024-\d\d-\d\d/, 'from: 2024-05-01');
  edit(folder, 'tables/grant.yaml', 'outcome: eligible', 'outcome: unclear');
  edit(folder, 'tables/grant.yaml', / {6}eligible: .*\n/, '');
  rmSync(join(folder, 'series/gp/count.yaml'));
  const before = git(folder, 'status', '--porcelain');
  const { code, said } = await run(['diff', 'HEAD'], { folder });
  expect(code).toBe(0);
  expect(said).toContain('~ gp.money 2024: 129500000 → 130000000 (level, proposed), budget-2024');
  expect(said).toMatch(/− gp\.count 2022/);
  expect(said).toMatch(/~ [a-z-]+: from/);
  expect(said).toMatch(/~ grant, [a-z-]+: eligible → unclear, such as\n {6}\/\S+ /);
  expect(git(folder, 'status', '--porcelain')).toBe(before);
});

test('a revision that does not hold is told with its faults', async () => {
  const folder = committed();
  edit(folder, 'series/gp/count.yaml', /^unit/m, 'unti');
  commit(folder);
  edit(folder, 'series/gp/count.yaml', /^unti/m, 'unit');
  const { code, said } = await run(['diff', 'HEAD'], { folder });
  expect(code).toBe(1);
  expect(said).toContain('"unti" is not a key');
});

test('the changelog begins with how much there is, and each edition tells what the one before had not', async () => {
  const folder = committed();
  await run(['changelog'], { folder, today: '2026-01-02' });
  commit(folder);
  expect(loadKnowledge(folder).editions).toMatchObject([{ date: '2026-01-02', begins: { releases: 2 } }]);

  edit(folder, 'series/gp/money.yaml', '129.5 million', '130 million');
  edit(folder, 'series/gp/money.yaml', '129,5 millioner', '130 millioner');
  rmSync(join(folder, 'series/gp/count.yaml'));
  const note = ['--note-nb', 'Rettet.', '--note-en', 'Corrected.'];
  const { code, said } = await run(['changelog', ...note], { folder, today: '2026-02-03' });
  expect(code).toBe(0);
  expect(said).toContain('2026-02-03: 0 new releases');
  const twice = await run(['changelog', ...note], { folder, today: '2026-02-03' });
  expect(twice.said).toBe(said);
  expect(loadKnowledge(folder).editions).toEqual([
    {
      date: '2026-02-03',
      note: { nb: 'Rettet.', en: 'Corrected.' },
      releases: { added: [], changed: [], removed: [] },
      figures: {
        added: {},
        changed: [{ figure: 'gp.money:2024:level:proposed:budget-2024', before: 129_500_000 }],
        removed: [expect.stringMatching(/^gp\.count:2022:/), expect.stringMatching(/^gp\.count:2023:/)],
      },
      rules: { added: [], changed: [], removed: [] },
      outcomes: [],
    },
    expect.objectContaining({ date: '2026-01-02' }),
  ]);
});

test('where a revision had no changelog, it is the first edition', async () => {
  const folder = committed();
  edit(
    folder,
    'series/gp/money.yaml',
    /observations:\n/,
    `observations:
  - { period: 2025, level: 7 million, status: proposed, source: budget-2024, where: { paragraph: 1 } }
`,
  );
  await run(['changelog', '--since', 'HEAD'], { folder, today: '2026-03-04' });
  expect(loadKnowledge(folder).editions).toMatchObject([
    { date: '2026-03-04', figures: { added: { 'gp.money': ['2025'] } } },
    { date: '2026-01-02', begins: { releases: 2 } },
  ]);
});

test('what is asked of curators today was not asked of an older revision, which still is compared', async () => {
  const folder = ownKnowledge();
  git(folder, 'init', '-q');
  const asks = /^asks: .*\n/m.exec(readFileSync(join(folder, 'series/gp/count.yaml'), 'utf8'))?.[0] ?? '';
  edit(folder, 'series/gp/count.yaml', asks, '');
  commit(folder);
  edit(folder, 'series/gp/count.yaml', 'observations:', `${asks}observations:`);
  edit(folder, 'series/gp/money.yaml', 'status: proposed', 'status: adopted');
  const { code, said } = await run(['diff', 'HEAD'], { folder });
  expect(said).toContain('+ gp.money 2024');
  expect(code).toBe(0);
});
