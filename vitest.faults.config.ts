import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

/** What life does to a program that runs on, tried on real processes over real sockets: npm run test:faults. */
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts'],
    setupFiles: ['tests/set-up.ts'],
    globalSetup: ['tests/shared-folder.ts'],
    // Most of it is starting programs, some of it many: slow on a busy machine is not wrong.
    testTimeout: 400_000,
    hookTimeout: 180_000,
    // Most of their time they wait for something to happen; more than two at once would keep each other's programs waiting.
    maxWorkers: 2,
    reporters: isCi
      ? ['default', './tests/faults/report.ts', ['json', { outputFile: 'coverage/fault-tests.json' }]]
      : ['default', './tests/faults/report.ts'],
  },
});
