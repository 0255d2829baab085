import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compose } from '../../src/answer/compose/compose.ts';
import { VERDICTS } from '../../src/answer/schema/claims.ts';
import { answerTo } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { toJson } from '../../src/render/json.ts';
import { theKnowledge } from '../the-knowledge.ts';

const FOLDER = join(import.meta.dirname, '..', 'cases');
const claim = z.strictObject({
  verdict: z.enum(VERDICTS),
  /** Texts that what the releases say holds. */
  right: z.array(z.string()).default([]),
  /** A release that is cited for it. */
  cites: z.string().optional(),
});
const testCase = z.strictObject({
  text: z.string(),
  locale: z.enum(LOCALES).default('nb'),
  today: z.iso.date().default('2026-11-22'),
  /** All of them, in the order of the message. */
  claims: z.array(claim),
});

type Case = z.infer<typeof testCase>;

const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };
const plain = (text: string) => text.replace(/\s/g, ' ');
const casesIn = (file: string): readonly Case[] =>
  z.array(testCase).parse(parse(readFileSync(join(FOLDER, file), 'utf8')));

const checked = ({ text, locale, today }: Case) =>
  toJson(compose(answerTo({ command: 'check', options: { text }, locale, today }, house), locale));

/** What is wrong in what is said of a message, claim by claim; nothing where all is right. */
function faultsOf(one: Case): readonly string[] {
  const json = checked(one);
  const verdicts = json.claims.map(({ verdict }) => verdict).join(', ');
  const wanted = one.claims.map(({ verdict }) => verdict).join(', ');
  if (verdicts !== wanted) return [`${verdicts || 'nothing'} instead of ${wanted || 'nothing'}`];
  return one.claims.flatMap(({ right, cites, verdict }, at) => {
    const found = json.claims[at];
    const cited = json.citations.filter(({ n }) => found?.citations.includes(n)).map(({ release }) => release);
    return [
      ...right.filter((text) => !plain(found?.right ?? '').includes(plain(text))).map((text) => `no "${text}"`),
      ...(cites && !cited.includes(cites) ? [`does not cite ${cites}`] : []),
      ...(cited.length > 0 === (verdict === 'not-covered') ? [`cites ${cited.length}`] : []),
    ];
  });
}

const SAYS_NOTHING: readonly string[] = ['not-covered', 'nearest'];

/** A claim that is right and called wrong, or the other way round: worse than saying nothing. */
function misleads(one: Case): boolean {
  const found = checked(one).claims.map(({ verdict }) => verdict);
  if (found.length !== one.claims.length) return found.some((verdict) => !SAYS_NOTHING.includes(verdict));
  return found.some((verdict, at) => !SAYS_NOTHING.includes(verdict) && verdict !== one.claims[at]?.verdict);
}

test.each(
  ['claims.yaml', 'claims-people.yaml', 'claims-kinds.yaml']
    .flatMap((file) => casesIn(file))
    .map((one) => [one.text.trim(), one] as const),
)('%s', (_text, one) => {
  expect(faultsOf(one)).toEqual([]);
});

describe.each(['claims-report.yaml', 'claims-fresh.yaml'])('%s, which the reading was not tuned on', (file) => {
  const cases = casesIn(file);
  test('is right in nine of ten messages', () => {
    const wrong = cases
      .map((one) => `${one.text.trim()}: ${faultsOf(one).join('; ')}`)
      .filter((text) => !text.endsWith(': '));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(cases.length / 10);
  });
  test('and misleads in none', () => {
    expect(cases.filter(misleads).map(({ text }) => text)).toEqual([]);
  });
});
