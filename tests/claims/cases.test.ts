import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerTo } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { LOCALES } from '../../src/invocation.ts';
import { toJson } from '../../src/render/json.ts';
import { theKnowledge } from '../the-knowledge.ts';

const FOLDER = join(import.meta.dirname, '..', 'cases');
const claim = z.strictObject({
  verdict: z.enum(['matches', 'differs', 'not-covered']),
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

const house = { knowledge: theKnowledge, commands: await loadCommands() };
const plain = (text: string) => text.replace(/\s/g, ' ');

describe.each(['claims.yaml', 'claims-report.yaml'])('%s', (file) => {
  const cases = z.array(testCase).parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
  test.each(cases.map((one) => [one.text.trim(), one] as const))('%s', (_text, { text, locale, today, claims }) => {
    const answered = answerTo({ command: 'check', options: { text }, locale, today }, house);
    const json = toJson(compose(answered, locale));
    expect(json.claims.map(({ said, verdict, right }) => ({ said, verdict, right }))).toEqual(
      claims.map(({ verdict }) => expect.objectContaining({ verdict })),
    );
    claims.forEach(({ right, cites, verdict }, at) => {
      const found = json.claims[at];
      for (const one of right) expect(plain(found?.right ?? '')).toContain(plain(one));
      const cited = json.citations.filter(({ n }) => found?.citations.includes(n)).map(({ release }) => release);
      if (cites) expect(cited).toContain(cites);
      expect(cited.length > 0).toBe(verdict !== 'not-covered');
    });
  });
});
