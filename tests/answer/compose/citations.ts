import type { Citation } from '../../../src/knowledge/knowledge.ts';

/** The one source of what is composed in a test: the lead of an article. */
export const citations: [Citation] = [
  {
    release: 'one',
    url: 'https://e.no',
    title: 'En',
    publisher: 'KS',
    published: '2023',
    where: { lead: true },
    printed: null,
  },
];
