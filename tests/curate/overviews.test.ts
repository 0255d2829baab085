import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { theKnowledge } from '../the-knowledge.ts';
import { ownKnowledge, run } from './desk.ts';

test('age puts those never checked first, then those checked longest ago', async () => {
  const folder = ownKnowledge();
  const check = (name: string, day: string) => {
    const file = join(folder, `series/gp/${name}.yaml`);
    writeFileSync(file, `checked_on: ${day}\n${readFileSync(file, 'utf8')}`);
  };
  check('count', '2026-11-12');
  check('money', '2026-10-13');
  const { said } = await run(['age'], { folder });
  const [heading, ...lines] = said.split('\n');
  expect(heading).toMatch(/^Series +Newest figure +Checked on +Since then$/);
  expect(lines.slice(0, 4).map((line) => line.split(/ +/)[0])).toEqual(['gp.rent', 'gp.wages', 'gp.money', 'gp.count']);
  expect(lines[2]).toMatch(/2026-10-13 +40 days$/);
  expect(said).toContain('4 series, 2 of them never checked.');
});

test('coverage counts every figure once', async () => {
  const { said } = await run(['coverage', '--markdown']);
  const rows = said.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const figures = cells[0]?.indexOf('Figures') ?? 0;
  const all = theKnowledge.series.reduce((sum, { observations }) => sum + observations.length, 0);
  expect(cells.at(-1)?.[figures]).toBe(String(all));
  const years = cells
    .at(-1)
    ?.slice(2, figures)
    .map((cell) => Number(cell.replace('·', '0')));
  expect(years?.reduce((sum, one) => sum + one, 0)).toBe(all);
  expect(rows.length).toBe(theKnowledge.schemes.length + 3);
});

test('conflicts shows every conflict with what each release says, and what curators make of it', async () => {
  const { said } = await run(['conflicts']);
  const conflicts = theKnowledge.comparisons.filter(({ verdict }) => verdict === 'conflict');
  expect(said).toContain(`${conflicts.length} conflicts between releases, 1 total that is not the sum of the parts`);
  for (const { observations } of conflicts)
    for (const id of observations) expect(said).toContain(`, ${theKnowledge.getObservation(id).source}`);
  expect(said).toMatch(
    /gp\.health-ministry-measures: a total that is not the sum of its 7 parts\n {4}stated NOK 354.1/,
  );
});

test('conflicts asks for a reading where there is none', async () => {
  const folder = ownKnowledge();
  writeFileSync(
    join(folder, 'series/gp/disputed.yaml'),
    `label: { nb: Omstridt, en: Disputed }
unit: GPs
definition: { nb: Talt., en: Counted. }
asks: { nb: [er det uenighet, hvem er uenige, hva spriker, hvilke tall er omstridt], nn: [kva sprikar], en: [what differs, who disagrees] }
observations:
  - { period: 2023, level: 100, status: observed, source: news-2024, where: { paragraph: 1 } }
  - { period: 2023, level: 140, status: observed, source: budget-2024, where: { paragraph: 1 } }
`,
  );
  const { said } = await run(['conflicts', '--unread'], { folder });
  expect(said).toContain('gp.disputed, 2023 (conflict)');
  expect(said).toContain('No reading yet: write one under readings in knowledge/series/gp/disputed.yaml.');
  expect(said).toMatch(/1 conflict between releases.* 1 without a reading\.$/);
});
