import type { Knowledge } from '../knowledge/find.ts';
import type { Contact, NonEmpty } from '../knowledge/knowledge.ts';

/** Contacts by id, in the form an answer carries. @throws where there are none: every subject has somebody to ask. */
export function contactsBy(ids: readonly string[], knowledge: Knowledge): NonEmpty<Omit<Contact, 'words'>> {
  const [first, ...rest] = ids.map((one) => {
    const { id, name, helps_with, url } = knowledge.getContact(one);
    return { id, name, helps_with, ...(url !== undefined && { url }) };
  });
  if (!first) throw new Error('nobody to ask: a scheme or topic without contacts');
  return [first, ...rest];
}
