import type { APIInteraction, APIPingInteraction } from 'discord-api-types/v10';
import type { House } from '../answer-to.ts';
import type { Occasion } from '../invocation.ts';

/** All that a person does; a ping is Discord's own. */
export type PersonsInteraction = Exclude<APIInteraction, APIPingInteraction>;

/** With what something is answered: all that is known, in which language, for which day. */
export interface AskedOf {
  readonly house: House;
  readonly asked: Occasion;
}

/** Who does it, by Discord's id. */
export const personOf = ({ member, user }: PersonsInteraction): string => member?.user.id ?? user?.id ?? '';
