import {
  type APIApplicationCommandAutocompleteResponse,
  type APIInteractionResponseCallbackData,
  type APIInteractionResponseChannelMessageWithSource,
  type APIInteractionResponseDeferredChannelMessageWithSource,
  type APIInteractionResponseDeferredMessageUpdate,
  type APIInteractionResponseUpdateMessage,
  type APIModalInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Worded } from '../answer/worded.ts';
import type { NamedFile } from '../render/files/make.ts';

/** Files that are sent with a message. */
export interface Enclosed {
  readonly files: readonly NamedFile[];
  /** What they can be had from again, in that language; left out where this message alone has them. */
  readonly again?: Pick<Worded, 'call' | 'locale'>;
}

type MessageAnswer = (APIInteractionResponseChannelMessageWithSource | APIInteractionResponseUpdateMessage) & {
  readonly enclosed?: Enclosed;
};
/** A message of its own, with its files. */
export type FollowUp = APIInteractionResponseCallbackData & { readonly enclosed?: Enclosed };
type Deferral = APIInteractionResponseDeferredChannelMessageWithSource | APIInteractionResponseDeferredMessageUpdate;

/** Puts off an answer to one person: in the place of the message that was clicked, or in a message of its own. */
export const deferralOf = (isUpdate: boolean): Deferral =>
  isUpdate
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } };

export interface MessageReply {
  /** What is said at once where the answer comes late. */
  readonly defer: Deferral;
  readonly answer: () => Promise<MessageAnswer>;
  /** The JSON of the answer where it was made before and needs nothing more, so that it has to wait for nothing. */
  readonly finished?: () => Uint8Array | undefined;
  /** The same of what `answer` has just given, where that was written to be kept. */
  readonly written?: () => Uint8Array | undefined;
  /** What is said after it, for all to see, where the answer itself is for one. */
  readonly followUp?: () => Promise<FollowUp>;
  /** What is said where Discord does not take the answer. */
  readonly apology: () => MessageAnswer;
}
/** Values for an option that is being typed, or a form: these cannot be put off. */
type AtOnce = APIApplicationCommandAutocompleteResponse | APIModalInteractionResponse;
export interface ReplyAtOnce {
  readonly defer?: never;
  readonly answer: () => Promise<AtOnce>;
}
export type Reply = MessageReply | ReplyAtOnce;

/** The ways in which Discord takes an answer: at once, by editing what was put off, and as a message after it. */
export interface Outlet {
  readonly callback: (body: MessageAnswer | Deferral | AtOnce, files?: readonly NamedFile[]) => Promise<void>;
  /** The same of an answer that is JSON already. */
  readonly pass: (json: Uint8Array) => Promise<void>;
  readonly edit: (body: APIInteractionResponseCallbackData, files?: readonly NamedFile[]) => Promise<void>;
  readonly follow: (body: APIInteractionResponseCallbackData, files?: readonly NamedFile[]) => Promise<void>;
}

/** Discord waits three seconds for the first response; this leaves it a second on the way. */
export const DEFER_AFTER_MS = 2000;

/** Discord's code for a body that breaks one of its rules: a fault of ours, which the person should hear of. */
const INVALID_BODY = 50035;
const isInvalidBody = (error: unknown) => (error as { readonly code?: unknown } | undefined)?.code === INVALID_BODY;

/** Whether an answer is not there in time; with as little as that takes, since it is asked of each. */
const isLate = (answer: Promise<unknown>, afterMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, afterMs, true);
    const done = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    answer.then(done, done);
  });

/**
 * Answers at once where the answer is ready in time, else puts it off first.
 * @throws whatever the outlet throws; where Discord found fault with the answer, after apologising for it.
 */
export async function deliver(reply: Reply, outlet: Outlet, deferAfterMs = DEFER_AFTER_MS): Promise<void> {
  if (!reply.defer) return outlet.callback(await reply.answer());
  const finished = reply.finished?.();
  if (finished) {
    return outlet.pass(finished).catch(async (error) => {
      if (isInvalidBody(error)) await outlet.callback(reply.apology());
      throw error;
    });
  }
  const answer = reply.answer();
  const late = await isLate(answer, deferAfterMs);
  if (late) await outlet.callback(reply.defer);
  const say = ({ enclosed, ...message }: MessageAnswer): Promise<void> => {
    if (!late) return outlet.callback(message, enclosed?.files);
    // Whether it is private was settled when it was put off, and an edit may not say so again.
    const { flags: _settled, ...body } = message.data ?? {};
    return outlet.edit(body, enclosed?.files);
  };
  try {
    const message = await answer;
    const json = late ? undefined : reply.written?.();
    await (json ? outlet.pass(json) : say(message));
    if (reply.followUp) {
      const { enclosed, ...body } = await reply.followUp();
      await outlet.follow(body, enclosed?.files);
    }
  } catch (error) {
    if (isInvalidBody(error)) await say(reply.apology());
    throw error;
  }
}
