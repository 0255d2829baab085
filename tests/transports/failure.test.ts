import { createServer } from 'node:net';
import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { describeFailure, describeThrown } from '../../src/transports/failure.ts';

const SECRET = 'aW50ZXJhY3Rpb246c2VjcmV0';
const url = `https://discord.com/api/v10/interactions/1/${SECRET}/callback`;
const request = { files: undefined, body: { content: SECRET } };

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

describe('describeFailure', () => {
  it("says Discord's own words and number of a refusal", () => {
    const raw = {
      code: 50035,
      message: 'Invalid Form Body',
      errors: { content: { _errors: [{ code: 'X', message: SECRET }] } },
    };
    expect(describeFailure(new DiscordAPIError(raw, 50035, 400, 'POST', url, request))).toBe(
      'Discord answered 400: Invalid Form Body (50035)',
    );
  });

  it('says the status where the server failed', () => {
    expect(describeFailure(new HTTPError(502, SECRET, 'POST', url, request))).toBe('Discord answered 502');
  });

  it('says that Discord cannot be reached', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as { port: number };
    await new Promise((resolve) => free.close(resolve));
    const rest = new REST({ api: `http://127.0.0.1:${port}/api` }).setToken(SECRET);
    expect(describeFailure(await failureOf(rest.get('/gateway/bot')))).toBe('Discord cannot be reached (ECONNREFUSED)');
  });

  it('says that Discord does not answer', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const rest = new REST({ api: `http://127.0.0.1:${port}/api`, timeout: 20, retries: 0 }).setToken(SECRET);
    expect(describeFailure(await failureOf(rest.get('/gateway/bot')))).toBe('Discord did not answer in time');
    silent.close();
  });

  it('says of a fault of the program where it is, and not what it was about', () => {
    const said = describeFailure(new TypeError(`There is no scheme "${SECRET}"\n    at ${SECRET}`));
    expect(said).toMatch(/^TypeError at \S*failure\.test\.ts:\d+:\d+$/);
  });
});

describe('describeThrown', () => {
  it('takes whatever was thrown', () => {
    expect(describeThrown(SECRET)).toBe('something that is no error was thrown');
  });
});
