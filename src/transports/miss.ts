import type { Answered } from '../answer/answered.ts';
import type { Miss } from '../store/tables.ts';

/** How a question ended that was not answered; nothing of one that was. */
export function missOf({ answer, standing }: Answered): Miss | undefined {
  if (answer.kind === 'not-found') return 'not-covered';
  return standing === 'nearest' ? 'nearest' : undefined;
}
