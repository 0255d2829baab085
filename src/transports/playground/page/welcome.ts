import { h } from './dom.ts';
import type { KnowledgeView } from './server.ts';
import type { Words } from './words.ts';

/** What a first visit shows: what this is and for whom, how old its knowledge is, whose it is not, and questions to begin with. */
export const welcomeView = (
  words: Words,
  knowledge: KnowledgeView | undefined,
  run: (line: string) => void,
): readonly HTMLElement[] => [
  h('img', { src: '/bot.svg', alt: '', width: '64', height: '64' }),
  h('p', { class: 'lead' }, words.lead),
  h(
    'ul',
    { class: 'facts' },
    h('li', {}, words.forWhom),
    ...(knowledge ? [h('li', {}, words.age(knowledge.newest))] : []),
    h('li', {}, words.independent),
    h('li', {}, words.nothingKept),
  ),
  h('h2', { id: 'examples' }, words.examplesTitle),
  h(
    'ul',
    { class: 'examples', 'aria-labelledby': 'examples' },
    ...words.examples.map(({ label, line }) =>
      h('li', {}, h('button', { type: 'button', 'data-line': line, onclick: () => run(line) }, label)),
    ),
  ),
];
