import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIRadioGroupComponent,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import type { FormOffer, Worded } from '../../answer/worded.ts';
import type { Command } from '../../command/command.ts';
import type { Form, FormField } from '../../command/form.ts';
import type { Call } from '../../invocation.ts';
import type { Locale } from '../../language/locale.ts';
import { decodeOptions, encodeOptions } from './compact.ts';
import { clip, LIMITS } from './limits.ts';

/** What a form's button does, or that a form is handed in; with what has been told so far. */
export interface FormAct {
  readonly act: 'open' | 'hand-in' | 'start-over';
  readonly command: Command;
  readonly options: Call['options'];
}

const LETTERS = { open: 'fo', 'hand-in': 'fh', 'start-over': 'fs' } as const;
const LETTER_COUNT = 2;

/** Nothing where the values do not fit: a form that forgets what was told would be worse than none. */
export function encodeForm({ act, command, options }: FormAct): string | undefined {
  const id = `${LETTERS[act]}~${encodeOptions(command, options)}`;
  return id.length <= LIMITS.customId ? id : undefined;
}

/** Reads it back; nothing where it is none, or was written when the command had other options or choices. */
export function decodeForm(id: string, commands: readonly Command[]): FormAct | undefined {
  const act = (['open', 'hand-in', 'start-over'] as const).find((one) => id.startsWith(`${LETTERS[one]}~`));
  const found = act && decodeOptions(id.slice(LETTER_COUNT + 1), commands);
  return act && found?.command.form ? { act, ...found } : undefined;
}

/** The buttons of a form under the answer to what was asked: nothing where that has no form, or does not fit. */
export function formButtons(offer: FormOffer | undefined, call: Worded['call'], commands: readonly Command[]) {
  if (!offer || typeof call === 'string') return [];
  const { options } = call;
  const command = commands.find(({ name }) => name.en === call.command);
  if (!command?.form) return [];
  const button = (
    act: FormAct['act'],
    label: string | undefined,
    style: ButtonStyle.Primary | ButtonStyle.Secondary,
  ) => {
    const custom_id = encodeForm({ act, command, options: act === 'start-over' ? {} : options });
    if (label === undefined || custom_id === undefined) return [];
    return [{ type: ComponentType.Button, style, label: clip(label, LIMITS.buttonLabel), custom_id } as const];
  };
  return [
    ...button('open', offer.open, offer.isWanted ? ButtonStyle.Primary : ButtonStyle.Secondary),
    ...button('start-over', offer.startOver, ButtonStyle.Secondary),
  ];
}

/** Whether the form takes the place of the question; where it could not hold what was told, the question stays. */
export const isAskedByForm = ({ form, call }: Pick<Worded, 'form' | 'call'>, commands: readonly Command[]): boolean =>
  form?.isWanted === true && formButtons(form, call, commands).length > 0;

/** More choices than these are read more easily in a menu than one under the other. */
const MOST_RADIO = 3;
const LONGEST_WRITTEN = 60;

function inputOf({ option, choices, chosen, value }: FormField, locale: Locale, example: string) {
  const { text } = formatIn(locale);
  const optional = { custom_id: option, required: false };
  if (choices.length === 0) {
    return {
      type: ComponentType.TextInput,
      style: TextInputStyle.Short,
      ...optional,
      max_length: LONGEST_WRITTEN,
      placeholder: clip(example, LIMITS.formPlaceholder),
      ...(value && { value: clip(text(value), LONGEST_WRITTEN) }),
    } satisfies APITextInputComponent;
  }
  const options = choices.map((choice) => ({
    value: choice.value,
    label: clip(text(choice.label), LIMITS.selectOptionLabel),
    description: clip(text(choice.explain), LIMITS.selectOptionDescription),
    ...(choice.value === chosen && { default: true }),
  }));
  if (options.length <= MOST_RADIO)
    return { type: ComponentType.RadioGroup, ...optional, options } satisfies APIRadioGroupComponent;
  return { type: ComponentType.StringSelect, ...optional, min_values: 0, options } satisfies APIStringSelectComponent;
}

/** A form as Discord opens it; nothing where what is kept does not fit its id. */
export function renderForm(
  command: Command,
  { title, fields, kept }: Form,
  locale: Locale,
): APIModalInteractionResponseCallbackData | undefined {
  const { text, words } = formatIn(locale);
  const custom_id = encodeForm({ act: 'hand-in', command, options: kept });
  if (custom_id === undefined) return undefined;
  const components = fields.map((field): APILabelComponent => {
    const { expected } = command.options[field.option].kind;
    return {
      type: ComponentType.Label,
      label: clip(text(field.label), LIMITS.formLabel),
      description: clip(text(field.question), LIMITS.formDescription),
      component: inputOf(field, locale, words.errors.expected[expected as keyof typeof words.errors.expected]),
    };
  });
  return { custom_id, title: clip(text(title), LIMITS.formTitle), components };
}
