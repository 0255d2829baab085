import type { Knowledge } from '../knowledge/find.ts';
import type { Citation, DerivedFigure, NonEmpty, Observation } from '../knowledge/knowledge.ts';
import type { Figure } from './figure.ts';

type Known = Observation & { readonly series: string };

/** Where a release says a figure first; where it prints the same again is for those who verify, not for who asks. */
const firstPlace = (observation: Known, knowledge: Knowledge): Citation => knowledge.cite(observation)[0];

/** What a printed figure and a derived one have alike. */
function amountOf({ id, series, period, measure, status, value }: Known | DerivedFigure, knowledge: Knowledge) {
  const { scheme, label, unit } = knowledge.getSeries(series);
  return { id, scheme, series, label, value, unit, period, measure, status };
}

/** The figure that an observation is, with its citation: the only way into an answer for what a release prints. */
export function figureOf(observation: Known, knowledge: Knowledge): Figure {
  const { qualifier, secondhand, counting, note, printed } = observation;
  return {
    ...amountOf(observation, knowledge),
    ...(qualifier && { qualifier }),
    ...(secondhand && { secondhand }),
    ...(counting && { counting }),
    printed: printed ?? null,
    ...(note && { note }),
    citations: [firstPlace(observation, knowledge)],
  };
}

/** The figure that follows from others, with its formula and the citations of all that it follows from. */
export function derivedFigureOf(derived: DerivedFigure, knowledge: Knowledge): Figure {
  const { formula, from } = derived;
  const citations = from.map((one) => firstPlace(knowledge.getObservation(one), knowledge));
  return {
    ...amountOf(derived, knowledge),
    printed: null,
    derived: { formula, from: [...from] },
    citations: citations as NonEmpty<Citation>,
  };
}
