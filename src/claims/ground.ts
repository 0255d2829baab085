import { chooseFigure } from '../figures/choose.ts';
import { figuresOf, newestInShort } from '../figures/figures.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Localized, Statement } from '../knowledge/knowledge.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import type { Evidence } from './claim.ts';
import { standingOf } from './standing.ts';

/** What a verdict rests on, and what that is about. */
interface Ground {
  readonly about: Localized;
  readonly evidence: Evidence;
}

/** What a scheme is, as a statement of it: of some schemes nothing else says who has them and for whom they are. */
function whatItIs(id: string, knowledge: Knowledge): Ground {
  const { name, what, short, sources, to } = knowledge.getScheme(id);
  const [{ source, where }] = sources as [(typeof sources)[number]];
  const statement: Statement = { id, scheme: id, about: 'what', text: what, short, source, where, to };
  return { about: name, evidence: { kind: 'statements', statements: [statement] } };
}

/**
 * What a thing says of now, as a verdict on a claim may rest on it: a series by its newest figure, a scheme by what it is; nothing of
 * what states nothing.
 */
export function groundOf(thing: Pick<Thing, 'id' | 'kind'>, knowledge: Knowledge, today: string): Ground | undefined {
  if (thing.kind === 'scheme') return whatItIs(ownIdOf(thing), knowledge);
  if (thing.kind !== 'series') return standingOf(thing, knowledge);
  const series = knowledge.getSeries(ownIdOf(thing));
  const figure = chooseFigure(newestInShort(figuresOf(series, knowledge), today));
  return figure && { about: series.label, evidence: { kind: 'figures', figures: [figure] } };
}
