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
import { formButtons, isAskedByForm } from './form.ts';
import { clip, LIMITS } from './limits.ts';
import { linkable } from './markdown.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The custom_id of a menu: what is asked or opened stands in the value that is chosen, written as any other click. */
export const MENU_ID: string = 'menu';
export const FOLDS_ID: string = 'folds';
/** The custom_id of a share of what is too long for one: what is shared is the message that was clicked. */
export const SHARE_SHOWN_ID = 'share';
/** The fold that holds the sources. */
const GROUNDS = 'grounds';
/** More choices than this, or choices that need explaining, go in a menu. */
const MOST_BUTTONS = 4;
/** More folds than this go in a menu: on a phone, buttons would take more room than the answer. */
const MOST_FOLD_BUTTONS = 4;
/** More questions than these are read by nobody beside an answer; all stand in the JSON. */
const MOST_NEXT = { answered: 2, other: 3 };

/** What may be done with the message itself. */
export interface Doing {
  readonly commands: readonly Command[];
  /** `shared`: it has been, and the button says so. */
  readonly share: 'no' | 'may' | 'shared';
  /** The message keeps the text that it answers, for what of it is too long for an id. */
  readonly keeps: boolean;
}

/** Makes buttons and menu values, each with an id of its own within the message; what has no id that fits is left out. */
class Ids {
  readonly #commands: readonly Command[];
  readonly #locale: Worded['locale'];
  readonly #kept: Worded['call'] | undefined;
  readonly #used = new Set<string>();

  constructor({ call, locale }: Worded, { commands, keeps }: Pick<Doing, 'commands' | 'keeps'>) {
    this.#commands = commands;
    this.#locale = locale;
    this.#kept = keeps ? call : undefined;
  }

  take({ call, ...click }: Omit<Click, 'locale' | 'call'> & Pick<Worded, 'call'>): string | undefined {
    // What could not be read cannot be asked again.
    if (typeof call === 'string') return undefined;
    // A report keeps nothing of a message that the bot was shown.
    const isKept = call === this.#kept && click.action !== 'report';
    const id = encodeClick({ ...click, call, locale: this.#locale }, this.#commands, isKept);
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

function linkButton(label: string, url: string) {
  const address = linkable(url);
  if (address === undefined || address.length > LIMITS.buttonUrl) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: labelled(label, LIMITS.buttonLabel),
      url: address,
    } as const,
  ];
}

const row = (components: readonly APIButtonComponent[]): readonly Row[] =>
  components.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: components.slice(0, LIMITS.buttonsInRowCount) }];

interface MenuChoice {
  readonly label: string;
  readonly explain?: string | undefined;
  readonly id: string | undefined;
}

