import { h } from './dom.ts';
import type { Words } from './words.ts';

/** What a first visit shows: what this is, and questions to begin with. */
export const welcomeView = (words: Words, ask: (line: string) => void): readonly HTMLElement[] => [
  h('img', { src: '/bot.svg', alt: '', width: '64', height: '64' }),
  h('p', {}, words.lead),
  h('h2', { id: 'examples' }, words.examplesTitle),
  h(
    'ul',
    { class: 'examples', 'aria-labelledby': 'examples' },
    ...words.examples.map(({ label, line }) =>
      h('li', {}, h('button', { type: 'button', 'data-line': line, onclick: () => ask(line) }, label)),
    ),
  ),
];
