import {
  type APIInteractionResponseCallbackData,
  type APIModalInteractionResponse,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import { dayInOslo } from '../../language/day.ts';
import type { Locale } from '../../language/locale.ts';
import { clip, LIMITS } from '../../render/discord/limits.ts';
import { bold, escapeMarkdown } from '../../render/discord/markdown.ts';
import { small } from '../../render/discord/pieces.ts';
import { personalIn } from '../../store/personal.ts';
import type { From, Report } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import { type ReportStatus, UNKNOWN_VERSION } from '../../store/tables.ts';
import type { AskedOf } from '../persons-interaction.ts';
import { type Act, writeAct } from './act.ts';
import { buttons, messageOf, quoted } from './said.ts';

type Body = APIInteractionResponseCallbackData;

const FIRST: From = { side: 'after', id: 0 };
const LONGEST_LINE = 500;
const LONGEST_NOTE = 300;
/** As many notes as fit beside the longest report; older ones stand in the export. */
const MOST_NOTES = 3;

/** The reports of one server, for its moderators, one at a time. */
export class Queue {
  readonly #store: Store;
  readonly #guild: string;
  readonly #of: AskedOf;

  /** @param guild Where the moderator is allowed to see them, as Discord says with each interaction. */
  constructor(store: Store, guild: string, of: AskedOf) {
    this.#store = store;
    this.#guild = guild;
    this.#of = of;
  }

  get #locale() {
    return this.#of.asked.locale;
  }

  get #say() {
    return formatIn(this.#locale).words.moderation;
  }

  /** The first of a status. */
  async first(status: ReportStatus): Promise<Body> {
    const found = await this.#store.reports.next(status, this.#guild, FIRST);
    return found ? this.#shown(found) : messageOf([escapeMarkdown(this.#say.queue.none[status])]);
  }

  async turn({ status, side, id }: Extract<Act, { act: 'turn' }>): Promise<Body> {
    const found = await this.#store.reports.next(status, this.#guild, { side, id });
    if (found) return this.#shown(found);
    const here = await this.#store.reports.find(id, this.#guild);
    const { noMore } = this.#say.queue;
    return here?.status === status ? this.#shown(here, noMore) : this.first(status);
  }

  /** Decides one, and goes on to the next that is open. */
  async decide({ id, to }: Extract<Act, { act: 'decide' }>): Promise<Body> {
    const isDecided = await this.#store.reports.decide(id, this.#guild, to, new Date().toISOString());
    if (isDecided) return this.turn({ act: 'turn', status: 'open', side: 'after', id });
    const found = await this.#store.reports.find(id, this.#guild);
    const { refusals } = this.#say;
    return found ? this.#shown(found, refusals.decided) : messageOf([escapeMarkdown(refusals.noSuch)]);
  }

  /** Keeps a note, unless there is something of a person's in it. */
  async note(id: number, text: string): Promise<Body> {
    const { refusals, report, queue } = this.#say;
    const personal = personalIn(text);
    const fault = text === '' ? queue.noteEmpty : personal && report.personal[personal];
    if (fault === undefined) await this.#store.reports.note(id, this.#guild, text, new Date().toISOString());
    const found = await this.#store.reports.find(id, this.#guild);
    return found ? this.#shown(found, fault) : messageOf([escapeMarkdown(refusals.noSuch)]);
  }

  #shown({ id, status, line, text, knowledge, locale, created_at, notes }: Report, word?: string): Body {
    const { queue, settings } = this.#say;
    const { date } = formatIn(this.#locale);
    const day = date(dayInOslo(new Date(created_at)));
    const isKnown = knowledge !== UNKNOWN_VERSION;
    const isChanged = status === 'open' && isKnown && knowledge !== this.#of.house.knowledge.version;
    const lines = [
      bold(escapeMarkdown(queue.title(id, queue.statuses[status]))),
      quoted(text),
      `${escapeMarkdown(queue.about)}: ${escapeMarkdown(clip(line, LONGEST_LINE))}`,
      small(escapeMarkdown(queue.version(isKnown ? knowledge : queue.unknownVersion, settings.languages[locale], day))),
      ...(isChanged ? [small(escapeMarkdown(queue.changed))] : []),
      ...(notes.length > 0
        ? [escapeMarkdown(queue.notes), ...notes.slice(-MOST_NOTES).map((note) => quoted(clip(note, LONGEST_NOTE)))]
        : []),
      ...(word === undefined ? [] : [bold(escapeMarkdown(word))]),
    ];
    const { ui } = formatIn(this.#locale).words;
    const decision = (label: string, to: 'accepted' | 'rejected' | 'duplicate') => ({
      label,
      id: writeAct({ act: 'decide', id, to }),
      ...(to === 'accepted' && { style: ButtonStyle.Primary as const }),
    });
    const note = { label: queue.note, id: writeAct({ act: 'note', id }) };
    return messageOf(lines, [
      status === 'open'
        ? buttons(
            decision(queue.accept, 'accepted'),
            decision(queue.reject, 'rejected'),
            decision(queue.duplicate, 'duplicate'),
            note,
          )
        : buttons(note),
      buttons(
        { label: ui.previous, id: writeAct({ act: 'turn', status, side: 'before', id }) },
        { label: ui.following, id: writeAct({ act: 'turn', status, side: 'after', id }) },
      ),
    ]);
  }
}

/** The form for a note; whether there is such a report is looked at when it is handed in. */
export function noteForm(id: number, locale: Locale): APIModalInteractionResponse {
  const { queue } = formatIn(locale).words.moderation;
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: writeAct({ act: 'note', id }),
      title: clip(queue.noteTitle(id), LIMITS.formTitle),
      components: [
        {
          type: ComponentType.Label,
          label: clip(queue.noteLabel, LIMITS.formLabel),
          description: clip(queue.noteAbout, LIMITS.formDescription),
          component: {
            type: ComponentType.TextInput,
            custom_id: 'note',
            style: TextInputStyle.Paragraph,
            required: true,
            max_length: LONGEST_NOTE,
          },
        },
      ],
    },
  };
}
