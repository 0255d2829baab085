import type { ReleasesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated, publisherIn } from './citation.ts';
import { type Draft, fold, list, paragraph, type Said, said } from './draft.ts';

const NEWEST = 10;

/** The bibliography: how many there are, how to find one, the newest. Its entries are themselves sources and cite nothing. */
export function composeReleases(answer: ReleasesAnswer, format: Format): Draft {
  const { words, number } = format;
  const say = words.releases;
  const { releases } = answer;
  const newest = releases.find(({ published }) => published !== null)?.published;
  const count = number(releases.length);
  const lineOf = ({ title, publisher, published, url }: ReleasesAnswer['releases'][number]): Said => [
    { text: say.entry(title, publisherIn(publisher, format), dated(published, format)), citations: [], url },
  ];
  return {
    status: 'answered',
    headlines: newest ? [said(say.headlineNewest(count, releases.length === 1, format.date(newest)))] : [],
    otherwise: [said(say.headline(count, releases.length === 1))],
    surface: [paragraph(said(say.howToFind))],
    folds: [
      ...fold('newest', say.newestFold, list(releases.slice(0, NEWEST).map(lineOf))),
      ...(releases.length > NEWEST ? fold('all', say.allFold(count), list(releases.map(lineOf))) : []),
    ],
  };
}
