import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';
import type { Row } from './fault.ts';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'reliability.md');

const HEAD = `# What was done to it, and what was lost

Made by \`npm run test:faults\`: each row is a test over real processes and sockets, with a small server of our own in Discord's
place (\`tests/discord-stand-in/\`). *Lost* counts answers that did not come, edits that did not show, lines that were not
told or were told wrongly. A run that loses anything fails, and leaves this page as it was.
`;

function tableOf(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ tried, count, lost }) => `| ${kind} | ${tried} | ${count} | ${lost} |`),
  );
  return ['| kind | what was tried | how many | lost |', '| --- | --- | ---: | ---: |', ...lines].join('\n');
}

/** Writes the page once all of the tests have run and passed. */
export default class FaultReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: unknown, reason: TestRunEndReason): void {
    const tests = modules
      .toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1))
      .flatMap((one) => [...one.children.allTests()]);
    const rows = tests.flatMap((test) => test.meta().fault ?? []);
    if (reason !== 'passed' || tests.some((test) => test.result().state !== 'passed')) return;
    // A part of the tests, as while somebody works on one of them, is not what the page tells of.
    if (modules.length < readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts')).length) return;
    writeFileSync(FILE, `${HEAD}\n${tableOf(rows)}\n`);
  }
}
