import type { APIInteractionResponseCallbackData, APIMessageComponent } from 'discord-api-types/v10';
import { COMPONENT } from './kinds.ts';

/** A file of a message, at its address. */
interface Attached {
  readonly filename?: string;
  readonly description?: string;
  readonly url?: string;
}

/** A message as the bot sends it, with its files where they are. */
export type Body = Omit<APIInteractionResponseCallbackData, 'attachments'> & {
  readonly attachments?: readonly Attached[];
};

const componentsIn = (one: APIMessageComponent): readonly APIMessageComponent[] => [
  one,
  ...('components' in one ? (one.components as readonly APIMessageComponent[]).flatMap(componentsIn) : []),
  ...(one.type === COMPONENT.section ? [one.accessory as APIMessageComponent] : []),
];

/** All components of a body, each before what is in it. */
export const allComponents = ({ components = [] }: Body): readonly APIMessageComponent[] =>
  (components as readonly APIMessageComponent[]).flatMap(componentsIn);
