import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { Question, Worded } from '../../answer/worded.ts';
import type { Command } from '../../command/command.ts';
import { inOneLine } from '../plain.ts';
import { type Click, encodeClick } from './custom-id.ts';
import { clip, LIMITS } from './limits.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The custom_id of a menu: what is asked stands in the value that is chosen, written as any other click. */
export const MENU_ID = 'menu';
/** The custom_id of a share whose command line is too long for one: what is shared is the message that was clicked. */
export const SHARE_SHOWN_ID = 'share';
/** More choices than this, or choices that need explaining, go in a menu. */
const MOST_BUTTONS = 4;

export interface Position {
  readonly page: number;
  readonly pages: number;
}

/** Makes buttons and menu values, each with an id of its own within the message; what has no id that fits is left out. */
class Ids {
  readonly #commands: readonly Command[];
  readonly #used = new Set<string>();

  constructor(commands: readonly Command[]) {
    this.#commands = commands;
  }

  take(action: Click['action'], command: string, page = 1): string | undefined {
    const id = encodeClick({ action, command, page }, this.#commands);
    if (id === undefined || this.#used.has(id)) return undefined;
    this.#used.add(id);
    return id;
  }
}

/** Discord shows no markup in labels, and takes no empty ones. */
const labelled = (text: string, length: number): string => clip(inOneLine(text).trim() || '–', length);

function button(label: string, id: string | undefined, style: ButtonStyle.Primary | ButtonStyle.Secondary) {
  if (id === undefined) return [];
  return [{ type: ComponentType.Button, style, label: labelled(label, LIMITS.buttonLabel), custom_id: id } as const];
}

const row = (components: readonly APIButtonComponent[]): readonly Row[] =>
  components.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: components.slice(0, LIMITS.buttonsInRowCount) }];

function menu({ choices }: Question, placeholder: string, ids: Ids): readonly Row[] {
  const options = choices.flatMap(({ label, explain, command }) => {
    const value = ids.take('ask', command);
    if (value === undefined) return [];
    const description = explain === undefined ? '' : clip(inOneLine(explain).trim(), LIMITS.selectOptionDescription);
    return [{ label: labelled(label, LIMITS.selectOptionLabel), value, ...(description && { description }) }];
  });
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: clip(placeholder, LIMITS.selectPlaceholder),
    options: options.slice(0, LIMITS.selectOptionsCount),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function questionRow(question: Question, placeholder: string, ids: Ids): readonly Row[] {
  const { choices } = question;
  if (choices.length > MOST_BUTTONS || choices.some(({ explain }) => explain !== undefined))
    return menu(question, placeholder, ids);
  return row(choices.flatMap(({ label, command }) => button(label, ids.take('ask', command), ButtonStyle.Primary)));
}

/** The rows under an answer: its question, the natural next ones, then turning pages and sharing. */
export function componentsOf(
  worded: Worded,
  { page, pages }: Position,
  commands: readonly Command[],
  canShare: boolean,
): Row[] {
  const { ui } = formatIn(worded.locale).words;
  const ids = new Ids(commands);
  const secondary = (label: string, id: string | undefined) => button(label, id, ButtonStyle.Secondary);
  const asked = worded.question ? questionRow(worded.question, ui.choose, ids) : [];
  const next = worded.next.flatMap(({ label, command }) => secondary(label, ids.take('ask', command)));
  const turn = [
    ...(page > 1 ? secondary(ui.previous, ids.take('page', worded.command, page - 1)) : []),
    ...(page < pages ? secondary(ui.following, ids.take('page', worded.command, page + 1)) : []),
    ...(canShare ? secondary(ui.share, ids.take('share', worded.command, page) ?? SHARE_SHOWN_ID) : []),
  ];
  return [...asked, ...row(next), ...row(turn)];
}
