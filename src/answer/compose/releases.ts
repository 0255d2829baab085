import type { ReleasesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated } from './citation.ts';
import { type Draft, list, said } from './draft.ts';

/** The bibliography, newest first. Its entries are themselves sources and cite nothing. */
export function composeReleases(answer: ReleasesAnswer, format: Format): Draft {
  const say = format.words.releases;
  const newest = answer.releases.find(({ published }) => published !== null)?.published;
  const count = say.headline(answer.releases.length);
  return {
    status: 'answered',
    headline: said(newest ? `${count} ${say.newest(format.date(newest))}` : count),
    blocks: list(
      say.title,
      answer.releases.map(({ title, publisher, published, url }) => [
        { text: say.entry(title, publisher, dated(published, format)), citations: [], url },
      ]),
    ),
  };
}
