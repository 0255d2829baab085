import { isCounted } from '../figures/quotient.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Series } from '../knowledge/knowledge.ts';
import { readAsked } from '../reader/asked.ts';
import type { QuestionIndex } from '../reader/index.ts';
import { type Decision, decide, type Fitted } from './decide.ts';
import type { QuotientSought } from './quotient-sought.ts';
import { seriesShown } from './series-shown.ts';

/** What a few words of a question are read by. */
export interface Reader {
  readonly index: QuestionIndex;
  readonly knowledge: Knowledge;
  readonly today: string;
  readonly fitted: Fitted;
}

/** As many of the likeliest things as are tried. */
export const TRIED = 6;

/** What a few words come to. */
export const decided = (text: string, { index, today, fitted }: Reader): Decision =>
  decide(readAsked(text, index, today), index, today, fitted);

/** The series among the likeliest. */
export const seriesAmong = ({ matches }: Pick<Decision, 'matches'>, { knowledge }: Reader): readonly Series[] =>
  matches.slice(0, TRIED).flatMap(({ thing }) => seriesShown(thing.step, knowledge) ?? []);

/** Whether a series counts those without a GP. */
export const isWithout = ({ id }: Series, { index }: Reader): boolean =>
  index.without[index.things.findIndex((thing) => thing.id === `series:${id}`)] ?? false;

/** As many words of a label as say what is counted: "antall fastleger", "number of GPs". */
const HEAD_WORDS = 3;

/** Whether a series counts what a word names, by the first words of its name. */
function counts(series: Series, noun: string, { index }: Reader): boolean {
  const meant = [...index.lexicon.read(noun).meanings.keys()];
  const heads = [series.label.nb, series.label.en].map((label) => label.split(' ').slice(0, HEAD_WORDS).join(' '));
  return heads.every((head) => {
    const { meanings } = index.lexicon.read(head);
    // What a compound is of stands last: a fastlege is a lege.
    return meant.some((meaning) => [...meanings.keys()].some((named) => named.endsWith(meaning)));
  });
}

/** How much the name of a series says: the plainest is of all there are, "antall fastleger" before "ansatte fastleger". */
const saidBy = ({ label }: Series, { index }: Reader): number =>
  [...index.lexicon.read(label.nb.replace(OF_ALL, '')).meanings.values()].reduce((sum, weight) => sum + weight, 0);
/** What says more than so is some of them, and not all there are. */
const PLAIN = 1.2;
const OF_ALL = /^Antall | (?:i alt|totalt)$/g;

/** Of some series the one of all there are, under the plainest name; none where that says more. */
export function plainestOf(series: readonly Series[], reader: Reader): Series | undefined {
  const [plainest] = series.toSorted((one, other) => saidBy(one, reader) - saidBy(other, reader));
  return plainest && saidBy(plainest, reader) <= PLAIN ? plainest : undefined;
}

/** Whether a series counts what a word names. */
export const isNamedBy =
  (noun: string, reader: Reader) =>
  (one: Series): boolean =>
    counts(one, noun, reader);

/** What counts what a word names, the likeliest first. */
export const namedBy = (noun: string, reader: Reader): readonly Series[] =>
  seriesAmong(decided(`hvor mange ${noun}`, reader), reader).filter(isNamedBy(noun, reader));

/**
 * What is counted by a word, for what is to be divided. What is given to some is divided among those of its own scheme; a part is held
 * against all there are, under the plainest name.
 */
export function countingFor({ noun, operation }: QuotientSought, reader: Reader): (over: Series) => Series | undefined {
  const { knowledge } = reader;
  const isCount = ({ unit }: Series) => isCounted(unit);
  const ownOf = ({ scheme }: Series) => knowledge.seriesOf(scheme).filter(isCount);
  const isNamed = isNamedBy(noun, reader);
  const named = namedBy(noun, reader);
  return (over) => {
    const general = named.find(({ id }) => id !== over.id);
    const alike = (one: Series) => (!general || one.unit === general.unit) && one.id !== over.id && isNamed(one);
    const own = ownOf(over);
    const ofScheme = own.find(alike);
    if (operation === 'per' && ofScheme && over.scheme !== general?.scheme) return ofScheme;
    if (!general) return undefined;
    return plainestOf([...own, ...knowledge.seriesOf(general.scheme)].filter(alike), reader);
  };
}
