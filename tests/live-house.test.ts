import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerToText } from '../src/answer-to.ts';
import { loadDefinitions } from '../src/commands.ts';
import { LiveKnowledge } from '../src/compile/live.ts';
import { liveHouse, watchKnowledge } from '../src/live-house.ts';
import { SOUND } from './compile/broken.ts';

const LOOK_EVERY_MS = 20;
const TOLD = { timeout: 5000, interval: 20 };

test('an edit is answered from at once; a broken one is told once with its place, and the last sound one answers', async () => {
  const place = mkdtempSync(join(tmpdir(), 'live-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const folder = join(place, 'knowledge');
  cpSync(SOUND, folder, { recursive: true });
  const live = await LiveKnowledge.open(folder, join(place, 'no-bundle.json'));
  const house = liveHouse(live, { definitions: await loadDefinitions() });
  const told: string[] = [];
  watchKnowledge(live, (text) => void told.push(text), LOOK_EVERY_MS);
  const headline = () => {
    const { answer, knowledge } = answerToText('/figure gp.count', { locale: 'en', today: '2024-10-01' }, house);
    return { values: answer.kind === 'series' ? answer.figures.map(({ value }) => value) : [], knowledge };
  };
  const first = headline();
  expect(first.values).toEqual([4900, 5123]);

  const file = join(folder, 'series/gp/count.yaml');
  appendFileSync(
    file,
    '  - { period: 2024-01, level: 5200, status: observed, source: news-2024, where: { paragraph: 2 } }\n',
  );
  await vi.waitFor(() => expect(told).toHaveLength(1), TOLD);
  const second = headline();
  expect(second.values).toEqual([4900, 5123, 5200]);
  expect(told[0]).toBe(`Knowledge ${second.knowledge.version} answers now.`);

  appendFileSync(file, 'unti: GPs\n');
  await vi.waitFor(() => expect(told).toHaveLength(2), TOLD);
  expect(told[1]).toMatch(/series\/gp\/count\.yaml:\d+\n {2}"unti" is not a key .*\n {2}→ /);
  expect(told[1]).toContain(`Until that is mended, knowledge ${second.knowledge.version} answers.`);
  await new Promise((done) => setTimeout(done, 5 * LOOK_EVERY_MS));
  expect(told).toHaveLength(2);
  expect(headline()).toEqual(second);

  cpSync(join(SOUND, 'series/gp/count.yaml'), file);
  await vi.waitFor(() => expect(told).toHaveLength(3), TOLD);
  expect(headline()).toEqual(first);
});
