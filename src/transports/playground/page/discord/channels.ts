import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
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
