import {
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import type { House } from '../answer-to.ts';
import type { Command } from '../command/command.ts';
import type { Call, Occasion } from '../invocation.ts';
import { decodeForm, type FormAct, renderForm } from '../render/discord/form.ts';

/** The form that a button opens, with what was told filled in; nothing where it cannot be shown any more. */
export function openedForm(
  { command, options }: FormAct,
  { locale, today }: Occasion,
): APIModalInteractionResponse | undefined {
  const form = command.form?.(options, { today });
  if (!form || form.fields.length === 0) return undefined;
  const data = renderForm(command, form, locale);
  return data && { type: InteractionResponseType.Modal, data };
}

function valueIn(component: ModalSubmitComponent): string | undefined {
  switch (component.type) {
    case ComponentType.StringSelect:
      return component.values[0];
    case ComponentType.RadioGroup:
      return component.value ?? undefined;
    case ComponentType.TextInput:
      return component.value.trim() || undefined;
    default:
      return undefined;
  }
}

/** What a form that was handed in asks: what was kept, and what was filled in. A field left empty is not told. */
export function handedIn(
  { data }: APIModalSubmitInteraction,
  { commands }: Pick<House, 'commands'>,
): { readonly command: Command; readonly options: Call['options'] } | undefined {
  const form = decodeForm(data.custom_id, commands);
  if (form?.act !== 'hand-in') return undefined;
  const filled = data.components.flatMap((one): [string, string][] => {
    if (one.type !== ComponentType.Label) return [];
    const value = valueIn(one.component);
    return value === undefined ? [] : [[one.component.custom_id, value]];
  });
  return { command: form.command, options: { ...form.options, ...Object.fromEntries(filled) } };
}
