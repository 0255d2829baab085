import type { Answered } from '../answer/answered.ts';

/** How a question ended that was not answered; nothing of one that was. */
export function missOf({ answer, standing }: Answered): 'nearest' | 'ask-back' | 'not-covered' | undefined {
  if (answer.kind === 'not-found') return 'not-covered';
  if (answer.kind === 'clarify') return 'ask-back';
  return standing === 'nearest' ? 'nearest' : undefined;
}
