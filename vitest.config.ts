import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
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
