import { getConnInfo } from '@hono/node-server/conninfo';
import {
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import type { House } from '../../answer-to.ts';
import type { Command } from '../../command/command.ts';
import { callTo, findCommand, lineOf } from '../../command/command-line.ts';
import { SHARE_SHOWN_ID } from '../../render/discord/components.ts';
import { decodeClick } from '../../render/discord/custom-id.ts';
import { decodeForm } from '../../render/discord/form.ts';
import type { Admission } from '../admission.ts';
import { clickedId } from '../clicked-id.ts';
import { handedIn } from '../form.ts';
import { givenIn } from '../interaction/given.ts';
import { askedIn } from '../interaction/kept-question.ts';
import { responder } from '../interaction.ts';
import { KINDS } from '../kind.ts';
import type { Metrics } from '../metrics.ts';
import { NEEDED } from '../moderation/definitions.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { PersonsInteraction } from '../persons-interaction.ts';
import type { FollowUp, Reply } from '../reply.ts';
import type { Told } from '../told.ts';
import { withAddresses } from './files.ts';
import { asDiscordSends, interaction } from './interaction-schema.ts';
import { problem } from './problem.ts';
import { day, faultsOf } from './setting.ts';

type Interaction = z.infer<typeof interaction>;
type Commands = readonly Command[];

/** What an interaction asks. */
interface Line {
  /** The command line that asks the same again, for links and for the JSON of the answer; null where there is none. */
  readonly line: string | null;
  /** Only where it shows more of, or passes on, what its message already answers: whatever asked for that still does. */
  readonly same?: true;
}

function lineOfClick(asked: Extract<Interaction, { type: InteractionType.MessageComponent }>, all: Commands): Line {
  const { data } = asked;
  const id = clickedId(data);
  if (id === SHARE_SHOWN_ID) return { line: null, same: true };
  const form = decodeForm(id, all);
  if (form?.act === 'start-over') return { line: lineOf(callTo(form.command, {})) };
  const click = decodeClick(id, all, askedIn(asked as unknown as APIMessageComponentInteraction));
  // Which sources it cites follows only from the answer.
  if (click?.action === 'cite') return { line: null };
  return { line: click ? lineOf(click.call) : null, ...(click && click.action !== 'ask' && { same: true }) };
}

export function lineAsked(asked: Interaction, commands: Commands): Line {
  if (asked.type === InteractionType.MessageComponent) return lineOfClick(asked, commands);
  if (asked.type === InteractionType.ModalSubmit) {
    const filled = handedIn(asked as unknown as APIModalSubmitInteraction, { commands });
    return { line: filled ? lineOf(callTo(filled.command, filled.options)) : null };
  }
  if (asked.type !== InteractionType.ApplicationCommand) return { line: null };
  const { data } = asked;
  if (data.type === ApplicationCommandType.Message) {
    const command = commands.find(({ message }) => message?.name.en === data.name);
    const text = data.resolved.messages[data.target_id]?.content;
    return { line: command?.message && text ? lineOf(callTo(command, { [command.message.option]: text })) : null };
  }
  const command = findCommand(data.name, commands);
  return { line: command ? lineOf(callTo(command, givenIn(data.options))) : null };
}

/** A message of its own as the page is given it: its files at their addresses. */
function bodyShown({ enclosed, ...body }: FollowUp, day: string): Omit<FollowUp, 'enclosed'> {
  return enclosed ? withAddresses(body, enclosed, day) : body;
}

function asShown(response: Awaited<ReturnType<Reply['answer']>>, day: string): object {
  if (!('enclosed' in response) || !response.enclosed) return response;
  const { enclosed, data = {}, ...rest } = response;
  return { ...rest, data: withAddresses(data, enclosed, day) };
}

/** The server that the page plays; what is kept of it is its own. */
const GUILD = '100000000000000001';
const PERSON = '100000000000000002';

/** Who does it, as Discord tells it. Where the page is its reader's own, it says as whom. */
const placed = (as: 'member' | 'moderator') => ({
  guild_id: GUILD,
  member: { user: { id: PERSON }, permissions: as === 'moderator' ? String(NEEDED) : '0' },
});

interface Kept {
  readonly admission?: Admission;
  readonly moderation?: Moderation;
  readonly mayModerate?: boolean;
  readonly metrics?: Pick<Metrics, 'answered'>;
}

const query = z.object({ today: day.optional(), as: z.enum(['member', 'moderator']).default('member') });

/**
 * POST /api/interactions: takes what Discord sends when a person does something, and gives what Discord is sent back, by
 * the same way through the house. In the address, `today` is the day to answer for, and `as` says who does it.
 */
export const interactions = (
  house: House,
  today: () => string,
  { admission, moderation, mayModerate = false, metrics }: Kept = {},
): Hono =>
  new Hono().post('/', async (c) => {
    const begun = performance.now();
    const setting = query.safeParse(c.req.query());
    const read = interaction.safeParse(await c.req.json().catch(() => undefined));
    if (!setting.success) return problem(c, 400, 'The request cannot be read', faultsOf(setting.error));
    if (!read.success) return problem(c, 400, 'The interaction cannot be read', faultsOf(read.error));
    const day = setting.data.today ?? today();
    const respond = responder(house, () => day, admission, moderation);
    const asked = { ...asDiscordSends(read.data), ...placed(mayModerate ? setting.data.as : 'member') };
    const tell = (told: Told) => metrics?.answered(KINDS[read.data.type], told, (performance.now() - begun) / 1000);
    // The page plays one person, whoever reads it; the paces are those of an address.
    const reply = respond(asked as PersonsInteraction, tell, getConnInfo(c).remote.address ?? '');
    const response = asShown(await reply.answer(), day);
    const followUp = 'followUp' in reply ? await reply.followUp?.() : undefined;
    const shown = followUp && bodyShown(followUp, day);
    return c.json({ ...lineAsked(read.data, house.commands), response, ...(shown && { followUp: shown }) });
  });
