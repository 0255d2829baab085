import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

/** What is kept, kept in PostgreSQL: on a server of the tests' own, which Debian's package postgresql gives: npm run test:postgres. */
export default defineConfig({
  test: {
    include: ['tests/store/postgres/**/*.test.ts'],
    setupFiles: ['tests/set-up.ts'],
    globalSetup: ['tests/shared-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: isCi ? ['default', ['json', { outputFile: 'coverage/postgres-tests.json' }]] : ['default'],
  },
});
