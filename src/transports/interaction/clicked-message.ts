import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { MENU_ID } from '../../render/discord/components.ts';

const buttonsOf = ({ components = [] }: APIMessageComponentInteraction['message']) =>
  components
    // A row that was written otherwise than ours need not have any.
    .flatMap((row) => (row.type === ComponentType.ActionRow ? (row.components ?? []) : []))
    .filter((one) => one.type === ComponentType.Button);

/** True of a click that answers the question which the message asks back, not of one that asks something new. */
export function isAnswerToQuestion({ data, message }: APIMessageComponentInteraction): boolean {
  if (data.component_type === ComponentType.StringSelect) return data.custom_id === MENU_ID;
  return buttonsOf(message).some(
    (one) => one.style === ButtonStyle.Primary && 'custom_id' in one && one.custom_id === data.custom_id,
  );
}

/** True where only its asker sees the message. */
export const isPrivate = ({ message }: Pick<APIModalSubmitInteraction, 'message'>): boolean =>
  ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** The button that shared a message says so and can be pressed no more; it is the only one that ever is disabled. */
export const isSharedAlready = ({ message }: APIMessageComponentInteraction): boolean =>
  buttonsOf(message).some(({ disabled }) => disabled === true);
