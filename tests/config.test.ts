import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, getToken, placeOf, readConfig } from '../src/config.ts';
import { SETTINGS } from '../src/settings.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.aaaabbbbccccddddeeeeffff';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

/** What `.env.example` must hold: every setting with its documentation, commented out where it may be left out. */
function envExample(): string {
  const paragraphs = Object.values(SETTINGS).map((one) => {
    const standard = 'default' in one ? one.default : undefined;
    return `# ${one.doc}\n# ${one.name}=${standard ?? ''}\n`;
  });
  return ['# Copy this file to .env and fill in what you need: every setting may be left out.\n', ...paragraphs].join(
    '\n',
  );
}

const DEFAULTS = {
  discordApiUrl: 'https://discord.com/api',
  host: '127.0.0.1',
  requestsPerMinute: 120,
  dataFolder: 'data',
  unansweredDays: 90,
};

describe('readConfig', () => {
  it('needs nothing at all', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it('reads every setting, and takes an empty one as left out', () => {
    expect(
      readConfig({ DISCORD_TOKEN: ` ${TOKEN}\n`, DISCORD_GUILD_ID: '', DISCORD_API_URL: 'http://localhost:8080/api' }),
    ).toEqual({ ...DEFAULTS, discordToken: TOKEN, discordApiUrl: 'http://localhost:8080/api' });
    expect(
      readConfig({ HOST: '0.0.0.0', PORT: '0', CORS_ORIGINS: 'https://a.no  http://b:1', REQUESTS_PER_MINUTE: '9' }),
    ).toEqual({
      ...DEFAULTS,
      host: '0.0.0.0',
      port: 0,
      corsOrigins: ['https://a.no', 'http://b:1'],
      requestsPerMinute: 9,
    });
  });

  it('listens at port 3000 where none is set', () => {
    expect(placeOf(readConfig({}))).toEqual({ host: '127.0.0.1', port: 3000 });
    expect(placeOf(readConfig({ PORT: '0' })).port).toBe(0);
  });

  it.each([
    { HOST: 'http://here' },
    { PORT: '65536' },
    { PORT: '-1' },
    { CORS_ORIGINS: 'example.org' },
    { CORS_ORIGINS: 'https://a.no/page' },
    { REQUESTS_PER_MINUTE: '0' },
    { DATABASE_URL: 'mysql://localhost/x' },
    { UNANSWERED_DAYS: '-1' },
  ])('refuses %j', (environment) => {
    expect(faultsOf(environment)).toEqual([expect.stringContaining(`${Object.keys(environment)[0]} is malformed`)]);
  });

  it.each([
    ['http://localhost:8080', 'http://localhost:8080/api'],
    ['http://localhost:8080/', 'http://localhost:8080/api'],
    ['https://discord.com/api/v10/', 'https://discord.com/api'],
    ['https://proxy.example/discord/v10', 'https://proxy.example/discord'],
  ])('takes the address %s as %s', (given, read) => {
    expect(readConfig({ DISCORD_API_URL: given }).discordApiUrl).toBe(read);
  });

  it('says in one line what is wrong with each malformed setting', () => {
    expect(faultsOf({ DISCORD_TOKEN: 'a b', DISCORD_GUILD_ID: 'my server', DISCORD_API_URL: 'discord.com' })).toEqual([
      'DISCORD_TOKEN is malformed: it must be a token as Discord shows it under Bot → Reset Token, without spaces, quotes or "Bot" before it.',
      'DISCORD_GUILD_ID is malformed: it must be the id of a server, 17 to 20 digits.',
      'DISCORD_API_URL is malformed: it must be an address that begins with https:// or http://, such as https://discord.com/api.',
    ]);
  });

  it("holds a token to Discord's own form only where it is for Discord itself", () => {
    expect(faultsOf({ DISCORD_TOKEN: 'local-token' })).toHaveLength(1);
    expect(faultsOf({ DISCORD_TOKEN: 'local-token', DISCORD_API_URL: 'http://localhost:8080' })).toEqual([]);
  });

  it('never repeats a value, whatever stands in whichever setting', () => {
    const anything = fc.stringMatching(/^[\w !.:/-]{12,60}$/);
    fc.assert(
      fc.property(anything, anything, anything, (token, guild, url) => {
        const said = faultsOf({ DISCORD_TOKEN: token, DISCORD_GUILD_ID: guild, DISCORD_API_URL: url }).join('\n');
        for (const value of [token, guild, url]) expect(said.includes(value.trim()) && value.trim() !== '').toBe(false);
      }),
    );
  });

  it('says how to set a token where one is needed', () => {
    expect(() => getToken(readConfig({}))).toThrow(
      'DISCORD_TOKEN is missing: set it in the environment or in .env (see .env.example).',
    );
    expect(getToken(readConfig({ DISCORD_TOKEN: TOKEN }))).toBe(TOKEN);
  });
});

describe('.env.example', () => {
  it('names every setting with its default and its documentation (written by `npx vitest run -u`)', async () => {
    await expect(envExample()).toMatchFileSnapshot('../.env.example');
  });
});
