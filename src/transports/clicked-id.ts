import { ComponentType } from 'discord-api-types/v10';
import { FOLDS_ID, MENU_ID } from '../render/discord/components.ts';

const MENUS: readonly string[] = [MENU_ID, FOLDS_ID];

/** As much of a click as says what it does. */
interface Clicked {
  readonly component_type: ComponentType;
  readonly custom_id: string;
  /** What was chosen, of a menu. */
  readonly values?: readonly string[];
}

/** The id that says what a click does: a button's own, or what was chosen in a menu of ours. */
export const clickedId = ({ component_type, custom_id, values = [] }: Clicked): string =>
  component_type === ComponentType.StringSelect && MENUS.includes(custom_id) ? (values[0] ?? '') : custom_id;
