interface Failed {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly cause?: unknown;
  readonly stack?: string;
}

const fromDiscord = ({ status, code, message = '' }: Failed): string => {
  const [first = ''] = message.split('\n');
  return `Discord answered ${status}${first && typeof code === 'number' ? `: ${first} (${code})` : ''}`;
};

/**
 * An error of Discord or of the network in one line, without what a person wrote, tokens or addresses with tokens in them:
 * of a refusal only Discord's own words, of anything else only its kind.
 */
export function describeFailure(error: unknown): string {
  const failed = (typeof error === 'object' && error !== null ? error : {}) as Failed;
  if (typeof failed.status === 'number') return fromDiscord(failed);
  if (failed.code === 'TokenInvalid' || failed.message === 'Authentication failed') return 'Discord refuses the token';
  if (failed.name === 'AbortError') return 'Discord did not answer in time';
  if (typeof failed.code === 'string') return `Discord cannot be reached (${failed.code})`;
  if (failed.cause !== undefined) return describeFailure(failed.cause);
  return describeThrown(error);
}

/** A fault of the program: its kind and the place, never its message, which may repeat what a person wrote. */
export function describeThrown(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const { message, stack = '' } = error;
  // The message stands in the stack as well, and could itself look like a place.
  const calls = stack.slice(stack.indexOf(message) + message.length);
  const place = /\n\s+at (?:.*\()?(?:file:\/\/)?([^()\n]+:\d+:\d+)/.exec(calls)?.[1];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}