function menu(customId: string, placeholder: string, choices: readonly MenuChoice[]): readonly Row[] {
  const options = choices.flatMap(({ label, explain, id }) => {
    if (id === undefined) return [];
    const description = explain === undefined ? '' : clip(inOneLine(explain).trim(), LIMITS.selectOptionDescription);
    return [{ label: labelled(label, LIMITS.selectOptionLabel), value: id, ...(description && { description }) }];
  });
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: clip(placeholder, LIMITS.selectPlaceholder),
    options: options.slice(0, LIMITS.selectOptionsCount),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function questionRow({ choices }: Question, placeholder: string, ids: Ids): readonly Row[] {
  const taken = choices.map(({ label, explain, call }) => ({
    label,
    explain,
    id: ids.take({ action: 'ask', call }),
  }));
  if (choices.length > MOST_BUTTONS || choices.some(({ explain }) => explain !== undefined))
    return menu(MENU_ID, placeholder, taken);
  return row(taken.flatMap(({ label, id }) => button(label, id, ButtonStyle.Primary)));
}

/**
 * The way to say that something is wrong: of every answer, not of what says that it could not be read. Where there is no room
 * for the version beside what was asked, which says more, that is left out; where there is none for all of that, its options.
 */
function reporting({ status, call, locale, knowledge: { version } }: Worded, ids: Ids): readonly MenuChoice[] {
  if (status === 'error' || typeof call === 'string') return [];
  const action = 'report';
  const id =
    ids.take({ action, call, version }) ??
    ids.take({ action, call }) ??
    ids.take({ action, call: { ...call, options: {} }, version });
  return [{ label: formatIn(locale).words.moderation.report.button, id }];
}

function foldRow(worded: Worded, placeholder: string, ids: Ids): readonly Row[] {
  const { folds, call } = worded;
  const opening = folds.map(({ id: fold, label }) => ({ label, id: ids.take({ action: 'open', call, fold }) }));
  const taken: readonly MenuChoice[] = [...opening, ...reporting(worded, ids)];
  if (folds.length > MOST_FOLD_BUTTONS) return menu(FOLDS_ID, placeholder, taken);
  return row(taken.flatMap(({ label, id }) => button(label, id, ButtonStyle.Secondary)));
}

/** The button that shares, once; then it says that it has. */
function shareButton({ call, locale }: Worded, share: Doing['share'], ids: Ids): readonly APIButtonComponent[] {
  const { ui } = formatIn(locale).words;
  if (share === 'no') return [];
  const id = ids.take({ action: 'share', call }) ?? SHARE_SHOWN_ID;
  const [one] = button(share === 'shared' ? ui.shared : ui.share, id, ButtonStyle.Secondary);
  return one ? [{ ...one, ...(share === 'shared' && { disabled: true }) }] : [];
}

/** The rows under a surface: its question or its form, its folds, then what leads on, its file, and the way to share it. */
export function surfaceRows(worded: Worded, doing: Doing): Row[] {
  const { commands, share } = doing;
  const { ui } = formatIn(worded.locale).words;
  const ids = new Ids(worded, doing);
  const asked = worded.question && !isAskedByForm(worded, commands) ? questionRow(worded.question, ui.choose, ids) : [];
  const form = row(formButtons(worded.form, worded.call, commands));
  const folds = foldRow(worded, ui.chooseFold, ids);
  // Two buttons of one name would say nothing of what sets them apart.
  const next = worded.next
    .filter(({ label }, at) => worded.next.findIndex((one) => one.label === label) === at)
    .slice(0, worded.status === 'answered' ? MOST_NEXT.answered : MOST_NEXT.other)
    .flatMap(({ label, call }) => button(label, ids.take({ action: 'ask', call }), ButtonStyle.Secondary));
  const links = worded.links.slice(0, 1).flatMap(({ label, url }) => linkButton(label, url));
  const download = worded.download
    ? button(worded.download.label, ids.take({ action: 'ask', call: worded.download.call }), ButtonStyle.Secondary)
    : [];
  return [...asked, ...form, ...folds, ...row([...next, ...links, ...download, ...shareButton(worded, share, ids)])];
}

/** The rows under an open fold: the way back, its other pages, under the grounds the sources as references, and the way to share the answer. */
export function openRows(
  worded: Worded,
  { fold, page, pages }: { readonly fold: string; readonly page: number; readonly pages: number },
  doing: Doing,
): Row[] {
  const { ui, cited } = formatIn(worded.locale).words;
  const ids = new Ids(worded, doing);
  const { call } = worded;
  // What has its sources written out already would only do so again.
  const isReferences = typeof call !== 'string' && call.command === 'cite';
  const isCited = fold === GROUNDS && worded.citations.length > 0 && !isReferences;
  const turn = (label: string, to: number) =>
    button(label, ids.take({ action: 'open', call, fold, page: to }), ButtonStyle.Secondary);
  return [
    ...row([
      ...button(ui.back, ids.take({ action: 'open', call }), ButtonStyle.Secondary),
      ...(page > 1 ? turn(ui.previous, page - 1) : []),
      ...(page < pages ? turn(ui.following, page + 1) : []),
      ...(isCited ? button(cited.cite, ids.take({ action: 'cite', call }), ButtonStyle.Secondary) : []),
      ...shareButton(worded, doing.share, ids),
      ...reporting(worded, ids).flatMap(({ label, id }) => button(label, id, ButtonStyle.Secondary)),
    ]),
  ];
}
