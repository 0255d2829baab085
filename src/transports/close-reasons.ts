import { GatewayCloseCodes } from 'discord-api-types/v10';

/**
 * What it means that Discord closes the connection for good, by the code that it gives, with the remedy. Names in Discord's
 * developer portal are written as they stand there.
 */
const REASONS: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'Discord refuses the token',
  [GatewayCloseCodes.InvalidShard]: 'Discord does not know the shard that the bot named (4010): update the program',
  [GatewayCloseCodes.ShardingRequired]:
    'the bot has come to be in more servers than its connections may serve (4011): start it again, and it opens as many as Discord says',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer has the version of its gateway that the program speaks (4012): update the program',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know the intents that the program names (4013): update the program',
  [GatewayCloseCodes.DisallowedIntents]:
    "Discord refuses intents that are switched off (4014): in Discord's developer portal, under Bot → Privileged Gateway Intents, switch on those that this program was changed to ask for",
};

/** Thrown where the connection was closed and will not be opened again. */
export class ClosedForGood extends Error {
  readonly code: string;

  /** @param closeCode As Discord gives it, such as 4014. */
  constructor(closeCode: number) {
    super(REASONS[closeCode] ?? `Discord closed the connection for good (${closeCode})`);
    this.name = 'ClosedForGood';
    this.code = closeCode === GatewayCloseCodes.AuthenticationFailed ? 'TokenInvalid' : `closed-${closeCode}`;
  }
}
