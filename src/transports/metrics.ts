import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { LiveKnowledge } from '../compile/live.ts';
import type { FinishedAnswers } from '../finished-answers.ts';
import type { Admission } from './admission.ts';
import type { Kind } from './kind.ts';
import type { Told } from './told.ts';

/** In seconds: from an answer that is kept to the three that Discord waits. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3];

export interface Metrics {
  /** Counts an interaction that was answered. */
  readonly answered: (kind: Kind, told: Pick<Told, 'command' | 'outcome'>, seconds: number) => void;
  /** Counts an answer that did not reach Discord, or could not be given. */
  readonly lost: () => void;
  /** Counts a request that was refused before it was read as an interaction. */
  readonly refused: (status: number) => void;
  /** What Prometheus reads. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

interface Watched {
  readonly live: LiveKnowledge;
  readonly finished: FinishedAnswers;
  readonly admission: Pick<Admission, 'turns' | 'making'>;
}

/** A value that is looked up when it is asked for. */
function watch(registers: Registry[], name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(read());
    },
  });
}

/** What the process counts: nothing of who asked or what was typed. */
export function openMetrics({ live, finished, admission }: Watched): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const interactions = new Counter({
    name: 'fastlegebot_interactions_total',
    help: 'Interactions by what they were, which command answered, and how it came out.',
    labelNames: ['kind', 'command', 'outcome'] as const,
    registers,
  });
  const took = new Histogram({
    name: 'fastlegebot_interaction_seconds',
    help: 'Seconds from the arrival of an interaction until its answer was made.',
    labelNames: ['kind'] as const,
    buckets: BUCKETS,
    registers,
  });
  const lost = new Counter({
    name: 'fastlegebot_answers_lost_total',
    help: 'Answers that did not reach Discord.',
    registers,
  });
  const refused = new Counter({
    name: 'fastlegebot_requests_refused_total',
    help: 'Requests to /interactions that were refused, by status: 401 not signed by Discord, 400 unreadable, 413 too long.',
    labelNames: ['status'] as const,
    registers,
  });
  new Counter({
    name: 'fastlegebot_kept_answers_total',
    help: 'Answers that were looked for among those that are kept, and whether they were there.',
    labelNames: ['result'] as const,
    registers,
    collect() {
      this.reset();
      this.inc({ result: 'hit' }, finished.hits);
      this.inc({ result: 'miss' }, finished.misses);
    },
  });
  new Gauge({
    name: 'fastlegebot_knowledge_info',
    help: 'The version of the knowledge that answers, and the date of its newest release.',
    labelNames: ['version', 'newest'] as const,
    registers,
    collect() {
      this.reset();
      const { version, newest } = live.knowledge;
      this.set({ version, newest }, 1);
    },
  });
  watch(registers, 'fastlegebot_knowledge_age_seconds', 'Seconds since the newest release of the knowledge.', () =>
    Math.max(0, (Date.now() - Date.parse(live.knowledge.newest)) / 1000),
  );
  watch(registers, 'fastlegebot_knowledge_faulty', '1 while files of the knowledge are broken.', () =>
    live.fault === undefined ? 0 : 1,
  );
  const { turns, making } = admission;
  watch(registers, 'fastlegebot_waiting', 'Interactions that wait for their turn.', turns.waiting);
  watch(registers, 'fastlegebot_files_waiting', 'Answers that wait for their files to be made.', making.waiting);
  return {
    answered: (kind, { command, outcome }, seconds) => {
      interactions.inc({ kind, command, outcome });
      took.observe({ kind }, seconds);
    },
    lost: () => lost.inc(),
    refused: (status) => refused.inc({ status }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
