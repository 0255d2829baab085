import type { NotFoundAnswer } from '../answer/answer.ts';
import { contactsBy } from '../answer/contacts.ts';
import type { Step } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Context } from './command.ts';
import { type Next, nextSteps } from './next.ts';

const MOST = 3;

/** Whom to ask where no scheme is known to be meant: those who help with most schemes. */
function contactsForAnything({ schemes }: Knowledge): string[] {
  const count = new Map<string, number>();
  for (const id of schemes.flatMap(({ contacts }) => contacts)) count.set(id, (count.get(id) ?? 0) + 1);
  return [...count]
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id)
    .slice(0, MOST);
}

/** Says that it is not known, the nearest that is, and whom to ask. */
export function notFound(
  reason: NotFoundAnswer['reason'],
  nearest: readonly (Step | undefined | false)[],
  context: Context,
  contacts: readonly string[] = contactsForAnything(context.knowledge),
): NotFoundAnswer {
  const near: Next[] = nextSteps(nearest, context);
  return {
    kind: 'not-found',
    reason,
    nearest: near,
    contacts: contactsBy(contacts, context.knowledge),
    notices: [],
    next: nextSteps([{ command: 'help' }], context),
  };
}
