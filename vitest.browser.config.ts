import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

/** Tests in a real browser, apart from the others because they need one: npm run test:browser. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/need-chromium.ts'],
    // One browser at a time: what is measured here is how long a person waits.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page on a busy machine is late, and right.
    expect: { poll: { timeout: 20_000 } },
    reporters: isCi ? ['default', ['json', { outputFile: 'coverage/browser-tests.json' }]] : ['default'],
  },
});
