import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

/** These start programs and servers, keep things, write files or change what a whole process has: each file by itself. */
const APART = ['tests/transports/**', 'tests/store/**', 'tests/curate/**', 'tests/render/{chart,files}/**'].map(
  (folder) => `${folder}/*.test.ts`,
);
/** These need a browser (npm run test:browser), PostgreSQL (npm run test:postgres), or the machine to themselves (npm run test:faults). */
const ELSEWHERE = ['tests/browser/**', 'tests/faults/**', 'tests/store/postgres/**'];

const common = {
  setupFiles: ['tests/set-up.ts'],
  // Properties run many cases and programs are started for real: slow on a busy machine is not wrong.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    globalSetup: ['tests/shared-folder.ts'],
    // Left to itself it keeps one processor free, and on two works on one file at a time.
    maxWorkers: availableParallelism(),
    projects: [
      { test: { ...common, name: 'apart', include: APART, exclude: ELSEWHERE, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...common,
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...ELSEWHERE, ...APART],
          // Functions of what they are given: what is loaded and worked out for one file serves the next.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // What .ci/run counts.
    reporters: isCi ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    coverage: {
      enabled: isCi,
      provider: 'v8',
      include: ['src/**/*.{ts,mjs}', 'commands/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
});
