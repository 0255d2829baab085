import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These need a browser (npm run test:browser), PostgreSQL (npm run test:postgres), or the machine to themselves (npm run
    // test:faults).
    exclude: ['tests/browser/**', 'tests/faults/**', 'tests/store/postgres/**'],
    setupFiles: ['tests/set-up.ts'],
    // Properties run many cases and programs are started for real: slow on a busy machine is not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What .ci/run counts.
    reporters: isCi ? ['default', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    coverage: {
      enabled: isCi,
      provider: 'v8',
      include: ['src/**', 'commands/**'],
      reporter: ['text-summary'],
    },
  },
});
