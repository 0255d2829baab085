import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/compile/folder.ts';
import { isReporting } from '../../src/reader/reporting.ts';
import { phrasedThingsOf } from '../../src/reader/things.ts';
import { theKnowledge } from '../the-knowledge.ts';

it.each([
  'hvordan melder jeg feil',
  'Hvordan melder jeg fra om en feil?',
  'hvor kan jeg rapportere feil i svaret',
  'hvem sier jeg fra til når tallet er feil',
  'jeg fant en feil i svaret',
  'svaret er feil',
  'meld feil',
  'hva ble det av meldingen min',
  'korleis melder eg frå om feil',
  'kva skjedde med meldinga mi',
  'how do I report a mistake?',
  'how can I report something that is wrong',
  'the answer is wrong',
  'What became of my report?',
])('takes for a question about telling of mistakes: %s', (text) => {
  expect(isReporting(text)).toBe(true);
});

it.each([
  'hvordan melder jeg feil på fastlegen min',
  'hva er feil',
  'hva er feil med fastlegeordningen',
  'hvem melder jeg fra til om fravær',
  'får jeg erstatning hvis legen gjør feil',
  'hvor står tallet',
  'what does the report say about GPs',
  'hei',
  '',
])('takes for a question like any other: %s', (text) => {
  expect(isReporting(text)).toBe(false);
});

it('takes no question for it that the knowledge says is put, and none that people have put', () => {
  const rounds = join(ROOT, 'tests/cases/rounds');
  const put = readdirSync(rounds)
    .filter((name) => /^\d/.test(name))
    .flatMap((name) =>
      readFileSync(join(rounds, name, 'questions.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => (JSON.parse(line) as { readonly q: string }).q);
  const asks = phrasedThingsOf(theKnowledge).flatMap(({ phrases }) => phrases.map(({ text }) => text));
  expect(put.length).toBeGreaterThan(500);
  expect(asks.length).toBeGreaterThan(1000);
  expect([...put, ...asks].filter(isReporting)).toEqual([]);
});
