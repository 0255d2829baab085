import { describe, expect, it, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { modeOf } from '../src/mode.ts';

const TOKEN = { DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.aaaabbbbccccddddeeeeffff' };
const KEY = { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) };
const ID = { DISCORD_APPLICATION_ID: '600000000000000001' };
const mode = (environment: Record<string, string>) => modeOf(readConfig(environment));

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    mode(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

describe('how the bot is reached', () => {
  test.each([
    [{}, 'playground'],
    [TOKEN, 'gateway'],
    [{ ...KEY, ...ID }, 'http'],
    // The id alone changes nothing: many keep it beside the token.
    [{ ...TOKEN, ...ID }, 'gateway'],
    [{ ...TOKEN, ...KEY, ...ID, MODE: 'http' }, 'http'],
    [{ ...TOKEN, ...KEY, ...ID, MODE: 'Gateway' }, 'gateway'],
    [{ ...TOKEN, ...KEY, ...ID, MODE: 'playground' }, 'playground'],
  ])('%j is %s', (environment, expected) => {
    expect(mode(environment).mode).toBe(expected);
  });

  it('has what the endpoint needs', () => {
    expect(mode({ ...KEY, ...ID })).toEqual({
      mode: 'http',
      discordPublicKey: KEY.DISCORD_PUBLIC_KEY,
      discordApplicationId: ID.DISCORD_APPLICATION_ID,
    });
  });

  test.each([
    [{ ...TOKEN, ...KEY, ...ID }, [/^DISCORD_TOKEN and DISCORD_PUBLIC_KEY are both set: MODE=gateway .* MODE=http /]],
    [KEY, [/^DISCORD_APPLICATION_ID is missing: /]],
    [ID, [/^DISCORD_PUBLIC_KEY is missing: /]],
    [{ MODE: 'http' }, [/^DISCORD_PUBLIC_KEY is missing: /, /^DISCORD_APPLICATION_ID is missing: /]],
    [{ MODE: 'gateway', ...KEY, ...ID }, [/^DISCORD_TOKEN is missing: MODE=gateway needs it\.$/]],
    [{ MODE: 'both' }, [/^MODE is malformed: it must be gateway, http or playground\.$/]],
    [{ DISCORD_PUBLIC_KEY: 'abc' }, [/^DISCORD_PUBLIC_KEY is malformed: .*64/]],
    [{ DISCORD_APPLICATION_ID: 'mine' }, [/^DISCORD_APPLICATION_ID is malformed: /]],
  ])('%j is told in a line for each fault', (environment, expected) => {
    expect(faultsOf(environment)).toEqual(expected.map((line) => expect.stringMatching(line)));
  });
});
