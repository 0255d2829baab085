import { InteractionType } from 'discord-api-types/v10';
import type { PersonsInteraction } from '../persons-interaction.ts';
import type { Reply } from '../reply.ts';
import { type Desk, tellOf } from './desk.ts';
import { messageReply } from './message-reply.ts';
import { problem } from './problem.ts';
import { values } from './typing.ts';

/** Why somebody is not answered. */
type Refusal = 'too-fast' | 'busy';

/** A word instead of an answer, which costs next to nothing: to somebody who asks too fast, or where too many ask. */
export function toRefused({ type }: PersonsInteraction, kind: Refusal, desk: Desk): Reply {
  if (type !== InteractionType.ApplicationCommandAutocomplete)
    return messageReply(() => problem(kind, desk), 'help', desk, 'private', {}, [kind]);
  const answer = async () => {
    tellOf('help', desk, { outcome: kind });
    return values([]);
  };
  return { answer };
}
