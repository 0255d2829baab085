import {
  type APIModalInteractionResponse,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { formatIn } from '../../answer/format.ts';
import { lineOf } from '../../command/command-line.ts';
import type { Call } from '../../invocation.ts';
import { dayInOslo } from '../../language/day.ts';
import type { Locale } from '../../language/locale.ts';
import { decodeClick } from '../../render/discord/custom-id.ts';
import { clip, LIMITS } from '../../render/discord/limits.ts';
import { bold, escapeMarkdown } from '../../render/discord/markdown.ts';
import { small } from '../../render/discord/pieces.ts';
import { type LiveStore, StoreGone } from '../../store/live.ts';
import { personalIn } from '../../store/personal.ts';
import { UNKNOWN_VERSION } from '../../store/tables.ts';
import { type AskedOf, type PersonsInteraction, personOf } from '../persons-interaction.ts';
import { type Pace, rateLimit } from '../rate-limit.ts';
import { messageOf, quoted } from './said.ts';

const TEXT = 'text';
const LONGEST_REPORT = 1000;
/** A question is kept with a report where it is short enough to be one. */
const LONGEST_QUESTION = 160;
/** More than anybody finds wrong, and too little for filling the queue. */
const PACE: Pace = { burst: 5, everyMs: 60_000 };

/** The answer that a report is about. */
export interface About {
  readonly call: Call;
  readonly locale: Locale | undefined;
  /** Of the knowledge that gave it, where that is known. */
  readonly version: string | undefined;
}

const ASK = 'ask';

/**
 * What was asked as it is kept, a command line: of what was written in somebody's own words only a question that is short and nobody's,
 * and nothing of a message that the bot was shown.
 */
function kept(call: Call, { house: { commands } }: AskedOf): string {
  const own = commands.find(({ name }) => name.en === call.command)?.message?.option;
  const { [own ?? '']: written, ...options } = call.options;
  const isHarmless =
    written === undefined ||
    (call.command === ASK && written.length <= LONGEST_QUESTION && personalIn(written) === undefined);
  return lineOf(isHarmless ? call : { ...call, options });
}

/** What the form that "Something wrong?" opened is about; nothing of any other. */
export function aboutIn(customId: string, { house }: AskedOf): About | undefined {
  const click = decodeClick(customId, house.commands);
  if (click?.action !== 'report') return undefined;
  return { call: click.call, locale: click.locale, version: click.version };
}

/** The form that asks what is wrong; it says what is kept. */
export function reportForm(customId: string, locale: Locale): APIModalInteractionResponse {
  const { report: say } = formatIn(locale).words.moderation;
  return {
    type: InteractionResponseType.Modal,
    data: {
      custom_id: customId,
      title: clip(say.title, LIMITS.formTitle),
      components: [
        { type: ComponentType.TextDisplay, content: say.kept },
        {
          type: ComponentType.Label,
          label: clip(say.what, LIMITS.formLabel),
          description: clip(say.whatMore, LIMITS.formDescription),
          component: {
            type: ComponentType.TextInput,
            custom_id: TEXT,
            style: TextInputStyle.Paragraph,
            required: true,
            max_length: LONGEST_REPORT,
          },
        },
      ],
    },
  };
}

/** What was written into a form of one field, cleaned of what no text of a person's holds. */
export function writtenIn({ data }: APIModalSubmitInteraction): string {
  const [written] = data.components.flatMap((one) =>
    one.type === ComponentType.Label && one.component.type === ComponentType.TextInput ? [one.component.value] : [],
  );
  return (written ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (one) => (one === '\n' ? one : ''))
    .trim()
    .slice(0, LONGEST_REPORT);
}

/** Takes reports, each with a receipt once it is on the disk. */
export class ReportDesk {
  readonly #store: LiveStore;
  readonly #arrived: (guild: string | undefined, id: number) => void;
  readonly #waitFor = rateLimit(PACE);

  /** @param arrived Told of each that was kept. */
  constructor(store: LiveStore, arrived: (guild: string | undefined, id: number) => void) {
    this.#store = store;
    this.#arrived = arrived;
  }

  /** Keeps what was handed in, or says why not. */
  async take(interaction: APIModalSubmitInteraction, about: About, of: AskedOf) {
    const { report: say } = formatIn(of.asked.locale).words.moderation;
    const text = writtenIn(interaction);
    if (text === '') return messageOf([escapeMarkdown(say.empty)]);
    const personal = personalIn(text);
    if (personal !== undefined) return messageOf([escapeMarkdown(say.personal[personal])]);
    const person = personOf(interaction as PersonsInteraction);
    if (this.#waitFor(person) > 0) return messageOf([escapeMarkdown(say.tooMany)]);
    const guild = interaction.guild_id;
    const report = {
      guild: guild ?? null,
      line: kept(about.call, of),
      text,
      locale: of.asked.locale,
      knowledge: about.version ?? UNKNOWN_VERSION,
    };
    try {
      const id = await this.#store.use(({ reports }) => reports.add(report, new Date().toISOString()));
      this.#arrived(guild, id);
      return messageOf([bold(escapeMarkdown(say.receipt(id))), small(escapeMarkdown(say.follow(id)))]);
    } catch (error) {
      if (error instanceof StoreGone) return messageOf([escapeMarkdown(say.refused)]);
      throw error;
    }
  }

  /** What became of a report, for whoever has its number and is where it was sent. */
  async status(number: string, guild: string | undefined, locale: Locale) {
    const { words, date } = formatIn(locale);
    const { report: say, refusals } = words.moderation;
    const id = /^#?\s*([1-9]\d{0,8})$/.exec(number.trim())?.[1];
    try {
      const found =
        id === undefined ? undefined : await this.#store.use(({ reports }) => reports.find(Number(id), guild ?? null));
      if (!found) return messageOf([escapeMarkdown(say.noSuch(clip(number.trim(), 20)))]);
      return messageOf([
        bold(escapeMarkdown(say.statusOf(found.id))),
        escapeMarkdown(say.became[found.status]),
        small(escapeMarkdown(say.sent(date(dayInOslo(new Date(found.created_at)))))),
        ...(found.notes.length > 0 ? [escapeMarkdown(say.notes), ...found.notes.map(quoted)] : []),
      ]);
    } catch (error) {
      if (error instanceof StoreGone) return messageOf([escapeMarkdown(refusals.gone)]);
      throw error;
    }
  }
}
