import type { Answer } from '../answer.ts';
import type { Format } from '../format.ts';
import type { LinkAction } from '../worded.ts';
import { type DraftFold, fold } from './draft.ts';

type Contacts = Extract<Answer, { contacts: unknown }>['contacts'];

/** Whom to ask; nobody where what was asked is no matter of theirs. */
const contactsOf = (answer: Answer): readonly Contacts[number][] =>
  !('contacts' in answer) || (answer.kind === 'not-found' && answer.reason.kind === 'off-topic') ? [] : answer.contacts;

/**
 * The first of those who can be asked, as a door; all stand in a fold with what they help with. None is held out where it
 * is not known what was asked about.
 */
export const contactLinks = (answer: Answer, { words, text }: Format): readonly LinkAction[] =>
  (answer.kind === 'not-found' && answer.reason.kind === 'unknown' ? [] : contactsOf(answer))
    .slice(0, 1)
    .flatMap(({ name, url }) => (url === undefined ? [] : [{ label: words.surface.askThem(text(name)), url }]));

export const contactFold = (answer: Answer, { words, text }: Format): readonly DraftFold[] => {
  const lines = contactsOf(answer).map(({ name, helps_with, url }) => [
    { text: text(name), citations: [], ...(url !== undefined && { url }) },
    { text: `: ${text(helps_with)}`, citations: [] },
  ]);
  return lines.length === 0 ? [] : fold('contacts', words.ui.contacts, [{ kind: 'list', lines }]);
};
