import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../../src/commands.ts';
import { chat } from '../../../src/transports/terminal/chat.ts';
import { runTerminal } from '../../../src/transports/terminal/terminal.ts';
import { theKnowledge } from '../../the-knowledge.ts';
import { smallHouse } from './small-house.ts';
import { person, pipe } from './streams.ts';

const today = '2026-11-21';
const realHouse = { knowledge: theKnowledge, commands: await loadCommands() };

describe('a chat at a terminal', () => {
  const begin = async () => {
    const at = person();
    const done = chat(smallHouse, at.io, { locale: 'en', today });
    await expect.poll(at.said).toContain('› ');
    /** Types and waits until what was shown since holds the text. */
    const exchange = async (keys: string, shown: string | RegExp) => {
      const before = at.said().length;
      at.type(keys);
      await expect.poll(() => at.said().slice(before)).toMatch(shown);
      return at.said().slice(before);
    };
    return { ...at, done, exchange };
  };

  test('welcomes with an example of each command, and leaves with /quit', async () => {
    const { said, exchange, done } = await begin();
    for (const { example } of smallHouse.commands) expect(said()).toContain(example);
    await exchange('/quit\r', '');
    await done;
  });

  test('a number picks an answer to its question, or what to ask next', async () => {
    const { exchange, type, done } = await begin();
    const menu = await exchange('/pick\r', /Something else\s+› /);
    expect(menu).toMatch(/ 1 {2}The first\s+2 {2}The second/);
    expect(menu).toContain(' 3  Something else');
    expect(menu).not.toContain('/visit');
    await exchange('2\r', '2024-02-02');
    await exchange('/pick\r', 'Something else');
    await exchange('3\r', '"question":"else"');
    // Nothing was offered last: a number is a question like any other.
    await exchange('3\r', '"question":"3"');
    type('\u0004');
    await done;
  });

  test('a number opens what lies under an answer', async () => {
    const at = person();
    const done = chat(realHouse, at.io, { locale: 'en', today });
    await expect.poll(at.said).toContain('› ');
    at.type('/figure gp.count\r');
    await expect.poll(at.said).toMatch(/What is counted\?/);
    const number = / {2,}(\d+) {2}What is counted\?/.exec(at.said())?.[1];
    const before = at.said().length;
    at.type(`${number}\r`);
    await expect.poll(() => at.said().slice(before)).toMatch(/GP/);
    at.type('\u0004');
    await done;
  });

  test('Tab completes, and shows what is near where nothing begins so', async () => {
    const { exchange, type, done } = await begin();
    await exchange('/vi\t', '/visit ');
    await exchange('2024-04-18 place:\t\t', /office\s+"old town"\s+home/);
    await exchange('ofice\t', 'office  The office');
    await exchange('\u0003', '› ');
    type('\u0003');
    await done;
  });

  test('Ctrl-D leaves', async () => {
    const { type, done } = await begin();
    type('\u0004');
    await done;
  });
});

describe('a chat in a pipe', () => {
  test('answers each line, without welcome or prompt, and leaves with 0', async () => {
    const io = pipe('/pick\n\n1\n');
    expect(await runTerminal(['--locale', 'en'], io, async () => smallHouse, today)).toBe(0);
    expect(io.said()).toContain('1  The first');
    expect(io.said()).toContain('"day":');
    expect(io.said()).not.toContain('›');
  });

  test('answers in JSON where that is asked for', async () => {
    const io = pipe('/pick\n2');
    expect(await runTerminal(['--json'], io, async () => smallHouse, today)).toBe(0);
    const commands = io
      .said()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).command);
    expect(commands).toEqual(['/pick', '/visit day:2024-02-02']);
  });

  test('leaves with /quit, whatever follows', async () => {
    const input = new PassThrough();
    input.write('/quit\nwhat?\n');
    const io = pipe(input);
    await chat(smallHouse, io, { today });
    expect(io.said()).toBe('');
  });
});
