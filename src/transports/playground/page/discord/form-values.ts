import type {
  APICheckboxComponent,
  APICheckboxGroupComponent,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
  APIRadioGroupComponent,
  APIStringSelectComponent,
  APITextInputComponent,
  ModalSubmitComponent,
} from 'discord-api-types/v10';
import { COMPONENT } from './kinds.ts';

export type Form = APIModalInteractionResponseCallbackData;
/** What can be filled in; each is told apart by its `custom_id`. */
export type Field =
  | APITextInputComponent
  | APIStringSelectComponent
  | APIRadioGroupComponent
  | APICheckboxGroupComponent
  | APICheckboxComponent;
export type Value = string | readonly string[] | boolean | null;
export type Values = ReadonlyMap<string, Value>;

/** What is wrong with a field: nothing filled in where something must be, or too little or too much. */
export type Fault = 'missing' | { readonly atLeast: number } | { readonly atMost: number };

const FIELDS: ReadonlySet<number> = new Set([
  COMPONENT.textInput,
  COMPONENT.stringSelect,
  COMPONENT.radioGroup,
  COMPONENT.checkboxGroup,
  COMPONENT.checkbox,
]);
export const isField = (one: { readonly type: number }): one is Field => FIELDS.has(one.type);

/** The fields of a form, in order; others than these, such as files, cannot be filled in here. */
export const fieldsOf = ({ components }: Form): readonly Field[] =>
  components
    .flatMap((one): readonly { readonly type: number }[] => {
      if (one.type === COMPONENT.label) return [one.component];
      return one.type === COMPONENT.row ? one.components : [];
    })
    .filter(isField);

function begunWith(field: Field): Value {
  switch (field.type) {
    case COMPONENT.textInput:
      return field.value ?? '';
    case COMPONENT.checkbox:
      return field.default ?? false;
    case COMPONENT.radioGroup:
      return field.options.find((one) => one.default)?.value ?? null;
    default:
      return field.options.filter((one) => one.default).map(({ value }) => value);
  }
}

/** What a form holds before anybody has touched it. */
export const begun = (form: Form): Values =>
  new Map(fieldsOf(form).map((field) => [field.custom_id, begunWith(field)]));

function within(count: number, least: number, most: number): Fault | undefined {
  if (count < least) return { atLeast: least };
  return count > most ? { atMost: most } : undefined;
}

const isEmpty = (value: Value): boolean =>
  value === null || (typeof value === 'object' && value.length === 0) || value === '';

/** What is wrong with what was filled in, as Discord would hold it: all must be filled in unless the field says otherwise. */
export function faultIn(field: Field, value: Value): Fault | undefined {
  if (field.type === COMPONENT.checkbox) return undefined;
  const { required = true } = field;
  if (isEmpty(value)) return required ? 'missing' : undefined;
  if (field.type === COMPONENT.radioGroup) return undefined;
  if (field.type === COMPONENT.textInput)
    return within(String(value).length, field.min_length ?? 0, field.max_length ?? Number.POSITIVE_INFINITY);
  const most = field.max_values ?? (field.type === COMPONENT.checkboxGroup ? field.options.length : 1);
  return within((value as readonly string[]).length, field.min_values ?? 1, most);
}

function filled({ type, custom_id }: Field, value: Value): ModalSubmitComponent {
  const key = type === COMPONENT.stringSelect || type === COMPONENT.checkboxGroup ? 'values' : 'value';
  return { type, custom_id, [key]: value } as unknown as ModalSubmitComponent;
}

/** A form that was filled in, as Discord tells it. */
export function submission({ custom_id, components }: Form, values: Values): APIModalSubmission {
  const tell = (one: { readonly type: number }) =>
    isField(one) ? [filled(one, values.get(one.custom_id) ?? null)] : [];
  const told = components.flatMap((one): object[] => {
    if (one.type === COMPONENT.label) return tell(one.component).map((component) => ({ type: one.type, component }));
    if (one.type === COMPONENT.row) return [{ type: one.type, components: one.components.flatMap(tell) }];
    return [{ type: one.type }];
  });
  return { custom_id, components: told as unknown as APIModalSubmission['components'] };
}
