import { setTimeout as sleep } from 'node:timers/promises';
import type {
  APIApplicationCommandAutocompleteResponse,
  APIInteractionResponseCallbackData,
  APIInteractionResponseChannelMessageWithSource,
  APIInteractionResponseDeferredChannelMessageWithSource,
  APIInteractionResponseDeferredMessageUpdate,
  APIInteractionResponseUpdateMessage,
} from 'discord-api-types/v10';

type MessageAnswer = APIInteractionResponseChannelMessageWithSource | APIInteractionResponseUpdateMessage;
export type Deferral =
  | APIInteractionResponseDeferredChannelMessageWithSource
  | APIInteractionResponseDeferredMessageUpdate;

/** What is said to an interaction: a message, which may come late, or the values for an option, which may not. */
export type Reply =
  | { readonly defer: Deferral; readonly answer: () => Promise<MessageAnswer> }
  | { readonly defer?: never; readonly answer: () => Promise<APIApplicationCommandAutocompleteResponse> };

/** The two ways in which Discord takes an answer: at once, and by editing what was put off. */
export interface Outlet {
  readonly callback: (body: MessageAnswer | Deferral | APIApplicationCommandAutocompleteResponse) => Promise<void>;
  readonly edit: (body: APIInteractionResponseCallbackData) => Promise<void>;
}

/** Discord waits three seconds for the first response; this leaves it a second on the way. */
export const DEFER_AFTER_MS = 2000;

/** Answers at once where the answer is ready in time, else puts it off first. @throws whatever the outlet throws. */
export async function deliver(reply: Reply, outlet: Outlet, deferAfterMs = DEFER_AFTER_MS): Promise<void> {
  if (!reply.defer) return outlet.callback(await reply.answer());
  const answer = reply.answer();
  const waiting = new AbortController();
  const isLate = sleep(deferAfterMs, true, { signal: waiting.signal }).catch(() => true);
  const late = await Promise.race([isLate, answer.then(() => false)]);
  waiting.abort();
  if (!late) return outlet.callback(await answer);
  await outlet.callback(reply.defer);
  // Whether it is private was settled when it was put off, and an edit may not say so again.
  const { flags: _settled, ...message } = (await answer).data ?? {};
  return outlet.edit(message);
}
