import type { Step } from '../command/next.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Release } from '../knowledge/knowledge.ts';
import { namesIn } from '../knowledge/names.ts';
import type { Asked } from './asked.ts';

const QUOTED = /[«“”"„]([^«»“”"„]{3,200})[»“”"]/gu;
/** A title may be quoted with a slip or two, or without its end. */
const ALIKE = 0.85;

/** The release whose title a text quotes. */
function quotedIn(text: string, knowledge: Knowledge): Release | undefined {
  for (const [, title = ''] of text.matchAll(QUOTED)) {
    const found = namesIn(knowledge).releases.pick(title);
    if (found && found.score >= ALIKE) return found.item;
  }
  return undefined;
}

/** What is asked of a release that the question names by its title. */
export function readTitle(question: string, { facet }: Asked, knowledge: Knowledge): Step | undefined {
  const release = facet === undefined ? undefined : quotedIn(question, knowledge);
  if (!release) return undefined;
  const { id, title } = release;
  return { command: 'source', options: { release: id, about: facet }, subject: { nb: title, en: title } };
}
