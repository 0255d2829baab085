import type { Knowledge } from '../knowledge/find.ts';
import type { Release } from '../knowledge/knowledge.ts';
import type { Asked } from './asked.ts';
import type { Scored } from './score.ts';
import type { Target } from './targets/target.ts';

/** What an authority itself published goes before what others did, which account for this much more. */
const FIRST_HAND = 0.08;

/** A ministry, a directorate or the like, to whom one is also referred. */
const isOfficial = (release: string, { contacts, getRelease }: Knowledge): boolean =>
  contacts.some(({ name }) => name.nb === getRelease(release).publisher);

function isFirstHand({ kind, id }: Target, { facet }: Asked, knowledge: Knowledge): boolean {
  if (facet === undefined || kind !== 'release' || !isOfficial(id, knowledge)) return false;
  return facet !== 'people' || knowledge.getRelease(id).people.length > 0;
}

/** Of the releases that answer a question about a release about as well, the first that an authority published. */
export const firstHandOf = (scored: readonly Scored[], asked: Asked, knowledge: Knowledge): Scored | undefined =>
  scored[0]?.target.kind === 'release'
    ? scored.find(
        ({ target, score }) => score >= (scored[0]?.score ?? 0) - FIRST_HAND && isFirstHand(target, asked, knowledge),
      )
    : undefined;

const peopleOf = ({ people }: Release): string =>
  people
    .map(({ name }) => name)
    .sort()
    .join();

/** Whether a release is no rival of another: it says the same of what is asked, or repeats an authority. */
export function agrees(other: Target, best: Target, asked: Asked, knowledge: Knowledge): boolean {
  const { facet } = asked;
  if (facet === undefined || other.kind !== 'release' || best.kind !== 'release') return false;
  if (isFirstHand(best, asked, knowledge) && !isOfficial(other.id, knowledge)) return true;
  const [one, two] = [knowledge.getRelease(other.id), knowledge.getRelease(best.id)];
  return facet === 'people' ? peopleOf(one) === peopleOf(two) : one[facet] === two[facet];
}
