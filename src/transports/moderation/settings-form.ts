import {
  type APIInteractionResponseCallbackData,
  type APILabelComponent,
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { clip, LIMITS } from '../../render/discord/limits.ts';
import { bold, escapeMarkdown } from '../../render/discord/markdown.ts';
import type { Chosen } from '../../store/settings.ts';
import type { SettingsRow } from '../../store/tables.ts';
import { writeAct } from './act.ts';
import { buttons, messageOf } from './said.ts';

/** Of a choice that leaves it as the bot comes. */
const AS_IT_COMES = 'default';
/** Where people read what is new; a message can be written in either. */
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** A channel as Discord shows it by name to whoever may see it. */
export const channelShown = (id: string): string => `<#${id}>`;

/** What is set for a server, with a button to change it. */
export function settingsShown(
  row: SettingsRow | undefined,
  locale: Locale,
  word?: string,
): APIInteractionResponseCallbackData {
  const { settings: say } = formatIn(locale).words.moderation;
  const line = (label: string, value: string) => `${escapeMarkdown(label)}: ${value}`;
  const channel = (id: string | null | undefined) => (id ? channelShown(id) : escapeMarkdown(say.none));
  return messageOf(
    [
      bold(escapeMarkdown(say.title)),
      line(say.language, escapeMarkdown(row?.locale ? say.languages[row.locale] : say.eachTheirOwn)),
      line(say.visibility, escapeMarkdown(say.visibilities[row?.visibility ?? 'private'])),
      line(say.news, channel(row?.news_channel)),
      line(say.reports, channel(row?.reports_channel)),
      ...(word === undefined ? [] : [bold(escapeMarkdown(word))]),
    ],
    [buttons({ label: say.change, id: writeAct({ act: 'settings' }), style: ButtonStyle.Primary })],
  );
}

const labelled = (
  label: string,
  description: string,
  component: APILabelComponent['component'],
): APILabelComponent => ({
  type: ComponentType.Label,
  label: clip(label, LIMITS.formLabel),
  description: clip(description, LIMITS.formDescription),
  component,
});

const channelSelect = (custom_id: string, chosen: string | null | undefined): APILabelComponent['component'] => ({
  type: ComponentType.ChannelSelect,
  custom_id,
  channel_types: [...CHANNELS],
  required: false,
  min_values: 0,
  max_values: 1,
  ...(chosen && { default_values: [{ id: chosen, type: 'channel' as never }] }),
});

/** The form that changes all of it, as it is set now. */
export function settingsForm(row: SettingsRow | undefined, locale: Locale): APIModalInteractionResponse {
  const { settings: say } = formatIn(locale).words.moderation;
  const option = (value: string, label: string, isChosen: boolean) => ({
    value,
    label: clip(label, LIMITS.selectOptionLabel),
    ...(isChosen && { default: true }),
  });
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeAct({ act: 'settings' }),
      title: clip(say.title, LIMITS.formTitle),
      components: [
        labelled(say.language, say.languageAbout, {
          type: ComponentType.StringSelect,
          custom_id: 'language',
          options: [
            option(AS_IT_COMES, say.eachTheirOwn, !row?.locale),
            ...LOCALES.map((one) => option(one, say.languages[one], row?.locale === one)),
          ],
        }),
        labelled(say.visibility, say.visibilityAbout, {
          type: ComponentType.RadioGroup,
          custom_id: 'visibility',
          options: [
            option('private', say.visibilities.private, row?.visibility !== 'public'),
            option('public', say.visibilities.public, row?.visibility === 'public'),
          ],
        }),
        labelled(say.news, say.newsAbout, channelSelect('news', row?.news_channel)),
        labelled(say.reports, say.reportsAbout, channelSelect('reports', row?.reports_channel)),
      ],
    },
  };
}

/**
 * What was chosen in that form; anything that it does not offer counts as not chosen, and so does a channel that Discord itself
 * does not tell of with the form: it could be another server's.
 */
export function chosenIn({ data }: APIModalSubmitInteraction): Chosen {
  const chosen = new Map(
    data.components.flatMap((one): [string, string | null | undefined][] => {
      if (one.type !== ComponentType.Label) return [];
      const { component } = one;
      if (component.type === ComponentType.StringSelect || component.type === ComponentType.ChannelSelect)
        return [[component.custom_id, component.values[0]]];
      return component.type === ComponentType.RadioGroup ? [[component.custom_id, component.value]] : [];
    }),
  );
  const ofServer = data.resolved?.channels ?? {};
  const channel = (name: string): string | null => {
    const id = chosen.get(name) ?? '';
    return /^\d{17,20}$/.test(id) && Object.hasOwn(ofServer, id) ? id : null;
  };
  return {
    locale: LOCALES.find((one) => one === chosen.get('language')) ?? null,
    visibility: chosen.get('visibility') === 'public' ? 'public' : null,
    news_channel: channel('news'),
    reports_channel: channel('reports'),
  };
}
