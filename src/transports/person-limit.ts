import { InteractionType } from 'discord-api-types/v10';
import { type PersonsInteraction, personOf } from './persons-interaction.ts';
import { type Pace, rateLimit } from './rate-limit.ts';

export interface PersonPaces {
  /** Commands, clicks and the menu of a message. */
  readonly asking: Pace;
  /** Values for an option that is being typed: Discord asks for them with nearly every key. */
  readonly typing: Pace;
}

/** More than anybody reads, and too little for one person to keep all others waiting. */
const PACES: PersonPaces = { asking: { burst: 10, everyMs: 3000 }, typing: { burst: 60, everyMs: 250 } };

/** True where a person asks faster than answers are given to one. Of a person only the id is kept, in memory, for a while. */
export function personLimit({ asking, typing }: PersonPaces = PACES): (interaction: PersonsInteraction) => boolean {
  const limits = { asking: rateLimit(asking), typing: rateLimit(typing) };
  return (interaction) => {
    const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    const limit = isTyping ? limits.typing : limits.asking;
    return limit(personOf(interaction)) > 0;
  };
}
