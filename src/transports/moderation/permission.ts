import type { PersonsInteraction } from '../persons-interaction.ts';
import { NEEDED } from './definitions.ts';

/**
 * The server in which somebody may moderate: where Discord says, with this very interaction, that they may manage
 * messages. Nothing that a message or a button holds is believed instead.
 */
export function moderatedGuild({ guild_id, member }: PersonsInteraction): string | 'not-allowed' | 'no-server' {
  if (guild_id === undefined || member === undefined) return 'no-server';
  const permissions = /^\d{1,30}$/.test(member.permissions ?? '') ? BigInt(member.permissions) : 0n;
  return (permissions & NEEDED) === NEEDED ? guild_id : 'not-allowed';
}
