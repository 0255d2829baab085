import type { Knowledge } from '../knowledge/find.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { oncePer } from '../knowledge/once.ts';
import { amountsIn } from '../language/amounts.ts';
import { fold, wordsOf } from '../language/fold.ts';
import { wordsIn } from '../language/meaning.ts';
import { withWithout } from '../language/polarity.ts';
import { blanked } from '../language/spans.ts';
import { type QuestionIndex, questionIndex } from '../reader/index.ts';
import { ownIdOf, type Thing } from '../reader/thing.ts';
import { measureOf, statusOf } from './measure.ts';
import { COUNTED, FIGURE_WORDS, LESS, MORE, PLAIN } from './words.ts';

/** A name of a scheme or a series by what its words mean. */
interface Name {
  readonly meanings: ReadonlySet<string>;
  readonly scheme: string;
  /** Left out where it is a name of the scheme itself. */
  readonly series?: string;
}

/** What a claim's words are held against, made from the index of all that can be asked for. */
export interface Known {
  readonly index: QuestionIndex;
  /** Names by each of the meanings that they have. */
  readonly named: ReadonlyMap<string, readonly Name[]>;
  /** What each name of a series says besides its scheme's name, by series; its label in each language first. */
  readonly marks: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** The schemes of which, or of whose figures, a meaning is said; none for one that nothing is called by. */
  readonly schemesSaying: (meaning: string) => ReadonlySet<string>;
  /** Who publishes and who is named: anybody may be said to say something. */
  readonly sources: ReadonlySet<string>;
  /** What is counted of many things: "458 millioner for leger" is about what else it names. */
  readonly counted: ReadonlySet<string>;
  /** Words of a name that say no more than that it is a figure. */
  readonly ofFigures: ReadonlySet<string>;
  /** Kinds of figure that the names of a series speak of: "før økningen". */
  readonly kindsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Series that count those without a GP. */
  readonly without: ReadonlySet<string>;
  /** All that the words of a text without amounts say, but for denials. */
  readonly wholeIn: (text: string) => ReadonlyMap<string, number>;
  /** The meanings of what a text without amounts is about: no kinds of figure, and nothing that may stand in any claim. */
  readonly subjectIn: (text: string) => ReadonlyMap<string, number>;
}

const LACKING =
  /(mangl\p{L}*|lack\p{L}*|uten|utan|without|missing)\s+(?:personer|personar|innbyggere|innbyggjarar|mennesker|menneske|nordmenn|pasienter|pasientar|people|persons|patients|folk|kommuner|kommunar|municipalities)(?=\s)/giu;
/** "Mangler 180 000 personer fastlege" is to be without one, whoever stands between. */
export const lackingPeople = (text: string): string => text.replace(LACKING, '$1');

/** "Don't" is "do not": what is denied is a word of its own. */
export const uncontracted = (text: string): string =>
  text.replace(/(?<!\p{L})(?:can['’]?t|cannot)(?!\p{L})/giu, 'can not').replace(/(?<=\p{L})n['’]t(?!\p{L})/giu, ' not');

const plain = new Set(wordsOf(PLAIN));
const moreOrLess = new Set(wordsOf(`${MORE} ${LESS}`));

/** Words that may stand in a claim without changing what it is about. */
export const isPlain = (word: string): boolean => plain.has(word);
const more = new Set(wordsOf(MORE));
const kindIn = (word: string): string | undefined => (more.has(word) ? 'increase' : measureOf(word));

/** Words that tell which kind of figure is meant, and of which one. */
const isOfKind = (word: string): boolean =>
  moreOrLess.has(word) || measureOf(word) !== undefined || statusOf(word) !== undefined;

function make(knowledge: Knowledge): Known {
  const index = questionIndex(knowledge);
  const read = (text: string): ReadonlyMap<string, number> => index.lexicon.read(uncontracted(text)).meanings;
  const wholeIn = (text: string): ReadonlyMap<string, number> =>
    new Map([...read(text)].filter(([meaning]) => !meaning.startsWith('~')));
  const subjectIn = (text: string, isLeftOut: (word: string) => boolean): ReadonlyMap<string, number> =>
    read(
      wordsIn(withWithout(lackingPeople(text).toLowerCase()))
        .filter((word) => !/^\d/.test(word) && !isLeftOut(fold(word)))
        .join(' '),
    );
  const nameIn = (text: string): ReadonlySet<string> =>
    new Set(subjectIn(blanked(text, amountsIn(text)), isOfKind).keys());
  const names: Name[] = [];
  const marks = new Map<string, readonly ReadonlySet<string>[]>();
  const ofScheme = new Map<string, ReadonlySet<string>>();
  for (const { id, name, aliases } of knowledge.schemes) {
    const called = [...inAllLanguages(name), ...aliases].map(nameIn).filter(({ size }) => size > 0);
    names.push(...called.map((meanings) => ({ meanings, scheme: id })));
    ofScheme.set(id, new Set(called.flatMap((one) => [...one])));
  }
  for (const { id, scheme, label, aliases } of knowledge.series) {
    const called = [...inAllLanguages(label), ...aliases].map(nameIn);
    names.push(...called.filter(({ size }) => size > 0).map((meanings) => ({ meanings, scheme, series: id })));
    const isMark = (one: string) => !ofScheme.get(scheme)?.has(one);
    marks.set(
      id,
      called.map((one) => new Set([...one].filter(isMark))),
    );
  }
  const named = new Map<string, Name[]>();
  for (const name of names)
    for (const meaning of name.meanings) {
      const list = named.get(meaning);
      if (list) list.push(name);
      else named.set(meaning, [name]);
    }
  const sources = new Set(
    knowledge.releases.flatMap(({ publisher, people, government = '' }) =>
      [publisher, government, ...people.flatMap(({ name, role }) => [name, ...inAllLanguages(role)])].flatMap((one) => [
        ...read(one).keys(),
      ]),
    ),
  );
  return {
    index,
    named,
    marks,
    schemesSaying: (meaning) => {
      const schemes = new Set<string>();
      for (const at of index.holding(meaning)) {
        const { kind, scheme } = index.things[at] as Thing;
        if (kind !== 'release') schemes.add(scheme);
      }
      return schemes;
    },
    sources,
    counted: new Set(COUNTED.flatMap(([nouns]) => [...read(nouns).keys()])),
    kindsOf: new Map(
      knowledge.series.map(({ id, label }) => [
        id,
        new Set(
          inAllLanguages(label)
            .flatMap(wordsOf)
            .flatMap((word) => kindIn(word) ?? []),
        ),
      ]),
    ),
    ofFigures: new Set(read(FIGURE_WORDS).keys()),
    without: new Set(
      index.things.flatMap((thing, at) => (thing.kind === 'series' && index.without[at] ? [ownIdOf(thing)] : [])),
    ),
    wholeIn,
    subjectIn: (text) => subjectIn(text, (word) => isOfKind(word) || isPlain(word)),
  };
}

/** What claims are held against. */
export const knownOf = oncePer(make);
