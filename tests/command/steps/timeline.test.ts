import { expect, test } from 'vitest';
import { answerToText } from '../../../src/answer-to.ts';
import { lineOf } from '../../../src/command/command-line.ts';
import { loadCommands } from '../../../src/commands.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };

test.each(['/timeline', '/timeline scheme:alis-grant', '/timeline from:2023', '/timeline scheme:alis-grant to:2024'])(
  '%s leads on to other things than itself',
  (line) => {
    const { answer, call } = answerToText(line, { locale: 'nb', today: '2026-11-26' }, house);
    expect(answer.kind).toBe('timeline');
    expect(lineOf(call)).toBe(line);
    expect(answer.next.map((one) => lineOf(one.call))).not.toContain(line);
  },
);
