import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APIModalSubmission,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { COMPONENT } from './kinds.ts';

/** The channels of the page's server: there to be chosen. */
const CHANNELS: Readonly<Record<string, string>> = {
  '100000000000000011': '# nytt-fra-kildene',
  '100000000000000012': '# moderatorer',
};

function withOptions(component: APILabelComponent['component']): APILabelComponent['component'] {
  if (component.type !== COMPONENT.channelSelect) return component;
  const chosen = component.default_values?.map(({ id }) => id) ?? [];
  const options = Object.entries(CHANNELS).map(([value, label]) => ({ value, label, default: chosen.includes(value) }));
  return { ...component, type: COMPONENT.stringSelect, options } as unknown as APIStringSelectComponent;
}

/** A form whose menus of channels, which Discord fills itself, hold those of the page. */
export const withChannels = (
  form: APIModalInteractionResponseCallbackData,
): APIModalInteractionResponseCallbackData => ({
  ...form,
  components: form.components.map((one) =>
    one.type === COMPONENT.label ? { ...one, component: withOptions(one.component) } : one,
  ),
});

type Field = APIModalSubmission['components'][number];

const chosenIn = (one: Field): readonly string[] =>
  one.type === COMPONENT.label && one.component.type === COMPONENT.stringSelect ? one.component.values : [];

const isOfChannels = (one: Field): boolean => chosenIn(one).some((id) => Object.hasOwn(CHANNELS, id));

/** A form as Discord hands it in: its menus of channels are such again, and it tells of the channels that were chosen. */
export function withChosen(data: APIModalSubmission): APIModalSubmission {
  const chosen = data.components.filter(isOfChannels).flatMap(chosenIn);
  if (chosen.length === 0) return data;
  const components = data.components.map((one) =>
    one.type === COMPONENT.label && isOfChannels(one)
      ? { ...one, component: { ...one.component, type: COMPONENT.channelSelect } }
      : one,
  );
  const channels = Object.fromEntries(chosen.map((id) => [id, { id, name: CHANNELS[id], type: 0 }]));
  return { ...data, components, resolved: { channels } } as unknown as APIModalSubmission;
}
