import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/compile/folder.ts';
import { LiveKnowledge } from '../../src/compile/live.ts';
import { FinishedAnswers } from '../../src/finished-answers.ts';
import { openAdmission } from '../../src/transports/admission.ts';
import { openMetrics } from '../../src/transports/metrics.ts';

const live = await LiveKnowledge.open();
const finished = new FinishedAnswers();
const metrics = openMetrics({ live, finished, admission: openAdmission() });
const shown = async () => (await metrics.text()).split('\n');
const numberOf = async (name: string) =>
  Number((await shown()).find((line) => line.startsWith(`${name} `))?.split(' ')[1]);

it('has all that docs/deploy.md says it has, and nothing of its own that is not there', async () => {
  const [, part = ''] = /- `\/metrics`([\s\S]*?)\n\n/.exec(readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8')) ?? [];
  const names = [...part.matchAll(/`(fastlegebot\w+|_\w+)`/g)].map(([, name = '']) => name);
  const told = names.map((name) => (name.startsWith('_') ? `fastlegebot_knowledge${name}` : name));
  const there = (await shown()).flatMap((line) => /^# TYPE (fastlegebot_\w+)/.exec(line)?.[1] ?? []);
  expect(there.toSorted()).toEqual(told.toSorted());
  expect(await shown()).toContain('# TYPE nodejs_eventloop_lag_p99_seconds gauge');
});

it('counts by kind, command and outcome, and how long each kind took', async () => {
  metrics.answered('command', { command: 'budget', outcome: 'answered' }, 0.004);
  metrics.answered('message', { command: 'ask', outcome: 'not-found' }, 0.3);
  const lines = await shown();
  expect(lines).toEqual(
    expect.arrayContaining([
      'fastlegebot_interactions_total{kind="command",command="budget",outcome="answered"} 1',
      'fastlegebot_interactions_total{kind="message",command="ask",outcome="not-found"} 1',
      'fastlegebot_interaction_seconds_bucket{le="0.002",kind="command"} 0',
      'fastlegebot_interaction_seconds_bucket{le="0.005",kind="command"} 1',
      'fastlegebot_interaction_seconds_bucket{le="0.5",kind="message"} 1',
      'fastlegebot_interaction_seconds_count{kind="message"} 1',
    ]),
  );
});

it('tells what is kept, lost and refused, and how old the knowledge is', async () => {
  const key = { asked: ['help'], locale: 'nb', today: '2026-11-26', surface: [] };
  for (const _ of [1, 2, 3]) finished.take(key, 'version', () => ({ body: {}, mayKeep: true }));
  metrics.lost();
  metrics.refused(401);
  expect(await shown()).toEqual(
    expect.arrayContaining([
      'fastlegebot_kept_answers_total{result="hit"} 2',
      'fastlegebot_kept_answers_total{result="miss"} 1',
      'fastlegebot_answers_lost_total 1',
      'fastlegebot_requests_refused_total{status="401"} 1',
      `fastlegebot_knowledge_info{version="${live.knowledge.version}",newest="${live.knowledge.newest}"} 1`,
      'fastlegebot_knowledge_faulty 0',
    ]),
  );
  const newest = Date.parse(live.knowledge.newest) / 1000;
  const age = await numberOf('fastlegebot_knowledge_age_seconds');
  expect(Math.abs(Math.max(0, Date.now() / 1000 - newest) - age)).toBeLessThan(60);
});
