import { ClosedForGood } from './close-reasons.ts';
import { spell } from './outage.ts';

interface Failed {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly cause?: unknown;
  readonly stack?: string;
  /** Of discord.js, where it was not let wait: how long that would have been, in milliseconds. */
  readonly timeToReset?: number;
  readonly retryAfter?: number;
}

const fromDiscord = ({ status, code, message = '' }: Failed): string => {
  const [first = ''] = message.split('\n');
  return `Discord answered ${status}${first && typeof code === 'number' ? `: ${first} (${code})` : ''}`;
};

/** Sentences of the library that say all there is to say, and nothing that was typed. */
const SPOKEN = /^Not enough sessions remaining to spawn \d+ shards; only \d+ remaining; resets at \S+$/;
/** What answered in place of the gateway, such as a server error of Discord's. */
const gatewayStatus = (message = ''): number | undefined => {
  const [, status] = /^Unexpected server response: (\d{3})$/.exec(message) ?? [];
  return status === undefined ? undefined : Number(status);
};

const SERVER_ERROR = 500;
/** How Node and its network library say that a machine was not reached or did not go on. */
const OF_THE_NETWORK = /^(?:E[A-Z]{2,}|EAI_AGAIN|UND_ERR_\w+)$/;

/** True where the same may well work in a while: of the network, or an error of Discord's own servers. */
export function isPassing(error: unknown): boolean {
  const { name, message, code, status = gatewayStatus(message), cause } = (error ?? {}) as Failed;
  if (status !== undefined) return status >= SERVER_ERROR;
  if (name === 'AbortError' || message === 'Opening handshake has timed out') return true;
  if (typeof code === 'string') return OF_THE_NETWORK.test(code);
  return cause !== undefined && isPassing(cause);
}

/**
 * An error of Discord or of the network in one line, without what a person wrote, tokens or addresses with tokens in them:
 * of a refusal only Discord's own words, of anything else only its kind.
 */
export function describeFailure(error: unknown): string {
  const failed = (typeof error === 'object' && error !== null ? error : {}) as Failed;
  if (error instanceof ClosedForGood) return error.message;
  if (typeof failed.status === 'number') return fromDiscord(failed);
  if (typeof failed.timeToReset === 'number')
    return `Discord would take it only in ${spell(Math.max(failed.timeToReset, failed.retryAfter ?? 0))}`;
  const gateway = gatewayStatus(failed.message);
  if (gateway !== undefined) return `Discord's gateway answered ${gateway}`;
  if (SPOKEN.test(failed.message ?? '')) return failed.message ?? '';
  if (failed.code === 'TokenInvalid' || failed.message === 'Authentication failed') return 'Discord refuses the token';
  if (failed.name === 'AbortError') return 'Discord did not answer in time';
  if (typeof failed.code === 'string') return `Discord cannot be reached (${failed.code})`;
  if (failed.cause !== undefined) return describeFailure(failed.cause);
  return describeThrown(error);
}

/** A fault of the program: its kind and where it was, the innermost first; never its message, which may repeat what a person wrote. */
export function describeStack(error: unknown): { readonly error: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { error: 'something that is no error', stack: [] };
  const { name, message, stack = '' } = error;
  // The message stands in the stack as well, and could itself look like a place.
  const calls = stack.slice(stack.indexOf(message) + message.length);
  const places = [...calls.matchAll(/\n\s+at (?:.*\()?(?:file:\/\/)?([^()\n]+:\d+:\d+)/g)];
  return { error: name, stack: places.map(([, place = '']) => place) };
}

/** The same in one line, with the innermost place alone. */
export function describeThrown(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const { error: name, stack } = describeStack(error);
  return stack[0] === undefined ? name : `${name} at ${stack[0]}`;
}
