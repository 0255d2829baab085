import type { Routes as Described } from 'discord-api-types/v10';

const safe = encodeURIComponent;

/**
 * Where Discord is asked, as the library of its types has it: what that one gives comes with all else that it describes, which is a tenth
 * of what a start has to read. A test holds the one to the other.
 */
export const Routes: Pick<
  typeof Described,
  | 'applicationCommands'
  | 'applicationGuildCommands'
  | 'channelMessages'
  | 'guild'
  | 'guildRoles'
  | 'user'
  | 'userChannels'
  | 'webhook'
  | 'webhookMessage'
> = {
  applicationCommands: (application) => `/applications/${safe(application)}/commands`,
  applicationGuildCommands: (application, guild) => `/applications/${safe(application)}/guilds/${safe(guild)}/commands`,
  channelMessages: (channel) => `/channels/${safe(channel)}/messages`,
  guild: (guild) => `/guilds/${safe(guild)}`,
  guildRoles: (guild) => `/guilds/${safe(guild)}/roles`,
  user: () => '/users/@me',
  userChannels: () => '/users/@me/channels',
  webhook: (application, token) =>
    token === undefined ? `/webhooks/${safe(application)}` : `/webhooks/${safe(application)}/${safe(token)}`,
  webhookMessage: (application, token) => `/webhooks/${safe(application)}/${safe(token)}/messages/@original`,
};
